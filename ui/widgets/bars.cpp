// SPDX-License-Identifier: MIT
#include "widgets/bars.hpp"

#include <algorithm>
#include <string>

#include "takehold/ui/items.hpp"
#include "widgets/picture.hpp"

namespace takehold::ui {

void progress_line(const Ui& ui, std::string_view name, float share, float width) {
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const float height = ui.px(4), full = width > 0 ? ui.px(width) : ImGui::GetContentRegionAvail().x;
  const float part = std::clamp(share, 0.0f, 1.0f);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(from, {from.x + full, from.y + height}, ui.colour(Ink::Line), height / 2);
  if (part > 0) list.AddRectFilled(from, {from.x + full * part, from.y + height}, ui.colour(Ink::Accent), height / 2);
  ImGui::Dummy({full, height});
  record_text(Role::Progress, name, from, {from.x + full, from.y + height});
}

void score_bar(const Ui& ui, std::string_view name, int low, int high) {
  constexpr float Full = 1000;
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const float height = ui.px(12), width = ImGui::GetContentRegionAvail().x;
  const float known = from.x + width * static_cast<float>(low) / Full, open = from.x + width * static_cast<float>(high) / Full;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 to{from.x + width, from.y + height};
  list.AddRectFilled(from, to, ui.colour(Ink::Raised));
  if (known > from.x) list.AddRectFilled(from, {known, to.y}, ui.colour(Ink::Accent));
  if (open > known) hatch(ui, {known, from.y}, {open, to.y}, Ink::Unknown);
  list.AddRect(from, to, ui.colour(Ink::Line), 0, 0, ui.px(1));
  ImGui::Dummy({width, height});
  record_text(Role::Progress, name, from, to);
}

void effort_dots(const Ui& ui, int filled) {
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const float radius = ui.px(4), step = ui.px(12), height = ImGui::GetTextLineHeight();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  for (int dot = 0; dot < 3; ++dot) {
    const ImVec2 middle{from.x + radius + step * static_cast<float>(dot), from.y + height / 2};
    if (dot < filled) list.AddCircleFilled(middle, radius, ui.colour(Ink::Text2));
    else list.AddCircle(middle, radius - 0.5f, ui.colour(Ink::Text3), 0, ui.px(1));
  }
  ImGui::Dummy({step * 3, height});
}

}  // namespace takehold::ui
