// SPDX-License-Identifier: MIT
#include "convert/number.hpp"

#include <cmath>
#include <cstdio>

#include "takehold/value/interval.hpp"

namespace takehold::plugins {

std::string number_text(lua_State* L, int index) {
  if (lua_type(L, index) != LUA_TNUMBER) return {};
  if (lua_isinteger(L, index)) return std::to_string(lua_tointeger(L, index));
  const double number = lua_tonumber(L, index);
  if (!std::isfinite(number)) return {};
  char text[40];
  std::snprintf(text, sizeof text, "%.14g", number);
  for (char& c : text) {
    if (c == ',') c = '.';  // in case the program runs under a locale with a decimal comma
  }
  return text;
}

std::optional<Decimal> decimal_at(lua_State* L, int index) {
  const std::optional<Decimal> number = parse_decimal(number_text(L, index));
  if (!number || number->scale > MaxScale) return std::nullopt;
  return number;
}

}  // namespace takehold::plugins
