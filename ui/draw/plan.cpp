// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cctype>

#include "draw/pages.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/bars.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/fields.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

bool contains(const std::string& text, const std::string& words) {
  const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b)); };
  return words.empty() || std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
}

std::vector<const PlanLine*> shown_lines(const PlanView& view, const PageState& state) {
  std::vector<const PlanLine*> lines;
  for (const PlanLine& line : view.lines)
    if ((state.plan_filter.empty() || line.role == state.plan_filter) && contains(line.title, state.filter)) lines.push_back(&line);
  return lines;
}

void draw_status_pick(const Ui& ui, const PlanLine& line, PlanChanges& changes, float width) {
  const int picked = pick(ui, "Status of " + line.title, status_words(), static_cast<int>(line.status), width);
  if (picked >= 0) changes.status = {line.key, static_cast<PlanStatus>(picked)};
}

void draw_due_field(const Ui& ui, const PlanLine& line, PageState& state, PlanChanges& changes, float width) {
  const std::string key = "due " + line.key;
  const auto draft = state.drafts.try_emplace(key, line.due).first;
  const bool bad = changes.bad_due == line.key;
  const FieldEvent event = text_field(ui, "Due day of " + line.title, draft->second, {"2026-04-30", width, 1, false, bad, nullptr, false});
  if (event == FieldEvent::Committed || event == FieldEvent::Entered) changes.due = {line.key, draft->second};
  else if (event == FieldEvent::None && !ImGui::IsItemActive() && !bad) draft->second = line.due;
}

void draw_person_field(const Ui& ui, const PlanLine& line, PageState& state, PlanChanges& changes, float width) {
  const std::string key = "person " + line.key;
  const auto draft = state.drafts.try_emplace(key, line.person).first;
  const FieldEvent event = text_field(ui, line.role_title + " for " + line.title, draft->second, {"nobody named yet", width, 1, false, false, icon::Person, false});
  if (event == FieldEvent::Committed) changes.person = {line.role, draft->second};
  else if (event == FieldEvent::None && !ImGui::IsItemActive()) draft->second = line.person;
}

void draw_links(const Ui& ui, const PlanLine& line) {
  for (const auto& [title, key] : line.findings)
    if (link(ui, title + "##" + key, Type::Caption)) ui.actions.show(key);
  if (line.status != PlanStatus::Done || line.answers.empty()) return;
  text(ui, Type::Caption, "Done is noted. The diagnosis follows the answers: change these too.", Ink::Text2);
  for (const auto& [label, address] : line.answers)
    if (link(ui, label + "##answer " + address, Type::Caption)) ui.actions.go(Page::Interview, address);
}

void draw_card(const Ui& ui, const PlanLine& line, float width, PageState& state, PlanChanges& changes) {
  const IdScope id(line.key);
  const bool late = line.overdue && line.status != PlanStatus::Done && line.status != PlanStatus::Dropped;
  const Card card(ui, "action", width, line.text, {late ? Ink::High : Ink::None, false, Ink::Surface, space::Medium});
  if (late) chip(ui, Mark::High, "It was due before go-live", Ink::High);
  text(ui, Type::Emphasis, line.title, line.status == PlanStatus::Dropped ? Ink::Text2 : Ink::Text);
  if (!line.how.empty()) text(ui, Type::Body, line.how, Ink::Text2);
  effort_dots(ui, line.effort);
  ImGui::SameLine();
  text(ui, Type::Caption, line.effort_word, Ink::Text2);
  text(ui, Type::Caption, line.role_title, Ink::Text2);
  draw_person_field(ui, line, state, changes, 0);
  text(ui, Type::Caption, "Due day and status", Ink::Text2);
  const float half = (ImGui::GetContentRegionAvail().x / ui.theme.unit - space::Small) / 2;
  draw_due_field(ui, line, state, changes, half);
  ImGui::SameLine();
  draw_status_pick(ui, line, changes, half);
  if (changes.bad_due == line.key) text(ui, Type::Caption, changes.bad_due_words, Ink::Blocker);
  draw_links(ui, line);
}

void draw_by_phase(const Ui& ui, const PlanView& view, const std::vector<const PlanLine*>& lines, PageState& state, PlanChanges& changes) {
  for (std::size_t phase = 0; phase < view.phases.size(); ++phase) {
    const auto in_phase = [&](const PlanLine* line) { return line->phase_place == phase; };
    const auto count = std::count_if(lines.begin(), lines.end(), in_phase);
    if (count == 0) continue;
    heading(ui, Type::Heading, view.phases[phase]);
    gap(ui, space::Small);
    {
      Columns columns(ui, 300, 3);
      for (const PlanLine* line : lines) {
        if (!in_phase(line)) continue;
        columns.next();
        draw_card(ui, *line, columns.width(), state, changes);
      }
    }
    gap(ui, space::Large);
  }
}

int compare(const PlanLine& a, const PlanLine& b, int column) {
  switch (column) {
    case 0: return a.title.compare(b.title);
    case 1: return static_cast<int>(a.phase_place) - static_cast<int>(b.phase_place);
    case 2: return a.role_title.compare(b.role_title);
    case 3: return a.effort - b.effort;
    case 4: return a.due.compare(b.due);
    default: return static_cast<int>(a.status) - static_cast<int>(b.status);
  }
}

void draw_table(const Ui& ui, std::vector<const PlanLine*> lines, PageState& state, PlanChanges& changes) {
  const Table table(ui, "plan", {{"What", 3}, {"When", -120}, {"Who", 1.4f}, {"Effort", -80}, {"Due", -130}, {"Status", -120}}, 560);
  if (!table) return;
  const Table::Order order = table.order();
  if (order.column >= 0)
    std::stable_sort(lines.begin(), lines.end(), [&](const PlanLine* a, const PlanLine* b) {
      return order.descending ? compare(*b, *a, order.column) < 0 : compare(*a, *b, order.column) < 0;
    });
  for (const PlanLine* line : lines) {
    const IdScope id(line->key);
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    text(ui, Type::Body, line->title);
    if (line->overdue) text(ui, Type::Caption, "it was due before go-live", Ink::High);
    ImGui::TableNextColumn();
    text(ui, Type::Body, line->phase, Ink::Text2);
    ImGui::TableNextColumn();
    text(ui, Type::Caption, line->role_title, Ink::Text2);
    draw_person_field(ui, *line, state, changes, 0);
    ImGui::TableNextColumn();
    effort_dots(ui, line->effort);
    ImGui::TableNextColumn();
    draw_due_field(ui, *line, state, changes, 0);
    ImGui::TableNextColumn();
    draw_status_pick(ui, *line, changes, 0);
  }
}

void draw_tools(const Ui& ui, const PlanView& view, PageState& state) {
  const bool narrow = ui.theme.layout == Layout::Narrow;
  const int pressed = segmented(ui, "Layout", {"By phase", "As a table"}, state.plan_as_table ? 1 : 0);
  if (pressed >= 0) state.plan_as_table = pressed == 1;
  if (!narrow) ImGui::SameLine(0, ui.px(space::Medium));
  text_field(ui, "Filter the plan", state.filter, {"Words in the title", narrow ? 0.0f : 220.0f, 1, false, false, icon::Filter, false});
  if (!narrow) ImGui::SameLine(0, ui.px(space::Medium));
  std::vector<std::string> titles{"Everybody"};
  int chosen = 0;
  for (std::size_t place = 0; place < view.roles.size(); ++place) {
    titles.push_back(view.roles[place].second);
    if (view.roles[place].first == state.plan_filter) chosen = static_cast<int>(place) + 1;
  }
  const int picked = pick(ui, "Whose actions", titles, chosen, narrow ? 0.0f : 200.0f);
  if (picked >= 0) state.plan_filter = picked == 0 ? std::string() : view.roles[static_cast<std::size_t>(picked - 1)].first;
  if (!narrow) ImGui::SameLine(0, ui.px(space::Medium));
  if (button(ui, "Copy the plan", {ButtonKind::Quiet, icon::Copy, {}, {}, true, false})) ui.actions.ask(CopyText{view.text});
}

}  // namespace

void draw_plan(const Ui& ui, const PlanView& view, PageState& state, PlanChanges& changes) {
  heading(ui, Type::PageTitle, "Plan");
  if (view.lines.empty()) {
    if (empty_state(ui, icon::Plan, "No finding asks for an action yet.", "Go on with the interview")) ui.actions.go(Page::Interview);
    return;
  }
  text(ui, Type::Body, view.count + ". What the findings ask for, each thing once.", Ink::Text2);
  gap(ui, space::Medium);
  draw_tools(ui, view, state);
  gap(ui, space::Medium);
  const std::vector<const PlanLine*> lines = shown_lines(view, state);
  if (lines.empty()) return paragraph(ui, "No action fits this filter.");
  if (state.plan_as_table && ui.theme.layout != Layout::Narrow) draw_table(ui, lines, state, changes);
  else draw_by_phase(ui, view, lines, state, changes);
}

}  // namespace takehold::ui
