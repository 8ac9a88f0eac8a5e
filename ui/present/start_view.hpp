// SPDX-License-Identifier: MIT
//
// The start page: three doors, recent files, examples told as somebody's situation.
#pragma once

#include <string>
#include <vector>

#include "theme/theme.hpp"

namespace takehold::ui {

struct ExampleLine {
  std::string title, story, framework, path;
};
struct RecentLine {
  std::string title, name, verdict, seen, place;
};
struct StartView {
  bool is_loading = false;         // the examples and the plugins are not known yet
  bool has_session = false;
  std::string open_title;          // of the assessment that is open; empty: none
  std::vector<RecentLine> recent;
  std::vector<ExampleLine> examples;
  std::string plugins;             // "4 frameworks are on: Incentive alignment, ..."
};

struct Inside;
[[nodiscard]] StartView present_start(const Inside& app);

}  // namespace takehold::ui
