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

constexpr const char* BaseNames[] = {"assert",   "error",  "ipairs", "next",     "pairs",
                                     "rawequal", "rawlen", "select", "tonumber", "type"};
constexpr const char* StringNames[] = {"byte", "char", "format", "len", "lower", "rep", "reverse", "sub", "upper"};
constexpr const char* TableNames[] = {"concat", "insert", "pack", "remove", "sort", "unpack"};
constexpr const char* MathNames[] = {"abs", "ceil",       "floor", "fmod",      "huge", "max", "maxinteger",
                                     "min", "mininteger", "modf",  "tointeger", "type", "ult"};
constexpr const char* Utf8Names[] = {"char", "charpattern", "codepoint", "codes", "len", "offset"};

constexpr lua_Integer MostRepeatedBytes = 1024 * 1024;
constexpr lua_Integer MostUnpacked = 10'000;
constexpr std::int64_t CaughtErrorCost = 1000;  // in instructions: unwinding is slow
constexpr std::int64_t SortCost = 16;           // for each entry

// Catches errors of the plugin, but never its end.
int protected_call(lua_State* L) {
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  const int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  Budget::raise_if_stopped(L);
  if (status == LUA_OK) return lua_gettop(L);
  Budget::charge(L, CaughtErrorCost);
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

// Calls upvalue 1 with the arguments of the running function.
int call_original(lua_State* L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

// One call may walk all of a long text or table: it costs what its arguments are long.
template <std::int64_t Cost>
int charged(lua_State* L) {
  std::int64_t length = 0;
  for (int index = 1; index <= lua_gettop(L); ++index) length += static_cast<std::int64_t>(lua_rawlen(L, index));
  Budget::charge(L, Cost * length);
  return call_original(L);
}

int unpack(lua_State* L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  const lua_Integer first = luaL_optinteger(L, 2, 1);
  const lua_Integer last = luaL_optinteger(L, 3, static_cast<lua_Integer>(lua_rawlen(L, 1)));
  const bool too_many = last > MostUnpacked || first < -MostUnpacked || last - first >= MostUnpacked;
  if (too_many && first <= last) return luaL_error(L, "table.unpack: too many values");
  if (first <= last) Budget::charge(L, last - first);
  return call_original(L);
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
  return call_original(L);
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
  return call_original(L);
}

// Copies names from the library on top of the stack to the table just below it.
template <std::size_t N>
void copy_names(lua_State* L, const char* const (&names)[N]) {
  for (const char* name : names) {
    lua_getfield(L, -1, name);
    lua_setfield(L, -3, name);
  }
}

// Puts our function in place of one of the library on top of the stack, which becomes its upvalue.
void wrap(lua_State* L, const char* name, lua_CFunction function) {
  lua_getfield(L, -1, name);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -2, name);
}

template <std::size_t N>
void charge_names(lua_State* L, const char* const (&names)[N]) {
  for (const char* name : names) {
    lua_getfield(L, -1, name);
    const bool function = lua_isfunction(L, -1);
    lua_pop(L, 1);
    if (function) wrap(L, name, &charged<1>);
  }
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

void open_library(lua_State* L, lua_CFunction open) {
  lua_newtable(L);
  lua_pushcfunction(L, open);
  lua_call(L, 0, 1);
}

// Of the table below the one on top, under `name` in the table below both.
void keep_library(lua_State* L, const char* name) {
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
  open_library(L, &luaopen_string);
  charge_names(L, StringNames);
  wrap(L, "rep", &repeat);
  wrap(L, "format", &format);
  copy_names(L, StringNames);
  lua_pop(L, 1);
  replace_text_methods(L);
  make_read_only(L);
  lua_setfield(L, -2, "string");
}

void add_table_library(lua_State* L) {
  open_library(L, &luaopen_table);
  wrap(L, "unpack", &unpack);
  wrap(L, "sort", &charged<SortCost>);
  charge_names(L, TableNames);
  copy_names(L, TableNames);
  keep_library(L, "table");
}

void add_math_library(lua_State* L) {
  open_library(L, &luaopen_math);
  copy_names(L, MathNames);
  keep_library(L, "math");
}

void add_utf8_library(lua_State* L) {
  open_library(L, &luaopen_utf8);
  charge_names(L, Utf8Names);
  copy_names(L, Utf8Names);
  keep_library(L, "utf8");
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
  add_table_library(L);
  add_math_library(L);
  add_utf8_library(L);
}

}  // namespace takehold::plugins
