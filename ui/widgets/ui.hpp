// SPDX-License-Identifier: MIT
//
// What every draw function gets: the theme, and the queue of requests. Lives for one frame.
#pragma once

#include <imgui.h>

#include <string>

#include "state/requests.hpp"
#include "theme/theme.hpp"

namespace takehold::ui {

// The text that Ctrl+C and the context menu copy: that of the card, row or figure under the pointer or with the keyboard's focus.
struct CopySource {
  std::string text;
  float area = 0;  // the smallest one wins
};

struct Ui {
  const Theme& theme;
  Requests& requests;
  CopySource& copy;

  float px(float css) const { return theme.px(css); }
  ImU32 colour(Ink ink) const { return theme.colour(ink); }
};

// Scope guards: they end what they began, whatever happens in between.
class IdScope {
 public:
  explicit IdScope(const char* id) { ImGui::PushID(id); }
  explicit IdScope(const std::string& id) { ImGui::PushID(id.c_str()); }
  explicit IdScope(int id) { ImGui::PushID(id); }
  ~IdScope() { ImGui::PopID(); }
  IdScope(const IdScope&) = delete;
  IdScope& operator=(const IdScope&) = delete;
};

class DisabledScope {
 public:
  explicit DisabledScope(bool disabled) { ImGui::BeginDisabled(disabled); }
  ~DisabledScope() { ImGui::EndDisabled(); }
  DisabledScope(const DisabledScope&) = delete;
  DisabledScope& operator=(const DisabledScope&) = delete;
};

class FontScope {
 public:
  FontScope(const Ui& ui, Type type) { ImGui::PushFont(is_semibold(type) ? ui.theme.semibold : ui.theme.regular, font_size(type)); }
  ~FontScope() { ImGui::PopFont(); }
  FontScope(const FontScope&) = delete;
  FontScope& operator=(const FontScope&) = delete;
};

}  // namespace takehold::ui
