// SPDX-License-Identifier: MIT
//
// Lua strings as texts for people.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lua.h"

namespace takehold::plugins {

// The bytes of the string at `index`, which must be one (numbers are not taken as texts). Valid while it is on the stack.
[[nodiscard]] std::string_view bytes_at(lua_State* L, int index);

enum class TextFault { NotText, TooLong, NotUtf8, ControlCharacter };

// The string at `index`, normalised, of at most `at_most` bytes and without control characters. Line breaks in it become
// spaces, so that a long text may be written over several lines.
[[nodiscard]] std::optional<std::string> text_at(lua_State* L, int index, std::size_t at_most, TextFault& fault);

// "nil", "a number", "an expression": what the value at `index` is, for messages.
[[nodiscard]] std::string what_is_at(lua_State* L, int index);

}  // namespace takehold::plugins
