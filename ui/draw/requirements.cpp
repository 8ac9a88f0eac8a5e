// SPDX-License-Identifier: MIT
#include "draw/requirements.hpp"

#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_requirement(const Ui& ui, const RequirementLine& line) {
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_mark(ui, mark_of(line.truth), {from.x + ui.px(8), from.y + ui.px(10)}, 14, ink_of(line.truth));
  ImGui::Indent(ui.px(28));
  text(ui, Type::Body, line.title, Ink::Text, space::Measure);
  text(ui, Type::Caption, line.note, Ink::Text2, space::Measure);
  if (!line.target.empty() && link(ui, "Answer what is open", Type::Caption)) ui.requests.show(line.target);
  ImGui::Unindent(ui.px(28));
}

}  // namespace

void draw_requirements(const Ui& ui, const std::vector<RequirementLine>& requirements) {
  for (std::size_t place = 0; place < requirements.size(); ++place) {
    const IdScope id(static_cast<int>(place));  // frameworks ask for the same in the same words
    draw_requirement(ui, requirements[place]);
  }
}

}  // namespace takehold::ui
