// SPDX-License-Identifier: MIT
//
// The fonts inside the program: Open Sans Regular and Semibold, and the Material Icons that icons.hpp lists.
#pragma once

#include "takehold/ui/platform.hpp"

namespace takehold::ui {

// TrueType files that live as long as the program. The text faces have Latin with its extensions and Vietnamese, Greek,
// Cyrillic and punctuation; all figures have the same width. A platform adds missing characters from the system's fonts.
[[nodiscard]] Fonts embedded_fonts();

}  // namespace takehold::ui
