// SPDX-License-Identifier: MIT
#include <algorithm>

#include "draw/cause_cards.hpp"
#include "draw/pages.hpp"
#include "draw/requirements.hpp"
#include "takehold/phrases/suspicion_phrases.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/value/text.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/picture.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

// First how it goes, then what threatens it.
void draw_course(const Ui& ui, const DiagnosisView& view) {
  if (view.course.empty()) return;
  heading(ui, Type::Heading, view.course);
  text(ui, Type::Body, view.course_reason, Ink::Text2, space::Measure);
  gap(ui, space::Medium);
}

void draw_verdict(const Ui& ui, const DiagnosisView& view) {
  const Card card(ui, "verdict", ImGui::GetContentRegionAvail().x, view.sentence + "\n" + view.reason, {ink_of(view.outlook), false, Ink::Surface, space::Large});
  const float left = ui.px(40);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_mark(ui, mark_of(view.outlook), {from.x + ui.px(14), from.y + ui.px(20)}, 26, ink_of(view.outlook));
  ImGui::Indent(left);
  heading(ui, ui.theme.layout == Layout::Narrow ? Type::PageTitle : Type::Verdict, view.sentence);
  text(ui, Type::Body, view.reason, Ink::Text2, space::Measure);
  text(ui, Type::Caption, view.answered, Ink::Text2);
  ImGui::Unindent(left);
}

void draw_gate(const Ui& ui, const GateCard& gate, float width, PageState& state) {
  const IdScope id(gate.title);
  const Card card(ui, "gate", width, gate.line, {Ink::None, gate.next, Ink::Surface, space::Medium});
  text(ui, Type::Caption, gate.next ? "The next gate" : "Gate", Ink::Text2);
  chip(ui, mark_of(gate.truth), gate.title + ": " + gate.answer, ink_of(gate.truth));
  text(ui, Type::Caption, gate.count, Ink::Text2);
  const std::string key = "gate " + gate.title;
  bool open = state.is_open(key);
  if (disclosure(ui, "What it asks for", open)) draw_requirements(ui, gate.requirements);
  state.set_open(key, open);
}

void draw_telling(const Ui& ui, const DiagnosisView& view) {
  if (view.telling.empty()) return;
  heading(ui, Type::Heading, "Three answers that would tell most");
  gap(ui, space::Small);
  CardColumns columns(ui, 300, 3);
  for (const TellingLine& line : view.telling) {
    columns.next();
    const IdScope id(line.address);
    const Card card(ui, "telling", columns.width(), line.question);
    text(ui, Type::Body, line.question);
    text(ui, Type::Caption, line.why, Ink::Text2);
    if (button(ui, "Answer it", {ButtonKind::Secondary, nullptr, {}, {}, true, false})) ui.requests.go(Page::Interview, line.address);
  }
}

void draw_causes(const Ui& ui, const DiagnosisView& view, PageState& state) {
  if (view.causes.empty()) return;
  heading(ui, Type::Heading, "What stands in the way, the most serious first");
  gap(ui, space::Small);
  draw_cause_cards(ui, view.causes);
  if (view.further.empty()) return;
  gap(ui, space::Small);
  bool open = state.is_open("further");
  const std::string label = std::to_string(view.further.size()) + (view.further.size() == 1 ? " further cause" : " further causes");
  if (disclosure(ui, label, open)) draw_cause_cards(ui, view.further);
  state.set_open("further", open);
}

void draw_suspicions(const Ui& ui, const DiagnosisView& view) {
  if (view.suspicions.empty()) return;
  heading(ui, Type::Heading, std::string(SuspicionsTitle));
  text(ui, Type::Caption, capitalised(SuspicionsNote) + ".", Ink::Text2);
  gap(ui, space::Small);
  CardColumns columns(ui, 420, 2);
  for (const SuspicionLine& line : view.suspicions) {
    columns.next();
    const IdScope id(line.text);
    const Card card(ui, "suspicion", columns.width(), line.text);
    text(ui, Type::Emphasis, line.title);
    text(ui, Type::Body, line.speaks_for, Ink::Text2);
    gap(ui, space::Tight);
    text(ui, Type::Caption, "To settle it, ask", Ink::Text2);
    text(ui, Type::Body, line.question);
    if (!line.how_common.empty()) text(ui, Type::Caption, line.how_common, Ink::Text2);
    if (button(ui, "Answer it", {ButtonKind::Secondary, nullptr, {}, {}, true, false})) ui.requests.go(Page::Interview, line.address);
  }
}

}  // namespace

void draw_diagnosis(const Ui& ui, const DiagnosisView& view, PageState& state) {
  draw_course(ui, view);
  draw_verdict(ui, view);
  gap(ui, space::Medium);
  {
    CardColumns columns(ui, 190, 3);
    for (const GateCard& gate : view.gates) {
      columns.next();
      draw_gate(ui, gate, columns.width(), state);
    }
  }
  gap(ui, space::Large);
  const bool nothing_certain = view.causes.empty() && view.suspicions.empty() && view.strengths.empty();
  if (nothing_certain) {
    draw_telling(ui, view);
    gap(ui, space::Medium);
    if (button(ui, "Go on with the interview", {ButtonKind::Primary, icon::Questions, {}, {}, true, false})) ui.requests.go(Page::Interview);
    return;
  }
  draw_causes(ui, view, state);
  gap(ui, space::Large);
  draw_suspicions(ui, view);
  gap(ui, space::Large);
  draw_strengths(ui, view.strengths);
  gap(ui, space::Large);
  bool numbers = state.is_open("scores");
  if (!view.scores.shapes.empty()) figure(ui, view.scores, numbers);
  state.set_open("scores", numbers);
  gap(ui, space::Large);
  draw_telling(ui, view);
}

}  // namespace takehold::ui
