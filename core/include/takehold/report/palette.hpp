// SPDX-License-Identifier: MIT
//
// Colours of a terminal by role. Meaning never rests on colour alone: every severity has a shape and a word as well.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace takehold {

enum class Style { Plain, Strong, Faint, Accent, Blocker, High, Medium, Low, Good, Unknown };
inline constexpr std::size_t StyleCount = 10;

struct Palette {
  std::array<std::string_view, StyleCount> start{};  // escape sequences by Style; empty: no colour
  std::string_view reset;

  std::string_view operator[](Style style) const { return start[static_cast<std::size_t>(style)]; }
};

[[nodiscard]] Palette plain_palette();   // no escape sequence at all
[[nodiscard]] Palette colour_palette();  // ANSI sequences that keep to the reader's own theme where they can

}  // namespace takehold
