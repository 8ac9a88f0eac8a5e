// SPDX-License-Identifier: MIT
//
// Characters (code points) of UTF-8 text, for code that lays out, cuts or escapes it.
#pragma once

#include <cstdint>
#include <string_view>

namespace takehold {

struct Character {
  std::int32_t point = 0;   // -1: a byte that is not UTF-8
  std::string_view bytes;   // at least one byte
};

// The first character of a text, which must not be empty.
[[nodiscard]] Character first_character(std::string_view text);

// Columns that a character takes in a font of fixed width: 0 for combining marks and controls, 2 for wide ones.
[[nodiscard]] int columns_of(std::int32_t point);

}  // namespace takehold
