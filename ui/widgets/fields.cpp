// SPDX-License-Identifier: MIT
#include "widgets/fields.hpp"

#include <imgui_internal.h>

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

constexpr int MostLines = 12;  // of an area that grows with its text; beyond that it scrolls

bool is_edited(const char* id) { return ImGui::GetActiveID() == ImGui::GetID(id); }

ImVec2 area_size(const Ui& ui, const std::string& text, float width, int lines) {
  const ImVec2 padding = ImGui::GetStyle().FramePadding;
  const float line = ImGui::GetTextLineHeight();
  const float needed = ImGui::CalcTextSize(text.c_str(), nullptr, false, width - padding.x * 2).y;
  return {width, std::clamp(needed, line * static_cast<float>(lines), line * MostLines) + std::max(padding.y * 2, ui.px(16))};
}

// Dear ImGui's text area does not wrap lines. While nobody edits it, its own text is hidden and drawn wrapped beneath it.
class WrappedAtRest {
 public:
  WrappedAtRest(const std::string& text, ImVec2 size, bool at_rest) : at_rest_(at_rest) {
    if (!at_rest) return;
    const ImVec2 from = ImGui::GetCursorScreenPos(), to{from.x + size.x, from.y + size.y}, padding = ImGui::GetStyle().FramePadding;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(from, to, ImGui::GetColorU32(ImGuiCol_FrameBg), ImGui::GetStyle().FrameRounding);
    draw.PushClipRect(from, to, true);
    draw.AddText(ImGui::GetFont(), ImGui::GetFontSize(), {from.x + padding.x, from.y + padding.y}, ImGui::GetColorU32(ImGuiCol_Text), text.c_str(),
                 nullptr, size.x - padding.x * 2);
    draw.PopClipRect();
    ImGui::PushStyleColor(ImGuiCol_FrameBg, 0U);
    ImGui::PushStyleColor(ImGuiCol_Text, 0U);
  }
  ~WrappedAtRest() {
    if (at_rest_) ImGui::PopStyleColor(2);
  }
  WrappedAtRest(const WrappedAtRest&) = delete;
  WrappedAtRest& operator=(const WrappedAtRest&) = delete;

 private:
  bool at_rest_;
};

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
  // Escape leaves the field like any other way out; Dear ImGui would restore the old text.
  const bool escapes = ImGui::IsKeyPressed(ImGuiKey_Escape);
  const std::string typed = escapes ? draft : std::string();
  bool changed = false;
  if (look.lines > 1) {
    const ImVec2 size = area_size(ui, draft, width, look.lines);
    const WrappedAtRest wrapped(draft, size, !look.takes_tabs && !is_edited(hidden.c_str()));
    changed = input_area(hidden.c_str(), draft, size, look.takes_tabs ? ImGuiInputTextFlags_AllowTabInput : 0);
  } else {
    const std::string hint(look.hint);
    changed = input_line(hidden.c_str(), hint.c_str(), draft);
  }
  if (escapes && ImGui::IsItemDeactivated()) draft = typed;
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
