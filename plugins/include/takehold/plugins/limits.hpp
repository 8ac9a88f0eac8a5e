// SPDX-License-Identifier: MIT
//
// What one plugin may use while it is loaded. A plugin may come from a stranger: reaching a limit ends its loading with
// one clear issue, and neither `pcall` nor anything else in the plugin can prevent that.
#pragma once

#include <cstddef>
#include <cstdint>

namespace takehold {

struct LoadLimits {
  std::size_t memory_bytes = 16 * 1024 * 1024;  // of Lua's own memory
  std::int64_t instructions = 20'000'000;       // of Lua's virtual machine, all files together; the same on every machine
  std::size_t source_bytes = 64 * 1024;         // of one file
  std::size_t files = 100;
  std::size_t text_bytes = 4096;      // of one text
  std::size_t list_items = 1000;      // in one table of a declaration
  std::size_t declarations = 5000;    // facts, rules, options, parts and so on
  std::size_t expressions = 100'000;  // nodes built, used or not
  int expression_depth = 200;
  std::int64_t expression_nodes = 10'000;  // of one tree, shared parts counted each time
  std::size_t mistakes = 50;               // reported before loading is given up
};

}  // namespace takehold
