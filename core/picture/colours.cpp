// SPDX-License-Identifier: MIT
#include "takehold/picture/colours.hpp"

namespace takehold {
namespace {

// In the order of Ink: None, Surface, Raised, Line, Text, Text2, Text3, Accent, AccentSoft, Blocker, High, Medium, Low, Strength,
// Unknown, Series1 to Series4, Page, OnAccent.
constexpr std::array<Rgb, InkCount> Light{
    0,        0xFFFFFF, 0xFBFAF8, 0xD9D6CF, 0x1D2126, 0x4A515A, 0x666D76,
    0x1F5FBF, 0xE3ECF9, 0xA81E2B, 0xB24A00, 0x7A5C00, 0x47617A, 0x16703F,
    0x6A5A8C, 0x0072B2, 0xB35900, 0x007A5A, 0xA0527A, 0xF6F5F2, 0xFFFFFF};
constexpr std::array<Rgb, InkCount> Dark{
    0,        0x1A1F25, 0x222932, 0x343D48, 0xE8EBEF, 0xB3BBC5, 0x8D97A3,
    0x7DB0FF, 0x22344F, 0xFF8A8A, 0xFFA868, 0xE5C35A, 0x9DB8D0, 0x6FD39B,
    0xBBA9E6, 0x56B4E9, 0xE69F00, 0x3FC79A, 0xE59BC4, 0x121519, 0x121519};
constexpr std::array<Rgb, InkCount> LightContrast{
    0,        0xFFFFFF, 0xFFFFFF, 0x000000, 0x000000, 0x000000, 0x24282D,
    0x0A3D8F, 0xDCE8FA, 0x7A0610, 0x7A3200, 0x4F3B00, 0x1F3A54, 0x04461F,
    0x3F2F66, 0x00456E, 0x6B3500, 0x00493A, 0x66204A, 0xFFFFFF, 0xFFFFFF};
constexpr std::array<Rgb, InkCount> DarkContrast{
    0,        0x000000, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xDDE3EA,
    0xA8CCFF, 0x10233F, 0xFFB3B3, 0xFFC79A, 0xFFE08A, 0xC7DCEF, 0x9BEBBE,
    0xD8CBFF, 0x8FD0FF, 0xFFC04D, 0x7FE8C4, 0xFFC2DF, 0x000000, 0x000000};

}  // namespace

const std::array<Rgb, InkCount>& colours_of(Scheme scheme) {
  switch (scheme) {
    case Scheme::Dark: return Dark;
    case Scheme::LightContrast: return LightContrast;
    case Scheme::DarkContrast: return DarkContrast;
    case Scheme::Light: break;
  }
  return Light;
}

std::string_view to_text(Ink ink) {
  constexpr std::array<std::string_view, InkCount> names{
      "none",   "surface", "raised",  "line",    "text",    "text-2",  "text-3",  "accent",  "accent-soft", "blocker", "high",
      "medium", "low",     "strength", "unknown", "series-1", "series-2", "series-3", "series-4", "page", "on-accent"};
  return names[static_cast<std::size_t>(ink)];
}

}  // namespace takehold
