// SPDX-License-Identifier: MIT
#include "sdk/environment.hpp"

#include <string>
#include <vector>

#include "convert/text.hpp"
#include "lauxlib.h"
#include "sdk/values.hpp"
#include "sdk/words.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

constexpr int WordsUpvalue = 1;

// All names at upvalue 1, for "did you mean".
std::vector<std::string> known_names(lua_State* L) {
  std::vector<std::string> names;
  lua_pushnil(L);
  while (lua_next(L, lua_upvalueindex(WordsUpvalue)) != 0) {
    lua_pop(L, 1);
    names.emplace_back(bytes_at(L, -1));
  }
  return names;
}

const char* const GoneNames[] = {"io",         "os",     "package", "load",      "loadfile",
                                 "loadstring", "dofile", "debug",   "coroutine", "collectgarbage"};

bool is_gone(std::string_view name) {
  for (const char* gone : GoneNames) {
    if (name == gone) return true;
  }
  return false;
}

std::string unknown_global(lua_State* L, const std::string& name) {
  if (is_gone(name)) return code(name) + " does not exist in plugins: a plugin describes and reads nothing";
  const std::string guess = did_you_mean(name, known_names(L));
  return "the name " + code(name) + " was never set" + (guess.empty() ? "" : "; " + guess);
}

// Reading a global that the plugin has not set. Going on with nil would only give a second, stranger error.
int read_global(lua_State* L) {
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(WordsUpvalue)) != LUA_TNIL) return 1;
  {
    const std::string message = unknown_global(L, std::string(bytes_at(L, 2)));
    luaL_where(L, 1);
    lua_pushlstring(L, message.data(), message.size());
  }
  lua_concat(L, 2);
  return lua_error(L);
}

// Setting one for the first time.
int set_global(lua_State* L) {
  lua_settop(L, 3);
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(WordsUpvalue)) != LUA_TNIL) {
    const std::string name(bytes_at(L, 2));
    Host::of(L).report(calling_spot(L), "reserved-name", code(name) + " is a word of the plugin language and cannot be set",
                       "choose another name");
    return 0;
  }
  lua_pop(L, 1);
  lua_rawset(L, 1);
  return 0;
}

void push_words(lua_State* L) {
  lua_newtable(L);
  add_plain_lua(L);
  for (const WordGroup& group : word_groups()) {
    for (const SdkWord& word : group.words) {
      lua_pushcfunction(L, word.entry);
      lua_setfield(L, -2, word.name);
    }
  }
  push_vocabulary(L);
  lua_setfield(L, -2, "vocabulary");
}

}  // namespace

void push_environment(lua_State* L) {
  open_values(L);
  lua_newtable(L);  // the environment
  lua_newtable(L);  // its metatable
  push_words(L);
  lua_pushvalue(L, -1);
  lua_pushcclosure(L, &read_global, 1);
  lua_setfield(L, -3, "__index");
  lua_pushcclosure(L, &set_global, 1);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
}

}  // namespace takehold::plugins
