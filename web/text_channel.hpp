// SPDX-License-Identifier: MIT
//
// Tells the page which text field is being edited, its text and selection, and where the caret is: the page's input element
// takes input from the keyboard, the input method and the phone's keyboard on its behalf.
#pragma once

#include <imgui.h>

#include <cstdint>

#include "takehold/ui/items.hpp"

namespace takehold::web {

class TextChannel {
 public:
  explicit TextChannel(ImGuiContext& context);
  TextChannel(const TextChannel&) = delete;
  TextChannel& operator=(const TextChannel&) = delete;

  // `css`: CSS pixels per device pixel.
  void send(const ui::TextState& state, float css);

 private:
  ImGuiPlatformImeData caret_;
  std::uint64_t sent_ = 0;
};

}  // namespace takehold::web
