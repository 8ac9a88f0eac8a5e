// SPDX-License-Identifier: MIT
//
// What surrounds every page: where one can go, what is open, what was saved.
#pragma once

#include <string>
#include <vector>

#include "state/offer.hpp"
#include "state/ui_state.hpp"
#include "takehold/session/session.hpp"
#include "theme/layout.hpp"

namespace takehold::ui {

struct RailEntry {
  Offer go;
  std::string note;       // beside it: "3", "12/96"
  bool current = false;
};
struct RailView {
  std::vector<RailEntry> entries;
};

struct TopBarView {
  std::string title;      // of the assessment, or "Takehold"
  std::string about;      // "Stage: rollout, as of 2026-03-31"
  bool unsaved = false;
  std::vector<Offer> buttons;  // commands that are always at hand
};
// Everything that can be done, by section.
struct MenuView {
  std::vector<std::vector<Offer>> sections;
};

struct StatusView {
  std::string saved;      // "Saved as sales.takehold.json", "Not saved as a file yet"
  std::string frameworks; // "4 frameworks"
  std::string speed;      // "judged in 0.4 ms"
  std::string said;       // the last thing that happened
};

// The notes in the rail, which say how much there is to see on a page. Empty: nothing yet.
[[nodiscard]] std::string answered_note(const Diagnosis& diagnosis);
[[nodiscard]] std::string causes_note(const Diagnosis& diagnosis);
[[nodiscard]] std::string actions_note(const Diagnosis& diagnosis);

// `session` null: no assessment is open.
[[nodiscard]] TopBarView present_top_bar(const Session* session, std::vector<Offer> buttons);
[[nodiscard]] MenuView present_menu(const std::vector<Offer>& offers, Layout layout);
[[nodiscard]] StatusView present_status(const Session* session, const Ruleset& rules, const UiState& state);

}  // namespace takehold::ui
