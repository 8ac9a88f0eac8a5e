// SPDX-License-Identifier: MIT
//
// What stands around every page: where one can go, what is open, what was saved.
#pragma once

#include <string>
#include <vector>

namespace takehold::ui {

struct RailEntry {
  std::string command;    // of the command table
  std::string label, icon, shortcut;
  std::string note;       // beside it: "3 blockers", "12 of 96"
  bool current = false;
  bool enabled = true;
};
struct RailView {
  std::vector<RailEntry> entries;
};

struct BarButton {
  std::string command, label, icon, shortcut;
  bool enabled = true;
};
struct TopBarView {
  std::string title;      // of the assessment, or "Takehold"
  std::string about;      // "Stage: rollout, as of 2026-03-31"
  bool unsaved = false;
  std::vector<BarButton> buttons;  // what is always at hand
};
// Everything that can be done, by section.
struct MenuView {
  std::vector<std::vector<BarButton>> sections;
};

struct StatusView {
  std::string saved;      // "Saved as sales.takehold.json", "Not saved as a file yet"
  std::string frameworks; // "4 frameworks"
  std::string speed;      // "judged in 0.4 ms"
  std::string said;       // the last thing that happened
};

struct Inside;
[[nodiscard]] RailView present_rail(const Inside& app);
[[nodiscard]] TopBarView present_top_bar(const Inside& app);
[[nodiscard]] MenuView present_menu(const Inside& app);
[[nodiscard]] StatusView present_status(const Inside& app);

}  // namespace takehold::ui
