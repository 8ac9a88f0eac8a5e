// SPDX-License-Identifier: MIT
#include <algorithm>

#include "draw/shell.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/buttons.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_entry(const Ui& ui, const RailEntry& entry, ImVec2 size, bool upright) {
  const DisabledScope disabled(!entry.go.enabled);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(entry.go.command.c_str(), size, ImGuiButtonFlags_EnableNav);
  const bool hovered = ImGui::IsItemHovered();
  const std::string name = entry.go.label;
  annotate(Role::Link, entry.note, entry.current ? Current : NoState, name);
  const ImVec2 to{from.x + size.x, from.y + size.y};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (entry.current || hovered) list.AddRectFilled(from, to, ui.theme.faded(Ink::AccentSoft, entry.current ? 1.0f : 0.6f), ui.px(space::ControlRadius));
  const Ink ink = !entry.go.enabled ? Ink::Text3 : entry.current ? Ink::Accent : Ink::Text2;
  const FontScope font(ui, upright ? Type::Caption : entry.current ? Type::Emphasis : Type::Body);
  const float icon = ui.px(20), text_height = ImGui::GetTextLineHeight();
  if (upright) {
    const float text_width = ImGui::CalcTextSize(entry.go.label.c_str()).x;
    draw_icon(ui, entry.go.icon.c_str(), {from.x + (size.x - icon) / 2, from.y + ui.px(8)}, 20, ink);
    list.AddText({from.x + (size.x - text_width) / 2, to.y - text_height - ui.px(6)}, ui.colour(ink), entry.go.label.c_str());
  } else {
    draw_icon(ui, entry.go.icon.c_str(), {from.x + ui.px(12), from.y + (size.y - icon) / 2}, 20, ink);
    list.AddText({from.x + ui.px(44), from.y + (size.y - text_height) / 2}, ui.colour(entry.current ? Ink::Text : ink), entry.go.label.c_str());
    const FontScope small(ui, Type::Caption);
    const ImVec2 note = ImGui::CalcTextSize(entry.note.c_str());
    list.AddText({to.x - note.x - ui.px(12), from.y + (size.y - note.y) / 2}, ui.colour(Ink::Text2), entry.note.c_str());
  }
  if (hovered && !entry.go.shortcut.empty()) ImGui::SetItemTooltip("%s", entry.go.shortcut.c_str());
  if (pressed) ui.requests.run(entry.go.command);
}

}  // namespace

void draw_rail(const Ui& ui, const RailView& view) {
  ImGui::SetCursorPos({ui.px(20), ui.px(16)});
  heading(ui, Type::Heading, "Takehold");
  const float width = ImGui::GetWindowWidth() - ui.px(16);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2{0, ui.px(2)});
  ImGui::SetCursorPosY(ui.px(60));
  for (const RailEntry& entry : view.entries) {
    ImGui::SetCursorPosX(ui.px(8));
    draw_entry(ui, entry, {width, ui.px(40)}, false);
  }
  ImGui::PopStyleVar();
}

void draw_bottom_bar(const Ui& ui, const RailView& view) {
  constexpr int Shown = 5;  // the first five; the others are in the menu
  const float width = ImGui::GetWindowWidth() / Shown;
  for (int place = 0; place < std::min(Shown, static_cast<int>(view.entries.size())); ++place) {
    ImGui::SetCursorPos({width * static_cast<float>(place), ui.px(4)});
    draw_entry(ui, view.entries[static_cast<std::size_t>(place)], {width, ui.px(48)}, true);
  }
}

}  // namespace takehold::ui
