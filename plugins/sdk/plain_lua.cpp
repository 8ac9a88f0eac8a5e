// SPDX-License-Identifier: MIT
//
// The allow-list: what of Lua's own library a plugin may use. What is not here does not exist for plugins. Left out are
// names that reach files, clocks, code or memory, those that could change the values of the plugin language
// (setmetatable, rawset), and those that can run long inside one call, where instructions are not counted (patterns).
#include <algorithm>
#include <string>

#include "call/budget.hpp"
#include "convert/text.hpp"
#include "lauxlib.h"
#include "lualib.h"
#include "sdk/environment.hpp"

namespace takehold::plugins {
namespace {

constexpr const char* BaseNames[] = {"assert", "error", "ipairs", "next", "pairs", "rawequal", "rawlen", "select", "tonumber", "type"};
constexpr const char* StringNames[] = {"byte", "char", "len", "lower", "reverse", "sub", "upper"};
constexpr const char* TableNames[] = {"concat", "insert", "pack", "remove", "sort", "unpack"};
constexpr const char* MathNames[] = {"abs", "ceil", "floor", "fmod", "huge", "max", "maxinteger", "min", "mininteger", "modf", "tointeger", "type", "ult"};
constexpr const char* Utf8Names[] = {"char", "charpattern", "codepoint", "codes", "len", "offset"};

constexpr lua_Integer MostRepeatedBytes = 1024 * 1024;

// Catches errors of the plugin, but never its end.
int protected_call(lua_State* L) {
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  const int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  Budget::raise_if_stopped(L);
  if (status == LUA_OK) return lua_gettop(L);
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

// Without addresses, which differ from run to run.
int to_string(lua_State* L) {
  luaL_checkany(L, 1);
  const int type = lua_type(L, 1);
  if (type == LUA_TTABLE || type == LUA_TFUNCTION || type == LUA_TUSERDATA || type == LUA_TLIGHTUSERDATA) {
    const std::string what = what_is_at(L, 1);
    lua_pushlstring(L, what.data(), what.size());
  } else {
    luaL_tolstring(L, 1, nullptr);
  }
  return 1;
}

int repeat(lua_State* L) {
  std::size_t size = 0, gap = 0;
  luaL_checklstring(L, 1, &size);
  const lua_Integer times = luaL_checkinteger(L, 2);
  luaL_optlstring(L, 3, "", &gap);
  const lua_Integer step = static_cast<lua_Integer>(size + gap);
  if (times > 0 && (step == 0 || times > MostRepeatedBytes / step)) {
    if (step != 0) return luaL_error(L, "string.rep: the result would be too long");
    lua_pushliteral(L, "");
    return 1;
  }
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

int format(lua_State* L) {
  const std::string_view pattern(luaL_checkstring(L, 1));
  if (pattern.find("p") != std::string_view::npos) {
    for (std::size_t at = pattern.find('%'); at != std::string_view::npos; at = pattern.find('%', at + 2)) {
      const std::size_t end = pattern.find_first_not_of("-+ #0123456789.", at + 1);
      if (end != std::string_view::npos && pattern[end] == 'p') return luaL_error(L, "string.format: %%p is not for plugins");
    }
  }
  for (int index = 2; index <= lua_gettop(L); ++index) {  // an address must not come out of %s
    lua_pushcfunction(L, &to_string);
    lua_pushvalue(L, index);
    const int type = lua_type(L, index);
    const bool plain = type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TBOOLEAN || type == LUA_TNIL;
    if (plain) {
      lua_pop(L, 2);
      continue;
    }
    lua_call(L, 1, 1);
    lua_replace(L, index);
  }
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

// Copies names from the library on top of the stack to the table just below it.
template <std::size_t N>
void copy_names(lua_State* L, const char* const (&names)[N]) {
  for (const char* name : names) {
    lua_getfield(L, -1, name);
    lua_setfield(L, -3, name);
  }
}

// Replaces one function of the table just below the library on top by ours, which gets the original as its upvalue.
void wrap(lua_State* L, const char* name, lua_CFunction function) {
  lua_getfield(L, -1, name);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -3, name);
}

int refuse_write(lua_State* L) { return luaL_error(L, "Lua's own library cannot be changed"); }

// Puts an empty table in place of the one on top, through which that one can be read and not written.
void make_read_only(lua_State* L) {
  lua_newtable(L);
  lua_newtable(L);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, &refuse_write);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_remove(L, -2);
}

template <std::size_t N>
void add_library(lua_State* L, const char* name, lua_CFunction open, const char* const (&names)[N]) {
  lua_newtable(L);
  lua_pushcfunction(L, open);
  lua_call(L, 0, 1);
  copy_names(L, names);
  lua_pop(L, 1);
  make_read_only(L);
  lua_setfield(L, -2, name);
}

// ("text"):upper() finds the same functions as string.upper.
void replace_text_methods(lua_State* L) {
  lua_pushliteral(L, "");
  lua_newtable(L);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

void add_string_library(lua_State* L) {
  lua_newtable(L);
  lua_pushcfunction(L, &luaopen_string);
  lua_call(L, 0, 1);
  copy_names(L, StringNames);
  wrap(L, "rep", &repeat);
  wrap(L, "format", &format);
  lua_pop(L, 1);
  replace_text_methods(L);
  make_read_only(L);
  lua_setfield(L, -2, "string");
}

}  // namespace

void add_plain_lua(lua_State* L) {
  lua_pushcfunction(L, &luaopen_base);
  lua_call(L, 0, 1);
  copy_names(L, BaseNames);
  lua_pop(L, 1);
  lua_pushcfunction(L, &protected_call);
  lua_setfield(L, -2, "pcall");
  lua_pushcfunction(L, &to_string);
  lua_setfield(L, -2, "tostring");
  add_string_library(L);
  add_library(L, "table", &luaopen_table, TableNames);
  add_library(L, "math", &luaopen_math, MathNames);
  add_library(L, "utf8", &luaopen_utf8, Utf8Names);
}

}  // namespace takehold::plugins
