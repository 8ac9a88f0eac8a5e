// SPDX-License-Identifier: MIT
//
// The start page: three ways to begin, recent files, and examples described as somebody's situation.
#pragma once

#include <string>
#include <vector>

#include "state/ui_state.hpp"
#include "takehold/session/catalogue.hpp"
#include "takehold/session/session.hpp"

namespace takehold::ui {

struct ExampleLine {
  std::string title, story, framework, path;
};
struct RecentLine {
  std::string title, name, verdict, seen, place;
};
struct StartView {
  bool is_loading = false;         // the examples and plugins are not loaded yet
  bool has_session = false;
  std::string open_title;          // of the open assessment; empty: none
  std::vector<RecentLine> recent;
  std::vector<ExampleLine> examples;
  std::string measured;            // how often the advice was right on published cases; may be empty
  std::string plugins;             // "4 frameworks are on: Incentive alignment, ..."
};

// `examples`: those that ship. `session` null: no assessment is open.
[[nodiscard]] StartView present_start(const Ruleset& rules, const std::vector<ExampleFile>& examples, const Session* session, const UiState& state);

}  // namespace takehold::ui
