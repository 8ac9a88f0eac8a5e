// SPDX-License-Identifier: MIT
//
// Dear ImGui's clipboard. Copying and pasting by keyboard happen inside the page's own clipboard events, which need no
// permission; the page writes anything else to the clipboard when the program asks for it.
#pragma once

#include <imgui.h>

#include <string>

namespace takehold::web {

class BrowserProgram;

class Clipboard {
 public:
  explicit Clipboard(ImGuiContext& context);
  Clipboard(const Clipboard&) = delete;
  Clipboard& operator=(const Clipboard&) = delete;

  // Within a copy or cut event of the page: presses the shortcut and returns the copied text.
  const std::string& copy(BrowserProgram& program, bool cut);
  // Within a paste event.
  void paste(BrowserProgram& program, std::string text);

 private:
  void press(BrowserProgram& program, ImGuiKey key);

  std::string text_;     // the text last pasted, or copied by the program
  std::string copied_;   // within copy()
  bool copying_ = false;
};

}  // namespace takehold::web
