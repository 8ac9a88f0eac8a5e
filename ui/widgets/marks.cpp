// SPDX-License-Identifier: MIT
//
// Shapes of severity and state. Each has its own outline, so that none depends on colour.
#include <array>
#include <cmath>
#include <numbers>

#include "widgets/cards.hpp"

namespace takehold::ui {
namespace {

void polygon(ImDrawList& list, ImVec2 middle, float radius, int corners, float turned, ImU32 colour) {
  std::array<ImVec2, 8> points;
  for (int corner = 0; corner < corners; ++corner) {
    const float angle = turned + 2 * std::numbers::pi_v<float> * static_cast<float>(corner) / static_cast<float>(corners);
    points[static_cast<std::size_t>(corner)] = {middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)};
  }
  list.AddConvexPolyFilled(points.data(), corners, colour);
}

void check(ImDrawList& list, ImVec2 middle, float half, ImU32 colour, float width) {
  const std::array<ImVec2, 3> points{ImVec2{middle.x - half * 0.8f, middle.y + half * 0.05f},
                                     ImVec2{middle.x - half * 0.2f, middle.y + half * 0.65f},
                                     ImVec2{middle.x + half * 0.85f, middle.y - half * 0.6f}};
  list.AddPolyline(points.data(), 3, colour, 0, width);
}

void cross(ImDrawList& list, ImVec2 middle, float half, ImU32 colour, float width) {
  const float reach = half * 0.75f;
  list.AddLine({middle.x - reach, middle.y - reach}, {middle.x + reach, middle.y + reach}, colour, width);
  list.AddLine({middle.x - reach, middle.y + reach}, {middle.x + reach, middle.y - reach}, colour, width);
}

void question(ImDrawList& list, ImVec2 middle, float half, ImU32 colour, float width, ImFont* font) {
  list.AddCircle(middle, half * 0.95f, colour, 0, width * 0.7f);
  const float size = half * 1.9f;
  const ImVec2 extent = font->CalcTextSizeA(size, 1000, 0, "?");
  list.AddText(font, size, {middle.x - extent.x / 2, middle.y - extent.y / 2}, colour, "?");
}

}  // namespace

void draw_mark(const Ui& ui, Mark mark, ImVec2 middle, float size, Ink ink) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  constexpr float pi = std::numbers::pi_v<float>;
  const float half = ui.px(size) / 2, width = ui.px(2);
  const ImU32 colour = ui.colour(ink);
  switch (mark) {
    case Mark::Blocker: return polygon(list, middle, half, 8, pi / 8, colour);
    case Mark::High: return polygon(list, {middle.x, middle.y + half * 0.15f}, half * 1.1f, 3, -pi / 2, colour);
    case Mark::Medium: return polygon(list, middle, half, 4, 0, colour);
    case Mark::Low: return list.AddCircleFilled(middle, half * 0.75f, colour);
    case Mark::Strength: return check(list, middle, half, colour, width);
    case Mark::Unknown: return question(list, middle, half, colour, width, ui.theme.semibold);
    case Mark::Broken: return cross(list, middle, half, colour, width);
    case Mark::Dot: return list.AddCircleFilled(middle, half * 0.5f, colour);
  }
}

}  // namespace takehold::ui
