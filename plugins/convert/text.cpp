// SPDX-License-Identifier: MIT
#include "convert/text.hpp"

#include "lauxlib.h"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

// "a\n  b" is "a b".
std::string joined_lines(std::string_view text) {
  std::string joined;
  bool broken = false;
  for (const char c : text) {
    const bool line_end = c == '\n' || c == '\r';
    const bool space = c == ' ' || c == '\t';
    if (line_end) broken = true;
    if (line_end || (space && broken)) continue;
    if (broken && !joined.empty() && joined.back() != ' ') joined += ' ';
    broken = false;
    joined += c;
  }
  return joined;
}

bool has_control(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return true;
  }
  return false;
}

}  // namespace

std::string_view bytes_at(lua_State* L, int index) {
  std::size_t size = 0;
  const char* bytes = lua_type(L, index) == LUA_TSTRING ? lua_tolstring(L, index, &size) : "";
  return {bytes, size};
}

std::optional<std::string> text_at(lua_State* L, int index, std::size_t at_most, TextFault& fault) {
  const std::string_view bytes = bytes_at(L, index);
  const std::string joined = bytes.size() > at_most ? std::string() : joined_lines(bytes);
  std::optional<std::string> text = normalise_text(joined);
  if (lua_type(L, index) != LUA_TSTRING)
    fault = TextFault::NotText;
  else if (bytes.size() > at_most)
    fault = TextFault::TooLong;
  else if (!text)
    fault = TextFault::NotUtf8;
  else if (has_control(*text))
    fault = TextFault::ControlCharacter;
  else
    return text;
  return std::nullopt;
}

std::string what_is_at(lua_State* L, int index) {
  if (luaL_getmetafield(L, index, "__name") == LUA_TSTRING) {
    std::string name(bytes_at(L, -1));
    lua_pop(L, 1);
    return name;
  }
  switch (lua_type(L, index)) {
    case LUA_TNONE:
      return "nothing";
    case LUA_TNIL:
      return "nil";
    case LUA_TBOOLEAN:
      return lua_toboolean(L, index) != 0 ? "the plain value true" : "the plain value false";
    case LUA_TNUMBER:
      return "a number";
    case LUA_TSTRING:
      return "a text";
    case LUA_TTABLE:
      return "a table";
    case LUA_TFUNCTION:
      return "a function";
    default:
      return luaL_typename(L, index);
  }
}

}  // namespace takehold::plugins
