// SPDX-License-Identifier: MIT
#include "clipboard.hpp"

#include <utility>

#include "browser.hpp"
#include "imgui_internal.h"
#include "program.hpp"

namespace takehold::web {

Clipboard::Clipboard(ImGuiContext& context) {
  ImGuiPlatformIO& io = context.PlatformIO;
  io.Platform_ClipboardUserData = this;
  io.Platform_GetClipboardTextFn = [](ImGuiContext* c) {
    return static_cast<Clipboard*>(c->PlatformIO.Platform_ClipboardUserData)->text_.c_str();
  };
  io.Platform_SetClipboardTextFn = [](ImGuiContext* c, const char* text) {
    Clipboard& self = *static_cast<Clipboard*>(c->PlatformIO.Platform_ClipboardUserData);
    self.text_ = text;
    if (self.copying_) self.copied_ = text;
    else page_write_clipboard(text);
  };
}

void Clipboard::press(BrowserProgram& program, ImGuiKey key) {
  ImGuiIO& io = ImGui::GetIO();
  const ImGuiKey command = io.ConfigMacOSXBehaviors ? ImGuiMod_Super : ImGuiMod_Ctrl;
  io.AddKeyEvent(command, true);
  io.AddKeyEvent(key, true);
  program.settle();
  io.AddKeyEvent(key, false);
  program.settle();
}

const std::string& Clipboard::copy(BrowserProgram& program, bool cut) {
  copied_.clear();
  copying_ = true;
  press(program, cut ? ImGuiKey_X : ImGuiKey_C);
  copying_ = false;
  return copied_;
}

void Clipboard::paste(BrowserProgram& program, std::string text) {
  text_ = std::move(text);
  press(program, ImGuiKey_V);
}

}  // namespace takehold::web
