// SPDX-License-Identifier: MIT
//
// A command (app/commands.hpp) as it can be offered at the moment, fully worded, for the menu, rail, top bar and palette.
#pragma once

#include <string>

namespace takehold::ui {

// The parts of the menu, in order.
enum class MenuSection { File, Edit, View, Go, Help };

// Where a command is listed. Its shortcut works everywhere.
enum class Listing { Everywhere, MenuOnly, PaletteOnly };

struct Offer {
  std::string command;   // its id, for Requests::run
  std::string label;     // "Undo: Remove “Forecasting”"
  std::string icon, shortcut;
  bool enabled = true;
  MenuSection section = MenuSection::File;
  Listing listing = Listing::Everywhere;
};

}  // namespace takehold::ui
