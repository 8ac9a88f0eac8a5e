// SPDX-License-Identifier: MIT
#include "convert/list.hpp"

namespace takehold::plugins {

ListShape list_shape(lua_State* L, int index) {
  const int table = lua_absindex(L, index);
  ListShape shape;
  lua_pushnil(L);
  while (lua_next(L, table) != 0) {
    lua_pop(L, 1);
    const lua_Integer key = lua_isinteger(L, -1) ? lua_tointeger(L, -1) : 0;
    if (key < 1) {
      shape.other_keys = true;
      continue;
    }
    ++shape.entries;
    if (key > shape.last) shape.last = key;
  }
  return shape;
}

lua_Integer first_hole(lua_State* L, int index) {
  const int table = lua_absindex(L, index);
  for (lua_Integer key = 1;; ++key) {
    const bool missing = lua_rawgeti(L, table, key) == LUA_TNIL;
    lua_pop(L, 1);
    if (missing) return key;
  }
}

}  // namespace takehold::plugins
