// SPDX-License-Identifier: MIT
#include "draw/pages.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_answer(const Ui& ui, const WhyLine::Answer& answer) {
  const IdScope id(answer.target);
  const std::string words = answer.label + ": " + answer.value;
  if (link(ui, words, Type::Body)) ui.requests.show(answer.target);
  if (!answer.evidence.empty()) text(ui, Type::Caption, answer.evidence, Ink::Text2);
}

void draw_why_line(const Ui& ui, const WhyLine& line) {
  const float indent = ui.px(static_cast<float>(line.depth) * 16);
  if (indent > 0) ImGui::Indent(indent);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const Ink ink = line.decisive || line.group ? Ink::Text : Ink::Text2;
  draw_mark(ui, mark_of(line.truth), {from.x + ui.px(7), from.y + ui.px(10)}, 12, line.truth.settled() ? Ink::Text2 : Ink::Unknown);
  ImGui::Indent(ui.px(22));
  text(ui, line.decisive ? Type::Emphasis : Type::Body, line.text, ink);
  for (const WhyLine::Answer& answer : line.answers) draw_answer(ui, answer);
  ImGui::Unindent(ui.px(22));
  if (indent > 0) ImGui::Unindent(indent);
}

void draw_why(const Ui& ui, const DetailsView& view, PageState& state) {
  if (view.why.empty()) return;
  heading(ui, Type::Heading, view.kind == DetailsView::Kind::Strength ? "Why this holds" : "Why this is so");
  for (std::size_t place = 0; place < view.why.size(); ++place) {
    const WhyPart& part = view.why[place];
    const IdScope id(static_cast<int>(place));
    const std::string key = "why " + view.title + part.title;
    // The first rule's reasons are open from the start; those of other rules that see the same are a press away.
    bool open = place == 0 ? !state.is_open("closed " + key) : state.is_open(key);
    const bool shown = part.title.empty() || disclosure(ui, part.title, open);
    if (!part.title.empty()) state.set_open(place == 0 ? "closed " + key : key, place == 0 ? !open : open);
    if (shown)
      for (const WhyLine& line : part.lines) draw_why_line(ui, line);
    text(ui, Type::Caption, part.source, Ink::Text2);
    gap(ui, space::Small);
  }
}

void draw_actions(const Ui& ui, const DetailsView& view) {
  if (view.actions.empty()) return;
  heading(ui, Type::Heading, "What to do");
  for (std::size_t place = 0; place < view.actions.size(); ++place) {
    const DetailAction& action = view.actions[place];
    const Card card(ui, "action" + std::to_string(place), ImGui::GetContentRegionAvail().x, action.text, {Ink::None, false, Ink::Raised, 12});
    text(ui, Type::Emphasis, action.title);
    if (!action.how.empty()) text(ui, Type::Body, action.how, Ink::Text2);
    text(ui, Type::Caption, action.terms, Ink::Text2);
  }
}

void draw_links(const Ui& ui, const char* title, const std::vector<DetailLink>& links) {
  if (links.empty()) return;
  heading(ui, Type::Heading, title);
  for (const DetailLink& entry : links) {
    const IdScope id(entry.target);
    const ImVec2 from = ImGui::GetCursorScreenPos();
    draw_mark(ui, entry.mark, {from.x + ui.px(7), from.y + ui.px(10)}, 12, entry.ink);
    ImGui::Indent(ui.px(22));
    if (link(ui, entry.label)) ui.requests.show(entry.target);
    if (!entry.note.empty()) text(ui, Type::Caption, entry.note, Ink::Text2);
    ImGui::Unindent(ui.px(22));
  }
  gap(ui, space::Small);
}

void draw_head(const Ui& ui, const DetailsView& view, bool can_go_back) {
  if (can_go_back && icon_button(ui, icon::ArrowLeft, "Back to what was shown before")) ui.requests.run("details.back");
  if (can_go_back) ImGui::SameLine();
  ImGui::AlignTextToFramePadding();
  const Severity* severity = view.severity ? &*view.severity : nullptr;
  if (severity && view.kind == DetailsView::Kind::Finding) severity_chip(ui, *severity);
  else if (view.kind == DetailsView::Kind::Strength) chip(ui, Mark::Strength, view.kind_word, Ink::Strength);
  else if (view.kind == DetailsView::Kind::Open) chip(ui, Mark::Unknown, view.kind_word, Ink::Unknown);
  else text(ui, Type::Caption, view.kind_word, Ink::Text2);
  ImGui::SameLine(ImGui::GetContentRegionAvail().x + ImGui::GetCursorPosX() - ui.theme.row() * 2);
  if (icon_button(ui, icon::Copy, "Copy these details as text")) ui.requests.ask(CopyText{view.text});
  ImGui::SameLine(0, 0);
  if (icon_button(ui, icon::Close, "Close details", "Esc")) ui.requests.show({});
  heading(ui, Type::Heading, view.title);
  if (!view.subject.empty()) text(ui, Type::Caption, "Concerns " + view.subject, Ink::Text2);
  if (!view.because.empty()) text(ui, Type::Body, view.because, Ink::Text2);
}

void draw_answer_part(const Ui& ui, const DetailsView& view) {
  text(ui, Type::Heading, view.value, view.is_unanswered ? Ink::Unknown : Ink::Text);
  if (!view.evidence.empty()) text(ui, Type::Body, view.evidence, Ink::Text2);
  if (button(ui, "Go to this question", {ButtonKind::Primary, icon::Questions, {}, {}, true, false})) ui.requests.go(Page::Interview, view.address);
  if (!view.help.empty()) text(ui, Type::Body, view.help, Ink::Text2);
  gap(ui, space::Medium);
  if (view.rests_on_it.empty()) text(ui, Type::Body, "Nothing that is shown rests on this answer now.", Ink::Text2);
  draw_links(ui, "What rests on it", view.rests_on_it);
}

}  // namespace

void draw_details(const Ui& ui, const DetailsView& view, bool can_go_back, PageState& state) {
  draw_head(ui, view, can_go_back);
  gap(ui, space::Medium);
  if (view.kind == DetailsView::Kind::Answer) return draw_answer_part(ui, view);
  draw_actions(ui, view);
  gap(ui, space::Medium);
  draw_links(ui, "Answers that would decide it", view.waits_for);
  draw_why(ui, view, state);
  draw_links(ui, "What it leads to", view.leads_to);
  if (view.claims.empty()) return;
  heading(ui, Type::Heading, "What the sources say");
  for (const std::string& claim : view.claims) text(ui, Type::Body, claim, Ink::Text2);
}

}  // namespace takehold::ui
