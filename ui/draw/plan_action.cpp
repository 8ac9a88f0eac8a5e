// SPDX-License-Identifier: MIT
#include <string>

#include "draw/plan_parts.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/bars.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/fields.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr const char* Proposals = "proposals";

// A field whose draft follows the known value while nobody types in it. True: it was left with a new text.
bool draft_field(const Planning& in, const std::string& key, const std::string& name, const std::string& known, const FieldLook& look) {
  std::string& draft = in.state.drafts.try_emplace(key, known).first->second;
  const FieldEvent event = text_field(in.ui, name, draft, look);
  if (event == FieldEvent::None && !ImGui::IsItemActive() && !look.bad) draft = known;
  return event == FieldEvent::Committed || (event == FieldEvent::Entered && draft != known);
}

void draw_proposal(const Planning& in, const PlanLine& line, const std::string& words, const std::string& day) {
  const bool pressed = ImGui::Selectable(words.c_str());
  annotate(Role::MenuItem, day, 0, words);
  if (!pressed) return;
  in.changes.due = {line.key, day};
  in.state.drafts.erase("due " + line.key);
}

void draw_proposals(const Planning& in, const PlanLine& line) {
  const float padding = in.ui.px(space::Small);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{padding, padding});
  if (ImGui::BeginPopup(Proposals, ImGuiWindowFlags_NoMove)) {
    for (const DayProposal& proposal : in.days) draw_proposal(in, line, "Due " + proposal.words + ", " + proposal.day, proposal.day);
    if (!line.due.empty()) draw_proposal(in, line, "No due day", {});
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
}

void draw_findings(const Planning& in, const PlanLine& line) {
  for (const PlanFinding& finding : line.findings) {
    const IdScope id(finding.target);
    const ImVec2 from = ImGui::GetCursorScreenPos();
    draw_mark(in.ui, mark_of(finding.severity), {from.x + in.ui.px(space::Small), from.y + in.ui.px(space::Small)}, 12, ink_of(finding.severity));
    ImGui::Indent(in.ui.px(space::Large));
    if (link(in.ui, finding.title, Type::Caption)) in.ui.requests.show(finding.target);
    ImGui::Unindent(in.ui.px(space::Large));
  }
}

// With the whole card's button at the end of the line.
void draw_effort(const Ui& ui, const PlanLine& line) {
  const float end = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x, top = ImGui::GetCursorPosY();
  centre_on_row(ui);
  effort_dots(ui, line.effort);
  ImGui::SameLine();
  text(ui, Type::Caption, line.effort_word, Ink::Text2);
  ImGui::SetCursorPos({end - ui.theme.row(), top});
  if (icon_button(ui, icon::Copy, "Copy as text: " + line.title)) ui.requests.ask(CopyText{line.text});
}

void draw_fields(const Planning& in, const PlanLine& line) {
  const Ui& ui = in.ui;
  text(ui, Type::Caption, line.role_title, Ink::Text2);
  draw_person(in, line, 0);
  const float room = ImGui::GetContentRegionAvail().x / ui.theme.unit, half = (room - space::Small) / 2;
  const float right = ImGui::GetCursorPosX() + ui.px(half + space::Small);
  text(ui, Type::Caption, "Due day", Ink::Text2);
  ImGui::SameLine();
  ImGui::SetCursorPosX(right);
  text(ui, Type::Caption, "Status", Ink::Text2);
  draw_due(in, line, half);
  ImGui::SameLine();
  ImGui::SetCursorPosX(right);
  draw_status(in, line, half);
  draw_due_problem(in, line);
}

}  // namespace

void draw_person(const Planning& in, const PlanLine& line, float width) {
  FieldLook look;
  look.hint = "Nobody named yet";
  look.width = width;
  const std::string key = "person " + line.key;
  if (draft_field(in, key, "Who is " + line.role_title + ", for " + line.title, line.person, look))
    in.changes.person = {line.role, in.state.drafts[key]};
}

void draw_status(const Planning& in, const PlanLine& line, float width) {
  const int picked = pick(in.ui, "Status of " + line.title, status_words(), static_cast<int>(line.status), width);
  if (picked >= 0) in.changes.status = {line.key, static_cast<PlanStatus>(picked)};
}

void draw_due(const Planning& in, const PlanLine& line, float width) {
  const IdScope id("due");
  const float all = width > 0 ? width : ImGui::GetContentRegionAvail().x / in.ui.theme.unit;
  FieldLook look;
  look.hint = "Date";
  look.width = all - in.ui.theme.row() / in.ui.theme.unit;
  look.bad = in.state.plan.bad_due == line.key;
  const std::string key = "due " + line.key;
  if (draft_field(in, key, "Due day of " + line.title, line.due, look)) in.changes.due = {line.key, in.state.drafts[key]};
  if (in.days.empty()) return;
  ImGui::SameLine(0, 0);
  if (icon_button(in.ui, icon::Calendar, "Propose a due day for " + line.title)) ImGui::OpenPopup(Proposals);
  draw_proposals(in, line);
}

void draw_due_problem(const Planning& in, const PlanLine& line) {
  if (in.state.plan.bad_due == line.key) text(in.ui, Type::Caption, in.state.plan.bad_due_words, Ink::Blocker);
}

void draw_late(const Planning& in, const PlanLine& line) {
  if (!line.late.empty()) chip(in.ui, Mark::High, line.late, Ink::High);
}

void draw_how(const Planning& in, const PlanLine& line) {
  const std::string key = "how " + line.key;
  bool open = in.state.is_open(key);
  const bool shown = disclosure(in.ui, "How and why##" + line.key, open);
  in.state.set_open(key, open);
  if (!shown) return;
  if (!line.how.empty()) text(in.ui, Type::Body, line.how, Ink::Text2, space::Measure);
  draw_findings(in, line);
  text(in.ui, Type::Caption, "Note", Ink::Text2);
  FieldLook look;
  look.hint = "What was agreed";
  look.lines = 2;
  const std::string draft = "note " + line.key;
  if (draft_field(in, draft, "Note on " + line.title, line.note, look)) in.changes.note = {line.key, in.state.drafts[draft]};
}

void draw_done(const Planning& in, const PlanLine& line) {
  if (line.status != PlanStatus::Done) return;
  const char* words = line.answers.empty() ? "Noted as done. The diagnosis follows the answers: change those that are different now."
                                           : "Noted as done. The diagnosis follows the answers, so change these too:";
  text(in.ui, Type::Caption, words, Ink::Text2);
  for (const PlanAnswer& answer : line.answers)
    if (link(in.ui, answer.label + "##answer " + answer.address, Type::Caption)) in.ui.requests.go(Page::Interview, answer.address);
}

void draw_action_card(const Planning& in, const PlanLine& line, float width) {
  const Ui& ui = in.ui;
  const IdScope id(line.key);
  const Card card(ui, "action", width, line.text, {line.late.empty() ? Ink::None : Ink::High, false, Ink::Surface, space::Medium});
  draw_late(in, line);
  text(ui, Type::Emphasis, line.title, line.is_settled() ? Ink::Text2 : Ink::Text);
  draw_effort(ui, line);
  draw_fields(in, line);
  draw_done(in, line);
  text(ui, Type::Caption, line.reasons, Ink::Text2);
  draw_how(in, line);
}

}  // namespace takehold::ui
