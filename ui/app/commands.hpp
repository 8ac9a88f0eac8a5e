// SPDX-License-Identifier: MIT
//
// The one table of commands, which are what a person can ask of the program by name. Menu, palette, shortcuts and buttons all use
// its rows. Going to a page is a command too, made from the page's row (app/pages.hpp).
#pragma once

#include <imgui.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "state/offer.hpp"

namespace takehold::ui {

struct Workspace;

// What a shortcut does while a text field has the keyboard.
enum class WhileTyping { Works, BelongsToField };

struct Command {
  std::string id;            // "edit.undo"
  std::string label;         // "Undo"
  MenuSection section;
  const char* icon;
  ImGuiKeyChord shortcut;    // 0: none
  std::function<bool(const Workspace&)> possible;
  std::function<void(Workspace&)> perform;
  Listing listing = Listing::Everywhere;
  WhileTyping while_typing = WhileTyping::Works;
  std::string (*object)(const Workspace&) = nullptr;  // what it would apply to, shown after the label; null or empty: nothing
};

// In the order of the menu.
[[nodiscard]] const std::vector<Command>& commands();
// Null if there is none.
[[nodiscard]] const Command* find_command(std::string_view id);

// As it can be offered at the moment.
[[nodiscard]] Offer offer_of(const Command& command, const Workspace& app);
[[nodiscard]] Offer offer_of(std::string_view id, const Workspace& app);  // `id` must be in the table
[[nodiscard]] std::vector<Offer> all_offers(const Workspace& app);

// Runs every command whose shortcut was pressed in this frame and that is possible now.
void run_shortcuts(Workspace& app);

}  // namespace takehold::ui
