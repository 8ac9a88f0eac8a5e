// SPDX-License-Identifier: MIT
//
// Roles of words: whoever lays them out gives each role its colour or weight. Meaning never rests on colour alone: every severity has a
// shape and a word as well.
#pragma once

#include <cstddef>

namespace takehold {

enum class Style { Plain, Strong, Faint, Accent, Blocker, High, Medium, Low, Good, Unknown };
inline constexpr std::size_t StyleCount = 10;

}  // namespace takehold
