// SPDX-License-Identifier: MIT
#include "widgets/fields.hpp"

#include <algorithm>

#include "items/text_fields.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void push_field_style(const Ui& ui, bool bad) {
  ImGui::PushStyleColor(ImGuiCol_Border, ui.colour(bad ? Ink::Blocker : Ink::Text3));
  const float text = ImGui::GetTextLineHeight();
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2{ui.px(10), std::max(ui.px(4), (ui.theme.row() - text) / 2)});
}

void pop_field_style() {
  ImGui::PopStyleVar();
  ImGui::PopStyleColor();
}

FieldEvent event_of(bool changed) {
  const bool enter = ImGui::IsItemDeactivated() && (ImGui::IsKeyPressed(ImGuiKey_Enter) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter));
  if (ImGui::IsItemDeactivatedAfterEdit()) return FieldEvent::Committed;
  if (enter) return FieldEvent::Entered;
  return changed ? FieldEvent::Changed : FieldEvent::None;
}

}  // namespace

FieldEvent text_field(const Ui& ui, const std::string& label, std::string& draft, const FieldLook& look) {
  const FontScope font(ui, Type::Body);
  push_field_style(ui, look.bad);
  const float width = look.width > 0 ? ui.px(look.width) : ImGui::GetContentRegionAvail().x;
  ImGui::SetNextItemWidth(width);
  if (look.focus) ImGui::SetKeyboardFocusHere();
  const std::string hidden = "##" + label;
  const std::string typed = draft;
  bool changed = false;
  if (look.lines > 1) {
    const ImVec2 size{width, ImGui::GetTextLineHeight() * static_cast<float>(look.lines) + ui.px(16)};
    changed = input_area(hidden.c_str(), draft, size, look.takes_tabs ? ImGuiInputTextFlags_AllowTabInput : 0);
  } else {
    const std::string hint(look.hint);
    changed = input_line(hidden.c_str(), hint.c_str(), draft);
  }
  // Escape leaves the field like any other way out; Dear ImGui would put back what was there before.
  if (ImGui::IsItemDeactivated() && ImGui::IsKeyPressed(ImGuiKey_Escape)) draft = typed;
  const FieldEvent event = event_of(changed);
  annotate(Role::TextBox, draft, look.lines > 1 ? MultiLine : NoState, label.substr(0, label.find("##")));
  pop_field_style();
  return event;
}

FieldEvent labelled_field(const Ui& ui, const std::string& label, std::string& draft, const FieldLook& look) {
  text(ui, Type::Caption, label.substr(0, label.find("##")), Ink::Text2);
  return text_field(ui, label, draft, look);
}

int pick(const Ui& ui, const std::string& label, const std::vector<std::string>& options, int chosen, float width) {
  const FontScope font(ui, Type::Body);
  push_field_style(ui, false);
  ImGui::SetNextItemWidth(width > 0 ? ui.px(width) : ImGui::GetContentRegionAvail().x);
  const bool is_chosen = chosen >= 0 && chosen < static_cast<int>(options.size());
  const std::string shown = is_chosen ? options[static_cast<std::size_t>(chosen)] : "Not answered";
  int picked = -1;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{ui.px(space::Small), ui.px(space::Small)});
  const bool open = ImGui::BeginCombo(("##" + label).c_str(), shown.c_str(), ImGuiComboFlags_HeightLarge);
  if (!open) annotate(Role::ComboBox, shown, Collapsed, label.substr(0, label.find("##")));
  if (open) {
    for (int place = 0; place < static_cast<int>(options.size()); ++place) {
      if (ImGui::Selectable(options[static_cast<std::size_t>(place)].c_str(), place == chosen)) picked = place;
      annotate(Role::Option, {}, place == chosen ? Selected : NoState);
    }
    ImGui::EndCombo();
  }
  ImGui::PopStyleVar();
  pop_field_style();
  return picked;
}

}  // namespace takehold::ui
