// SPDX-License-Identifier: MIT
#pragma once

// The files that ship inside the program: all of rules/ (Lua, CSV) and examples/ (JSON),
// so that it works from any folder and in a browser. The table is generated at build time
// by cmake/embed.cmake.

#include <span>
#include <string_view>

namespace takehold {

struct BundledFile {
  std::string_view path;  // from the top of the tree: "rules/incentive-alignment/plugin.lua"
  std::string_view text;
};

// All bundled files, sorted by path. They live as long as the program.
std::span<const BundledFile> bundled_files();

}  // namespace takehold
