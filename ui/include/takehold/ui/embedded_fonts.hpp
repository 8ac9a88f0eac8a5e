// SPDX-License-Identifier: MIT
//
// The fonts inside the program: Open Sans Regular and Semibold, and of Material Icons what icons.hpp lists.
#pragma once

#include "takehold/ui/platform.hpp"

namespace takehold::ui {

// TrueType files that live as long as the program. The text faces have Latin with its extensions and Vietnamese, Greek,
// Cyrillic and punctuation; figures are all of one width. What is missing in them a platform adds from where it runs.
[[nodiscard]] Fonts embedded_fonts();

}  // namespace takehold::ui
