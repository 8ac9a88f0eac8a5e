// SPDX-License-Identifier: MIT
#include "takehold/report/palette.hpp"

namespace takehold {

Palette plain_palette() { return {}; }

Palette colour_palette() {
  Palette palette;
  palette.reset = "\x1b[0m";
  const auto set = [&](Style style, std::string_view sequence) { palette.start[static_cast<std::size_t>(style)] = sequence; };
  set(Style::Strong, "\x1b[1m");
  set(Style::Faint, "\x1b[2m");
  set(Style::Accent, "\x1b[36m");
  set(Style::Blocker, "\x1b[1;31m");
  set(Style::High, "\x1b[38;5;208m");  // orange: a theme's eight colours have none
  set(Style::Medium, "\x1b[33m");
  set(Style::Low, "\x1b[34m");
  set(Style::Good, "\x1b[32m");
  set(Style::Unknown, "\x1b[35m");
  return palette;
}

}  // namespace takehold
