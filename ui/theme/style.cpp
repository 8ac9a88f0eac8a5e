// SPDX-License-Identifier: MIT
#include <cmath>

#include "theme/theme.hpp"

namespace takehold::ui {
namespace {

constexpr float LinePerEm = 1.3618f;  // Open Sans: ascent plus descent, in ems; Dear ImGui's sizes are line heights

ImVec4 vec(ImU32 colour) { return ImGui::ColorConvertU32ToFloat4(colour); }

void set_colours(ImGuiStyle& style, const Theme& theme) {
  const auto set = [&](ImGuiCol where, ImU32 colour) { style.Colors[where] = vec(colour); };
  set(ImGuiCol_Text, theme.colour(Ink::Text));
  set(ImGuiCol_TextDisabled, theme.colour(Ink::Text3));
  set(ImGuiCol_WindowBg, theme.colour(Ink::Page));
  set(ImGuiCol_ChildBg, 0);
  set(ImGuiCol_PopupBg, theme.colour(Ink::Surface));
  set(ImGuiCol_Border, theme.colour(Ink::Line));
  set(ImGuiCol_BorderShadow, 0);
  for (const ImGuiCol frame : {ImGuiCol_FrameBg, ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive}) set(frame, theme.colour(Ink::Surface));
  set(ImGuiCol_ScrollbarBg, 0);
  set(ImGuiCol_ScrollbarGrab, theme.faded(Ink::Text3, 0.45f));
  set(ImGuiCol_ScrollbarGrabHovered, theme.faded(Ink::Text3, 0.7f));
  set(ImGuiCol_ScrollbarGrabActive, theme.colour(Ink::Text3));
  set(ImGuiCol_CheckMark, theme.colour(Ink::Accent));
  for (const ImGuiCol row : {ImGuiCol_Header, ImGuiCol_HeaderHovered, ImGuiCol_HeaderActive}) set(row, theme.colour(Ink::AccentSoft));
  for (const ImGuiCol button : {ImGuiCol_Button, ImGuiCol_ButtonHovered, ImGuiCol_ButtonActive}) set(button, theme.colour(Ink::Surface));
  set(ImGuiCol_Separator, theme.colour(Ink::Line));
  set(ImGuiCol_TableHeaderBg, theme.colour(Ink::Raised));
  set(ImGuiCol_TableBorderStrong, theme.colour(Ink::Line));
  set(ImGuiCol_TableBorderLight, theme.colour(Ink::Line));
  set(ImGuiCol_TableRowBg, 0);
  set(ImGuiCol_TableRowBgAlt, 0);
  set(ImGuiCol_TextSelectedBg, theme.faded(Ink::Accent, 0.3f));
  set(ImGuiCol_NavCursor, theme.colour(Ink::Accent));
  set(ImGuiCol_ModalWindowDimBg, theme.faded(Ink::Text, theme.is_dark() ? 0.15f : 0.35f));
  set(ImGuiCol_DragDropTarget, theme.colour(Ink::Accent));
}

void set_sizes(ImGuiStyle& style, const Theme& theme) {
  const auto px = [&](float css) { return theme.px(css); };
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.WindowRounding = 0;
  style.WindowMinSize = {1, 1};
  style.ChildBorderSize = 0;
  style.PopupRounding = px(space::CardRadius);
  style.PopupBorderSize = px(1);
  style.FramePadding = {px(12), px(6)};
  style.FrameRounding = px(space::ControlRadius);
  style.FrameBorderSize = px(1);
  style.ItemSpacing = {px(space::Small), px(space::Small)};
  style.ItemInnerSpacing = {px(space::Small), px(space::Tight)};
  style.CellPadding = {px(space::Small), px(space::Tight)};
  style.IndentSpacing = px(space::Medium);
  style.ScrollbarSize = px(theme.touch ? 6 : 12);
  style.ScrollbarRounding = px(6);
  style.GrabMinSize = px(24);
  style.HoverDelayNormal = 0.4f;
  style.HoverStationaryDelay = 0.1f;
  style.AntiAliasedLinesUseTex = false;  // lines of exact width at every scale
}

}  // namespace

float Theme::px(float css) const { return css > 0 && css * unit < 1 ? 1.0f : std::round(css * unit); }

void apply_style(const Theme& theme) {
  ImGuiStyle& style = ImGui::GetStyle();
  style = ImGuiStyle();
  set_sizes(style, theme);
  set_colours(style, theme);
  style.FontSizeBase = font_size(Type::Body);
  style.FontScaleMain = 1;
  style.FontScaleDpi = theme.unit;
}

float font_size(Type type) {
  constexpr std::array<float, TypeCount> ems{12, 14, 14, 17, 22, 30, 40};
  return ems[static_cast<std::size_t>(type)] * LinePerEm;
}

bool is_semibold(Type type) { return type != Type::Caption && type != Type::Body; }

}  // namespace takehold::ui
