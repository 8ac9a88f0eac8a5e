// SPDX-License-Identifier: MIT
#include "widgets/cards.hpp"

#include <imgui_internal.h>

#include <algorithm>

#include "takehold/phrases/phrases.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/buttons.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {

Card::Card(const Ui& ui, const std::string& id, float width, std::string copies, Look look)
    : ui_(ui), look_(look), copies_(std::move(copies)), from_(ImGui::GetCursorScreenPos()), width_(width) {
  ImGui::PushID(id.c_str());
  layers_.Split(ImGui::GetWindowDrawList(), 2);
  layers_.SetCurrentChannel(ImGui::GetWindowDrawList(), 1);
  const float padding = ui.px(look.padding);
  ImGui::SetCursorScreenPos({from_.x + padding, from_.y + padding});
  ImGui::BeginGroup();
  // Content wraps at the card's inner edge, not at the window's.
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  const float right = window->WorkRect.Max.x;
  ImGui::PushID(0);
  window->WorkRect.Max.x = window->ContentRegionRect.Max.x = from_.x + width - padding;
  width_ = width;
  ImGui::GetStateStorage()->SetFloat(ImGui::GetID("right"), right);
}

Card::~Card() {
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  const float right = ImGui::GetStateStorage()->GetFloat(ImGui::GetID("right"), window->WorkRect.Max.x);
  ImGui::PopID();
  ImGui::EndGroup();
  window->WorkRect.Max.x = window->ContentRegionRect.Max.x = right;
  const float padding = ui_.px(look_.padding);
  const ImVec2 to{from_.x + width_, ImGui::GetItemRectMax().y + padding};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  layers_.SetCurrentChannel(&list, 0);
  const float radius = ui_.px(space::CardRadius);
  list.AddRectFilled(from_, to, ui_.colour(look_.fill), radius);
  if (look_.edge != Ink::None) {
    list.AddRectFilled(from_, {from_.x + ui_.px(4), to.y}, ui_.colour(look_.edge), radius, ImDrawFlags_RoundCornersLeft);
  }
  list.AddRect(from_, to, ui_.colour(look_.selected ? Ink::Accent : Ink::Line), radius, 0, ui_.px(look_.selected ? 2 : 1));
  layers_.Merge(&list);
  copies_as(ui_, "copy", from_, to, copies_);
  ImGui::PopID();
  ImGui::SetCursorScreenPos(from_);
  ImGui::Dummy({width_, to.y - from_.y});
}

bool Card::clicked() const {
  if (!ImGui::IsWindowHovered() || ImGui::IsAnyItemHovered() || !ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return false;
  const ImVec2 to{from_.x + width_, ImGui::GetCursorScreenPos().y + ui_.px(look_.padding)};
  return ImGui::IsMouseHoveringRect(from_, to) && ImGui::IsMouseDragPastThreshold(ImGuiMouseButton_Left) == false;
}

CardColumns::CardColumns(const Ui& ui, float least, int most, float between) : origin_(ImGui::GetCursorScreenPos()), gap_(ui.px(between)) {
  const float room = ImGui::GetContentRegionAvail().x;
  const int fit = static_cast<int>((room + gap_) / (ui.px(least) + gap_));
  count_ = std::clamp(fit, 1, most);
  width_ = std::floor((room - gap_ * static_cast<float>(count_ - 1)) / static_cast<float>(count_));
  step_ = width_ + gap_;
  top_ = end_ = origin_.y;
}

void CardColumns::next() {
  if (at_ >= 0) end_ = std::max(end_, ImGui::GetItemRectMax().y);
  at_ = at_ + 1 == count_ ? 0 : at_ + 1;
  if (at_ == 0 && end_ > top_) top_ = end_ + gap_;
  ImGui::SetCursorScreenPos({origin_.x + step_ * static_cast<float>(at_), top_});
}

CardColumns::~CardColumns() {
  if (at_ >= 0) end_ = std::max(end_, ImGui::GetItemRectMax().y);
  ImGui::SetCursorScreenPos(origin_);
  ImGui::Dummy({width_, std::max(0.0f, end_ - origin_.y)});
}

void copies_as(const Ui& ui, const char* id, ImVec2 from, ImVec2 to, const std::string& text) {
  if (text.empty()) return;
  if (ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows) && ImGui::IsMouseHoveringRect(from, to)) {
    const float area = (to.x - from.x) * (to.y - from.y);
    if (ui.copy.text.empty() || area < ui.copy.area) ui.copy = {text, area};
    if (ImGui::IsMouseReleased(ImGuiMouseButton_Right) && ui.copy.text == text) ImGui::OpenPopup(id);
  }
  if (!ImGui::BeginPopup(id, ImGuiWindowFlags_NoMove)) return;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{ui.px(space::Small), ui.px(space::Small)});
  if (button(ui, "Copy as text", {ButtonKind::Quiet, icon::Copy, "Ctrl+C", {}, true, false})) {
    ui.requests.ask(CopyText{text});
    ImGui::CloseCurrentPopup();
  }
  ImGui::PopStyleVar();
  ImGui::EndPopup();
}

void chip(const Ui& ui, Mark mark, std::string_view word, Ink ink) {
  const FontScope font(ui, Type::Caption);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float size = ui.px(12), height = ui.px(20);
  const float text_width = ImGui::CalcTextSize(word.data(), word.data() + word.size()).x;
  const float width = size + ui.px(space::Tight + 2) + text_width;
  draw_mark(ui, mark, {at.x + size / 2, at.y + height / 2}, 12, ink);
  const ImVec2 text_at{at.x + size + ui.px(space::Tight + 2), at.y + (height - ImGui::GetTextLineHeight()) / 2};
  ImGui::GetWindowDrawList()->AddText(ui.theme.semibold, ImGui::GetFontSize(), text_at, ui.colour(ink), word.data(), word.data() + word.size());
  ImGui::Dummy({width + ui.px(2), height});
  record_text(Role::Text, word, ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
}

void severity_chip(const Ui& ui, Severity severity) { chip(ui, mark_of(severity), severity_word(severity), ink_of(severity)); }

void banner(const Ui& ui, const char* icon, std::string_view words, Ink ink) {
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_icon(ui, icon, {from.x, from.y}, 20, ink);
  ImGui::SetCursorScreenPos({from.x + ui.px(28), from.y});
  text(ui, Type::Body, words, Ink::Text, space::Measure);
}

bool empty_state(const Ui& ui, const char* icon, std::string_view words, const std::string& label) {
  gap(ui, space::Large);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_icon(ui, icon, from, 40, Ink::Text3);
  ImGui::Dummy({0, ui.px(40)});
  text(ui, Type::Heading, words, Ink::Text, space::Measure);
  gap(ui, space::Small);
  return !label.empty() && button(ui, label, {ButtonKind::Primary, nullptr, {}, {}, true, false});
}

}  // namespace takehold::ui
