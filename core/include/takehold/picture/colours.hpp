// SPDX-License-Identifier: MIT
//
// The colours by role, one table for screen and reports. Each text role has a contrast of at least 4.5:1 against page, surface
// and raised of its scheme (tests/core/picture/colours_test.cpp). Series follow Okabe and Ito, darkened or lightened to suit.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "takehold/picture/picture.hpp"

namespace takehold {

enum class Scheme { Light, Dark, LightContrast, DarkContrast };

using Rgb = std::uint32_t;  // 0xRRGGBB

// Ink::None is black; nothing is painted with it.
[[nodiscard]] const std::array<Rgb, InkCount>& colours_of(Scheme scheme);

// "accent-soft": the role's name in style sheets.
[[nodiscard]] std::string_view to_text(Ink ink);

}  // namespace takehold
