// SPDX-License-Identifier: MIT
#include <algorithm>

#include "draw/shell.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/buttons.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_menu_entry(const Ui& ui, const Offer& entry) {
  const float height = ui.theme.row();
  ImGui::PushStyleVar(ImGuiStyleVar_SelectableTextAlign, ImVec2{0, 0.5f});
  const std::string label = "##" + entry.command;
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const float width = ui.px(312);
  const bool pressed = ImGui::Selectable(label.c_str(), false, entry.enabled ? 0 : ImGuiSelectableFlags_Disabled, {width, height});
  annotate(Role::MenuItem, entry.shortcut, 0, entry.label);
  ImGui::PopStyleVar();
  const Ink ink = entry.enabled ? Ink::Text : Ink::Text3;
  draw_icon(ui, entry.icon.c_str(), {from.x + ui.px(8), from.y + (height - ui.px(18)) / 2}, 18, ink);
  const float top = from.y + (height - ImGui::GetTextLineHeight()) / 2;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float shortcut = width_of(ui, Type::Caption, entry.shortcut);
  list.PushClipRect(from, {from.x + width - shortcut - ui.px(16), from.y + height}, true);
  list.AddText({from.x + ui.px(36), top}, ui.colour(ink), entry.label.c_str());
  list.PopClipRect();
  const FontScope small(ui, Type::Caption);
  list.AddText({from.x + width - shortcut - ui.px(8), from.y + (height - ImGui::GetTextLineHeight()) / 2}, ui.colour(Ink::Text2), entry.shortcut.c_str());
  if (pressed) ui.requests.run(entry.command);
}

constexpr const char* Menu = "More actions";

}  // namespace

void draw_top_bar(const Ui& ui, const TopBarView& view) {
  const float height = ImGui::GetWindowHeight(), row = ui.theme.row();
  const bool narrow = ui.theme.layout == Layout::Narrow;
  const std::size_t shown = narrow ? 2 : view.buttons.size();
  const float buttons = (row + ui.px(4)) * static_cast<float>(shown + 1) + ui.px(16);
  const float room = std::max(ui.px(80), ImGui::GetWindowWidth() - buttons - ui.px(24));
  ImGui::SetCursorPos({ui.px(narrow ? 16 : 24), ui.px(8)});
  ImGui::BeginGroup();
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2{0, 0});
  line(ui, Type::Emphasis, view.title + (view.unsaved ? "  •" : ""), Ink::Text, room / ui.theme.unit);
  line(ui, Type::Caption, view.about, Ink::Text2, room / ui.theme.unit);
  ImGui::PopStyleVar();
  ImGui::EndGroup();
  ImGui::SetCursorPos({ImGui::GetWindowWidth() - buttons, (height - row) / 2});
  for (std::size_t place = 0; place < shown; ++place) {
    const Offer& entry = view.buttons[place];
    const IdScope id(entry.command);
    if (icon_button(ui, entry.icon.c_str(), entry.label, entry.shortcut, entry.enabled)) ui.requests.run(entry.command);
    ImGui::SameLine(0, ui.px(4));
  }
  if (icon_button(ui, icon::More, "More")) ImGui::OpenPopup(Menu);
  const ImVec2 at = ImGui::GetWindowPos();
  ImGui::GetWindowDrawList()->AddLine({at.x, at.y + height - 0.5f}, {at.x + ImGui::GetWindowWidth(), at.y + height - 0.5f}, ui.colour(Ink::Line), ui.px(1));
}

bool menu_is_open() { return ImGui::IsPopupOpen(Menu); }

void draw_menu(const Ui& ui, const MenuView& view) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{ui.px(space::Small), ui.px(space::Small)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2{0, ui.px(2)});
  if (ImGui::BeginPopup(Menu, ImGuiWindowFlags_NoMove)) {
    for (std::size_t section = 0; section < view.sections.size(); ++section) {
      if (section > 0) {
        ImGui::Dummy({0, ui.px(4)});
        hairline(ui);
        ImGui::Dummy({0, ui.px(4)});
      }
      for (const Offer& entry : view.sections[section]) draw_menu_entry(ui, entry);
    }
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar(2);
}

void draw_status(const Ui& ui, const StatusView& view) {
  const float height = ImGui::GetWindowHeight();
  const float top = (height - width_of(ui, Type::Caption, "0") - ui.px(9)) / 2;
  ImGui::SetCursorPos({ui.px(24), top});
  text(ui, Type::Caption, view.saved, Ink::Text2);
  for (const std::string& part : {view.frameworks, view.speed}) {
    if (part.empty()) continue;
    ImGui::SameLine(0, ui.px(24));
    text(ui, Type::Caption, part, Ink::Text2);
  }
  if (view.said.empty()) return;
  ImGui::SameLine(0, ui.px(24));
  const float width = width_of(ui, Type::Caption, view.said);
  if (width > ImGui::GetContentRegionAvail().x - ui.px(16)) return;
  const ImVec2 from = ImGui::GetCursorScreenPos();
  text(ui, Type::Caption, view.said, Ink::Text2);
  record_text(Role::Status, view.said, from, {from.x + width, from.y + ui.px(16)});
}

}  // namespace takehold::ui
