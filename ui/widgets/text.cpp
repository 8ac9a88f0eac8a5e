// SPDX-License-Identifier: MIT
#include "widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "takehold/ui/items.hpp"

namespace takehold::ui {
namespace {

void draw_text(const Ui& ui, Type type, std::string_view words, Ink ink, float wrap_width, Role role) {
  const FontScope font(ui, type);
  ImGui::PushStyleColor(ImGuiCol_Text, ui.colour(ink));
  const float left = ImGui::GetCursorPosX();
  const float room = ImGui::GetContentRegionAvail().x;
  ImGui::PushTextWrapPos(left + (wrap_width > 0 ? std::min(wrap_width, room) : room));
  ImGui::TextUnformatted(words.data(), words.data() + words.size());
  ImGui::PopTextWrapPos();
  ImGui::PopStyleColor();
  record_text(role, words, ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
}

std::string shortened(std::string_view words, float width) {
  constexpr std::string_view ellipsis = "…";
  const float room = width - ImGui::CalcTextSize(ellipsis.data(), ellipsis.data() + ellipsis.size()).x;
  std::size_t keep = words.size();
  while (keep > 0 && ImGui::CalcTextSize(words.data(), words.data() + keep).x > room) {
    keep -= 1;
    while (keep > 0 && (static_cast<unsigned char>(words[keep]) & 0xC0) == 0x80) keep -= 1;
  }
  return std::string(words.substr(0, keep)) + std::string(ellipsis);
}

}  // namespace

void text(const Ui& ui, Type type, std::string_view words, Ink ink, float width) {
  draw_text(ui, type, words, ink, width > 0 ? ui.px(width) : 0, Role::Text);
}

void heading(const Ui& ui, Type type, std::string_view words, Ink ink) { draw_text(ui, type, words, ink, 0, Role::Heading); }

void paragraph(const Ui& ui, std::string_view words, Ink ink) {
  draw_text(ui, Type::Body, words, ink, ui.px(space::Measure), Role::Text);
}

void line(const Ui& ui, Type type, std::string_view words, Ink ink, float width) {
  const FontScope font(ui, type);
  const float room = ui.px(width);
  const bool fits = ImGui::CalcTextSize(words.data(), words.data() + words.size()).x <= room;
  const std::string shown = fits ? std::string(words) : shortened(words, room);
  ImGui::PushStyleColor(ImGuiCol_Text, ui.colour(ink));
  ImGui::TextUnformatted(shown.data(), shown.data() + shown.size());
  ImGui::PopStyleColor();
  record_text(Role::Text, words, ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
  if (!fits) ImGui::SetItemTooltip("%.*s", static_cast<int>(words.size()), words.data());
}

void text_right(const Ui& ui, Type type, std::string_view words, Ink ink) {
  const float width = width_of(ui, type, words);
  const float room = ImGui::GetContentRegionAvail().x;
  if (room > width) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room - width);
  draw_text(ui, type, words, ink, 0, Role::Text);
}

void centre_on_row(const Ui& ui) { ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (ui.theme.row() - ImGui::GetTextLineHeight()) / 2); }

void gap(const Ui& ui, float css) {
  const float spacing = ImGui::GetStyle().ItemSpacing.y;
  ImGui::Dummy({0, std::max(0.0f, ui.px(css) - spacing)});
}

void hairline(const Ui& ui) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float y = at.y + 0.5f;
  ImGui::GetWindowDrawList()->AddLine({at.x, y}, {at.x + ImGui::GetContentRegionAvail().x, y}, ui.colour(Ink::Line), ui.px(1));
  ImGui::Dummy({0, ui.px(1)});
}

float width_of(const Ui& ui, Type type, std::string_view words) {
  const FontScope font(ui, type);
  return ImGui::CalcTextSize(words.data(), words.data() + words.size()).x;
}

void draw_icon(const Ui& ui, const char* icon, ImVec2 at, float size, Ink ink, float opacity) {
  constexpr float Drop = 0.16f;  // icons sit on the baseline of a face whose lines are higher than its ems
  const ImVec2 from{at.x, at.y + std::round(ui.px(size) * Drop)};
  ImGui::GetWindowDrawList()->AddText(ui.theme.regular, ui.px(size), from, ui.theme.faded(ink, opacity), icon);
}

}  // namespace takehold::ui
