// SPDX-License-Identifier: MIT
#include "widgets/buttons.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <vector>

#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr float IconSize = 18;

struct Pressed {
  bool pressed = false, hovered = false, held = false;
  ImVec2 from, to;
};

// The bare control: an invisible button that reports itself as `label` and shows when it has the keyboard's focus.
Pressed press_area(const std::string& label, ImVec2 size, Role role, std::uint32_t state = 0) {
  Pressed area;
  area.from = ImGui::GetCursorScreenPos();
  area.pressed = ImGui::InvisibleButton(label.c_str(), size, ImGuiButtonFlags_EnableNav);
  area.to = ImGui::GetItemRectMax();
  area.hovered = ImGui::IsItemHovered();
  area.held = ImGui::IsItemActive();
  annotate(role, {}, state, label.substr(0, label.find("##")));
  if (area.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  return area;
}

bool is_disabled() { return (ImGui::GetCurrentContext()->LastItemData.ItemFlags & ImGuiItemFlags_Disabled) != 0; }

void tooltip(std::string_view words, std::string_view shortcut) {
  if (words.empty() && shortcut.empty()) return;
  if (!ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip | ImGuiHoveredFlags_AllowWhenDisabled)) return;
  const std::string both = std::string(words) + (words.empty() || shortcut.empty() ? "" : "  ") + std::string(shortcut);
  ImGui::SetTooltip("%s", both.c_str());
}

Ink button_fill(ButtonKind kind, const Pressed& area) {
  if (kind == ButtonKind::Primary) return Ink::Accent;
  if (area.hovered) return Ink::AccentSoft;
  return kind == ButtonKind::Secondary ? Ink::Surface : Ink::None;
}

void draw_button(const Ui& ui, const Pressed& area, const ButtonLook& look, std::string_view words, float label_width) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float fade = look.enabled ? 1.0f : 0.45f;
  const Ink fill = button_fill(look.kind, area);
  const float radius = ui.px(space::ControlRadius);
  if (fill != Ink::None) list.AddRectFilled(area.from, area.to, ui.theme.faded(fill, area.held ? fade * 0.85f : fade), radius);
  if (look.kind == ButtonKind::Secondary) list.AddRect(area.from, area.to, ui.theme.faded(Ink::Text3, fade), radius, 0, ui.px(1));
  const Ink ink = look.kind == ButtonKind::Primary ? Ink::OnAccent : look.kind == ButtonKind::Quiet ? Ink::Accent : Ink::Text;
  const float icon_room = look.icon ? ui.px(IconSize + (words.empty() ? 0 : space::Small)) : 0;
  const float height = area.to.y - area.from.y;
  float x = area.from.x + (area.to.x - area.from.x - label_width - icon_room) / 2;
  if (look.icon) {
    draw_icon(ui, look.icon, {x, area.from.y + (height - ui.px(IconSize)) / 2}, IconSize, ink, fade);
    x += icon_room;
  }
  const float text_height = ImGui::GetTextLineHeight();
  list.AddText({x, area.from.y + (height - text_height) / 2}, ui.theme.faded(ink, fade), words.data(), words.data() + words.size());
}

}  // namespace

bool button(const Ui& ui, const std::string& label, const ButtonLook& look) {
  const DisabledScope disabled(!look.enabled);
  const FontScope font(ui, Type::Emphasis);
  const std::string words = label.substr(0, label.find("##"));
  const float label_width = ImGui::CalcTextSize(words.c_str()).x;
  const float icon_room = look.icon ? ui.px(IconSize + space::Small) : 0;
  const float natural = label_width + icon_room + ui.px(space::Medium) * 2;
  const float width = look.wide ? ImGui::GetContentRegionAvail().x : natural;
  const Pressed area = press_area(label, {width, ui.theme.row()}, Role::Button);
  draw_button(ui, area, look, words, label_width);
  tooltip(look.tooltip, look.shortcut);
  return area.pressed;
}

bool icon_button(const Ui& ui, const char* icon, const std::string& name, std::string_view shortcut, bool enabled) {
  const DisabledScope disabled(!enabled);
  const FontScope font(ui, Type::Body);
  const float side = ui.theme.row();
  const Pressed area = press_area(name, {side, side}, Role::Button);
  ButtonLook look;
  look.kind = ButtonKind::Quiet;
  look.icon = icon;
  look.enabled = enabled;
  draw_button(ui, area, look, {}, 0);
  tooltip(name.substr(0, name.find("##")), shortcut);
  return area.pressed;
}

bool link(const Ui& ui, const std::string& label, Type type) {
  const FontScope font(ui, type);
  const std::string words = label.substr(0, label.find("##"));
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 size = ImGui::CalcTextSize(words.c_str(), nullptr, false, room);
  const Pressed area = press_area(label, {std::max(size.x, 1.0f), size.y}, Role::Link);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImU32 colour = ui.theme.faded(Ink::Accent, is_disabled() ? 0.45f : 1.0f);
  list.AddText(nullptr, 0, area.from, colour, words.c_str(), nullptr, room);
  if (area.hovered && size.y < ImGui::GetTextLineHeight() * 1.5f)
    list.AddLine({area.from.x, area.to.y - 0.5f}, {area.to.x, area.to.y - 0.5f}, colour, ui.px(1));
  return area.pressed;
}

int segmented(const Ui& ui, const std::string& name, const std::vector<std::string>& labels, int chosen) {
  const IdScope id(name);
  const FontScope font(ui, Type::Emphasis);
  int pressed = -1;
  for (int place = 0; place < static_cast<int>(labels.size()); ++place) {
    const std::string& label = labels[static_cast<std::size_t>(place)];
    if (place > 0) ImGui::SameLine(0, 0);
    const float width = ImGui::CalcTextSize(label.c_str()).x + ui.px(space::Medium) * 2;
    const bool is_chosen = place == chosen;
    const Pressed area = press_area(label, {width, ui.theme.row()}, Role::Radio, is_chosen ? Checked : NoState);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Ink fill = is_chosen || area.hovered ? Ink::AccentSoft : Ink::Surface;
    list.AddRectFilled(area.from, area.to, ui.colour(fill));
    list.AddRect(area.from, area.to, ui.colour(is_chosen ? Ink::Accent : Ink::Text3), 0, 0, ui.px(is_chosen ? 2 : 1));
    const float top = area.from.y + (area.to.y - area.from.y - ImGui::GetTextLineHeight()) / 2;
    list.AddText({area.from.x + ui.px(space::Medium), top}, ui.colour(Ink::Text), label.c_str());
    if (area.pressed) pressed = place;
  }
  return pressed;
}

bool checkbox(const Ui& ui, const std::string& label, bool checked) {
  const FontScope font(ui, Type::Body);
  const std::string words = label.substr(0, label.find("##"));
  const float box = ui.px(18);
  const float width = box + ui.px(space::Small) + ImGui::CalcTextSize(words.c_str()).x;
  const Pressed area = press_area(label, {width, ui.theme.row()}, Role::Checkbox, checked ? Checked : NoState);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 from{area.from.x, area.from.y + (area.to.y - area.from.y - box) / 2};
  const ImVec2 to{from.x + box, from.y + box};
  list.AddRectFilled(from, to, ui.colour(checked ? Ink::Accent : Ink::Surface), ui.px(space::Tight));
  list.AddRect(from, to, ui.colour(checked ? Ink::Accent : Ink::Text3), ui.px(space::Tight), 0, ui.px(1));
  if (checked) draw_icon(ui, icon::Check, from, 18, Ink::OnAccent);
  const float top = area.from.y + (area.to.y - area.from.y - ImGui::GetTextLineHeight()) / 2;
  list.AddText({to.x + ui.px(space::Small), top}, ui.colour(Ink::Text), words.c_str());
  return area.pressed;
}

namespace {

void draw_number_key(const Ui& ui, ImVec2 middle, int key, Ink ink) {
  const FontScope font(ui, Type::Caption);
  const char digit[2] = {static_cast<char>('0' + key % 10), '\0'};
  const float half = ui.px(20) / 2;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRect({middle.x - half, middle.y - half}, {middle.x + half, middle.y + half}, ui.colour(Ink::Line), ui.px(space::Tight), 0, ui.px(1));
  const ImVec2 size = ImGui::CalcTextSize(digit);
  list.AddText({middle.x - size.x / 2, middle.y - size.y / 2}, ui.colour(ink), digit);
}

void draw_choice_mark(const Ui& ui, ImVec2 middle, const ChoiceLook& look) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float half = ui.px(16) / 2;
  const Ink ink = look.chosen ? Ink::Accent : Ink::Text3;
  if (!look.several) {
    list.AddCircle(middle, half, ui.colour(ink), 0, ui.px(look.chosen ? 2 : 1));
    if (look.chosen) list.AddCircleFilled(middle, half * 0.55f, ui.colour(ink));
    return;
  }
  const ImVec2 from{middle.x - half, middle.y - half}, to{middle.x + half, middle.y + half};
  if (look.chosen) list.AddRectFilled(from, to, ui.colour(ink), ui.px(3));
  list.AddRect(from, to, ui.colour(ink), ui.px(3), 0, ui.px(1));
  if (look.chosen) draw_icon(ui, icon::Check, from, 16, Ink::OnAccent);
}

}  // namespace

bool choice(const Ui& ui, const std::string& label, const ChoiceLook& look) {
  const FontScope font(ui, Type::Body);
  const std::string words = label.substr(0, label.find("##"));
  const float width = std::min(ImGui::GetContentRegionAvail().x, ui.px(space::Measure));
  const float left = ui.px(44), right = ui.px(look.key > 0 ? 44 : 16);
  const float wrap = std::max(ui.px(80), width - left - right);
  const ImVec2 text_size = ImGui::CalcTextSize(words.c_str(), nullptr, false, wrap);
  const float note_height = look.note.empty() ? 0 : ui.px(18);
  const float height = std::max(ui.px(ui.theme.touch ? 44 : 36), text_size.y + note_height + ui.px(16));
  const Pressed area = press_area(label, {width, height}, look.several ? Role::Checkbox : Role::Radio, look.chosen ? Checked : NoState);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float radius = ui.px(space::ControlRadius);
  list.AddRectFilled(area.from, area.to, ui.colour(look.chosen || area.hovered ? Ink::AccentSoft : Ink::Surface), radius);
  list.AddRect(area.from, area.to, ui.colour(look.chosen ? Ink::Accent : Ink::Line), radius, 0, ui.px(look.chosen ? 2 : 1));
  const float middle = (area.from.y + area.to.y) / 2;
  draw_choice_mark(ui, {area.from.x + ui.px(22), middle}, look);
  const float top = middle - (text_size.y + note_height) / 2;
  list.AddText(nullptr, 0, {area.from.x + left, top}, ui.colour(Ink::Text), words.c_str(), nullptr, wrap);
  if (!look.note.empty()) {
    const FontScope small(ui, Type::Caption);
    list.AddText(nullptr, 0, {area.from.x + left, top + text_size.y}, ui.colour(Ink::Text2), look.note.data(),
                 look.note.data() + look.note.size(), wrap);
  }
  if (look.key > 0) draw_number_key(ui, {area.to.x - ui.px(24), middle}, look.key, look.chosen ? Ink::Text : Ink::Text2);
  return area.pressed;
}

bool disclosure(const Ui& ui, const std::string& label, bool& open) {
  const FontScope font(ui, Type::Body);
  const std::string words = label.substr(0, label.find("##"));
  const float left = ui.px(24), room = std::max(ui.px(40), ImGui::GetContentRegionAvail().x - left);
  const ImVec2 size = ImGui::CalcTextSize(words.c_str(), nullptr, false, room);
  const Pressed area = press_area(label, {left + size.x, std::max(ui.px(24), size.y)}, Role::Button, open ? Expanded : Collapsed);
  const float line = ImGui::GetTextLineHeight();
  const float top = size.y > line * 1.5f ? area.from.y : area.from.y + (area.to.y - area.from.y - size.y) / 2;
  draw_icon(ui, open ? icon::ChevronDown : icon::ChevronRight, {area.from.x, top + (line - ui.px(18)) / 2}, 18, Ink::Accent);
  ImGui::GetWindowDrawList()->AddText(nullptr, 0, {area.from.x + left, top}, ui.colour(Ink::Accent), words.c_str(), nullptr, room);
  if (area.pressed) open = !open;
  return open;
}

}  // namespace takehold::ui
