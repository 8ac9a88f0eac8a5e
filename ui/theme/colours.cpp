// SPDX-License-Identifier: MIT
#include "theme/theme.hpp"

namespace takehold::ui {

std::array<ImU32, InkCount> screen_colours(Scheme scheme) {
  std::array<ImU32, InkCount> colours{};
  const std::array<Rgb, InkCount>& table = colours_of(scheme);
  for (std::size_t ink = 0; ink < InkCount; ++ink)
    colours[ink] = IM_COL32((table[ink] >> 16) & 255, (table[ink] >> 8) & 255, table[ink] & 255, 255);
  return colours;
}

ImU32 Theme::faded(Ink ink, float share) const {
  const ImU32 full = colour(ink);
  const auto alpha = static_cast<ImU32>(share * 255.0f + 0.5f);
  return (full & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
}

}  // namespace takehold::ui
