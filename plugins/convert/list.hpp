// SPDX-License-Identifier: MIT
//
// Lua tables that are meant as lists. A hole (an entry that is nil) makes Lua's length of a table meaningless, so lists
// are counted key by key, raw.
#pragma once

#include <cstddef>

#include "lua.h"

namespace takehold::plugins {

struct ListShape {
  std::size_t entries = 0;  // with whole keys from 1
  lua_Integer last = 0;     // greatest of these keys
  bool other_keys = false;  // names, fractions, keys below 1

  bool has_hole() const { return static_cast<lua_Integer>(entries) != last; }
  bool is_list() const { return !other_keys && !has_hole(); }
};

// The table at `index`.
[[nodiscard]] ListShape list_shape(lua_State* L, int index);

// The first key from 1 without an entry.
[[nodiscard]] lua_Integer first_hole(lua_State* L, int index);

}  // namespace takehold::plugins
