// SPDX-License-Identifier: MIT
//
// Lua numbers as exact decimals. A number written in a plugin arrives as a whole number or as a double; the double is
// read back through its shortest text, so that 0.1 means one tenth.
#pragma once

#include <optional>
#include <string>

#include "lua.h"
#include "takehold/value/decimal.hpp"

namespace takehold::plugins {

// The number at `index` as JSON writes it; empty when it is not a number, not finite, or not exact in 14 digits.
[[nodiscard]] std::string number_text(lua_State* L, int index);

// The number at `index`; nothing when it is not one, or has more than six decimals or more digits than fit.
[[nodiscard]] std::optional<Decimal> decimal_at(lua_State* L, int index);

}  // namespace takehold::plugins
