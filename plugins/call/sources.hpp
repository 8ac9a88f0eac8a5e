// SPDX-License-Identifier: MIT
//
// The files of one load, and where in them something is. Lua knows each as "<file 3>": its own messages cut long
// paths short, and these names can be turned back into the path that the person knows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/value/issue.hpp"

namespace takehold::plugins {

// A line of a file of this load; file -1 is unknown.
struct CodeSpot {
  int file = -1;
  int line = 0;
};

class Sources {
 public:
  // The name by which Lua shall know the file.
  std::string add(std::string path, std::string text);

  // From lua_Debug::source ("=<file 3>"); -1 for anything else.
  int file_of(std::string_view lua_source) const;

  Place place(CodeSpot spot, std::string inside = {}) const;

  // The other way round; file -1 where the place is of no file of this load.
  CodeSpot spot(const Place& place) const;

  // The line at or below `spot` on which a declaration that begins there sets `key`; the spot itself when not found.
  CodeSpot key_line(CodeSpot spot, std::string_view key) const;

  // Splits "<file 3>:12: message" into place and message; false when the message has no such beginning.
  bool split(std::string_view message, CodeSpot& spot, std::string& rest) const;

  // The message with every "<file 3>" turned into its path.
  std::string with_paths(std::string message) const;

  const std::string& text(int file) const { return files_[static_cast<std::size_t>(file)].text; }

 private:
  struct File {
    std::string path;
    std::string text;
  };
  std::vector<File> files_;
};

}  // namespace takehold::plugins
