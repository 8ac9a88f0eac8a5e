// SPDX-License-Identifier: MIT
#include "draw/cause_cards.hpp"

#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_cause_card(const Ui& ui, const CauseCard& cause, float width) {
  const IdScope id(cause.target);
  Card card(ui, "cause", width, cause.text, {ink_of(cause.severity), false, Ink::Surface, space::Medium});
  severity_chip(ui, cause.severity);
  if (!cause.concerns.empty()) {
    ImGui::SameLine(0, ui.px(space::Medium));
    text(ui, Type::Caption, cause.concerns, Ink::Text2);
  }
  const bool pressed = link(ui, cause.title, Type::Emphasis);
  text(ui, Type::Body, cause.because, Ink::Text2);
  if (!cause.first_action.empty()) {
    gap(ui, space::Tight);
    text(ui, Type::Caption, "Do first", Ink::Text2);
    text(ui, Type::Body, cause.first_action);
    text(ui, Type::Caption, cause.terms, Ink::Text2);
  }
  if (!cause.further.empty()) text(ui, Type::Caption, cause.further, Ink::Text2);
  if (pressed || card.clicked()) ui.requests.show(cause.target);
}

void draw_strength_card(const Ui& ui, const StrengthLine& strength, float width) {
  const IdScope id(strength.target);
  Card card(ui, "strength", width, strength.title + "\n" + strength.because);
  chip(ui, Mark::Strength, "Strength", Ink::Strength);
  const bool pressed = link(ui, strength.title, Type::Emphasis);
  text(ui, Type::Body, strength.because, Ink::Text2);
  if (pressed || card.clicked()) ui.requests.show(strength.target);
}

}  // namespace

void draw_cause_cards(const Ui& ui, const std::vector<CauseCard>& causes) {
  CardColumns columns(ui, 420, 2);
  for (const CauseCard& cause : causes) {
    columns.next();
    draw_cause_card(ui, cause, columns.width());
  }
}

void draw_strengths(const Ui& ui, const std::vector<StrengthLine>& strengths) {
  if (strengths.empty()) return;
  heading(ui, Type::Heading, "What is going well");
  gap(ui, space::Small);
  CardColumns columns(ui, 420, 2);
  for (const StrengthLine& strength : strengths) {
    columns.next();
    draw_strength_card(ui, strength, columns.width());
  }
}

}  // namespace takehold::ui
