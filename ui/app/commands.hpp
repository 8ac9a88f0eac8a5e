// SPDX-License-Identifier: MIT
//
// The one table of commands: what a person can ask the program for by name. Menu, palette, shortcuts and buttons all use its
// rows.
#pragma once

#include <imgui.h>

#include <span>
#include <string>
#include <string_view>

namespace takehold::ui {

struct Inside;

struct Command {
  const char* id;            // "edit.undo"
  const char* label;         // "Undo"; says what is undone where that is known: see label_of
  const char* section;       // of the menu: "File", "Edit", "View", "Go", "Help"
  const char* icon;
  ImGuiKeyChord shortcut;    // 0: none
  bool (*possible)(const Inside&);
  void (*perform)(Inside&);
};

[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command* find_command(std::string_view id);
[[nodiscard]] std::string label_of(const Command& command, const Inside& app);
// "Ctrl+Shift+Z", "⌘Z" on a Mac; empty where there is none.
[[nodiscard]] std::string shortcut_words(const Command& command, bool mac);

// Runs every command whose shortcut was pressed in this frame and that is possible now.
void run_shortcuts(Inside& app);

}  // namespace takehold::ui
