// SPDX-License-Identifier: MIT
#include <cmath>

#include "widgets/picture.hpp"

namespace takehold::ui {

void hatch(const Ui& ui, ImVec2 from, ImVec2 to, Ink ink) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(from, to, true);
  const float step = ui.px(6), height = to.y - from.y;
  // On a grid of the whole screen, so that boxes side by side share their lines.
  const float first = std::floor((from.x - height) / step) * step;
  for (float x = first; x < to.x; x += step) list.AddLine({x, to.y}, {x + height, from.y}, ui.colour(ink), ui.px(1));
  list.PopClipRect();
}

}  // namespace takehold::ui
