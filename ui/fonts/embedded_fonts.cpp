// SPDX-License-Identifier: MIT
#include "takehold/ui/embedded_fonts.hpp"

#include <cstdint>

extern "C" {  // font_bytes.c
extern const char takehold_font_regular[], takehold_font_semibold[], takehold_font_icons[];
extern const std::uint32_t takehold_font_regular_size, takehold_font_semibold_size, takehold_font_icons_size;
}

namespace takehold::ui {

Fonts embedded_fonts() {
  Fonts fonts;
  fonts.regular = {takehold_font_regular, takehold_font_regular_size};
  fonts.semibold = {takehold_font_semibold, takehold_font_semibold_size};
  fonts.icons = {takehold_font_icons, takehold_font_icons_size};
  return fonts;
}

}  // namespace takehold::ui
