// SPDX-License-Identifier: MIT
//
// Terminal colours by the role of words.
#pragma once

#include <array>
#include <string_view>

#include "takehold/phrases/style.hpp"

namespace takehold {

struct Palette {
  std::array<std::string_view, StyleCount> start{};  // escape sequences by Style; empty: no colour
  std::string_view reset;

  std::string_view operator[](Style style) const { return start[static_cast<std::size_t>(style)]; }
};

[[nodiscard]] Palette plain_palette();   // no escape sequence at all
[[nodiscard]] Palette colour_palette();  // ANSI sequences that follow the reader's own theme where possible

}  // namespace takehold
