// SPDX-License-Identifier: MIT
//
// The colours by role. Each text role has a contrast of at least 4.5:1 against page, surface and raised of its scheme;
// tests/ui/theme holds that. Series follow Okabe and Ito, darkened or lightened for contrast.
#include "theme/theme.hpp"

namespace takehold::ui {
namespace {

constexpr ImU32 rgb(unsigned hex) { return IM_COL32((hex >> 16) & 255, (hex >> 8) & 255, hex & 255, 255); }

// In the order of Ink: None, Surface, Raised, Line, Text, Text2, Text3, Accent, AccentSoft, Blocker, High, Medium, Low, Strength,
// Unknown, Series1 to Series4, Page, OnAccent.
constexpr std::array<ImU32, InkCount> Light{
    0,             rgb(0xFFFFFF), rgb(0xFBFAF8), rgb(0xD9D6CF), rgb(0x1D2126), rgb(0x4A515A), rgb(0x666D76),
    rgb(0x1F5FBF), rgb(0xE3ECF9), rgb(0xA81E2B), rgb(0xB24A00), rgb(0x7A5C00), rgb(0x47617A), rgb(0x16703F),
    rgb(0x6A5A8C), rgb(0x0072B2), rgb(0xB35900), rgb(0x007A5A), rgb(0xA0527A), rgb(0xF6F5F2), rgb(0xFFFFFF)};
constexpr std::array<ImU32, InkCount> Dark{
    0,             rgb(0x1A1F25), rgb(0x222932), rgb(0x343D48), rgb(0xE8EBEF), rgb(0xB3BBC5), rgb(0x8D97A3),
    rgb(0x7DB0FF), rgb(0x22344F), rgb(0xFF8A8A), rgb(0xFFA868), rgb(0xE5C35A), rgb(0x9DB8D0), rgb(0x6FD39B),
    rgb(0xBBA9E6), rgb(0x56B4E9), rgb(0xE69F00), rgb(0x3FC79A), rgb(0xE59BC4), rgb(0x121519), rgb(0x121519)};
constexpr std::array<ImU32, InkCount> LightContrast{
    0,             rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x000000), rgb(0x000000), rgb(0x000000), rgb(0x24282D),
    rgb(0x0A3D8F), rgb(0xDCE8FA), rgb(0x7A0610), rgb(0x7A3200), rgb(0x4F3B00), rgb(0x1F3A54), rgb(0x04461F),
    rgb(0x3F2F66), rgb(0x00456E), rgb(0x6B3500), rgb(0x00493A), rgb(0x66204A), rgb(0xFFFFFF), rgb(0xFFFFFF)};
constexpr std::array<ImU32, InkCount> DarkContrast{
    0,             rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xDDE3EA),
    rgb(0xA8CCFF), rgb(0x10233F), rgb(0xFFB3B3), rgb(0xFFC79A), rgb(0xFFE08A), rgb(0xC7DCEF), rgb(0x9BEBBE),
    rgb(0xD8CBFF), rgb(0x8FD0FF), rgb(0xFFC04D), rgb(0x7FE8C4), rgb(0xFFC2DF), rgb(0x000000), rgb(0x000000)};

}  // namespace

std::array<ImU32, InkCount> colours_of(Scheme scheme) {
  switch (scheme) {
    case Scheme::Dark: return Dark;
    case Scheme::LightContrast: return LightContrast;
    case Scheme::DarkContrast: return DarkContrast;
    case Scheme::Light: break;
  }
  return Light;
}

ImU32 Theme::faded(Ink ink, float share) const {
  const ImU32 full = colour(ink);
  const auto alpha = static_cast<ImU32>(share * 255.0f + 0.5f);
  return (full & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
}

Ink ink_of(Severity severity) {
  switch (severity) {
    case Severity::Blocker: return Ink::Blocker;
    case Severity::High: return Ink::High;
    case Severity::Medium: return Ink::Medium;
    case Severity::Low: break;
  }
  return Ink::Low;
}

Mark mark_of(Severity severity) {
  switch (severity) {
    case Severity::Blocker: return Mark::Blocker;
    case Severity::High: return Mark::High;
    case Severity::Medium: return Mark::Medium;
    case Severity::Low: break;
  }
  return Mark::Low;
}

Ink ink_of(Outlook outlook) {
  switch (outlook) {
    case Outlook::WillStall: return Ink::Blocker;
    case Outlook::AtRisk: return Ink::High;
    case Outlook::NothingFound: return Ink::Strength;
    case Outlook::CannotSayYet: break;
  }
  return Ink::Unknown;
}

Mark mark_of(Outlook outlook) {
  switch (outlook) {
    case Outlook::WillStall: return Mark::Blocker;
    case Outlook::AtRisk: return Mark::High;
    case Outlook::NothingFound: return Mark::Strength;
    case Outlook::CannotSayYet: break;
  }
  return Mark::Unknown;
}

Ink ink_of(TruthSet truth) {
  if (truth == CertainlyTrue) return Ink::Strength;
  if (truth == CertainlyFalse) return Ink::Blocker;
  return truth == CertainlyNa ? Ink::Text3 : Ink::Unknown;
}

Mark mark_of(TruthSet truth) {
  if (truth == CertainlyTrue) return Mark::Strength;
  if (truth == CertainlyFalse) return Mark::Broken;
  return truth == CertainlyNa ? Mark::Dot : Mark::Unknown;
}

}  // namespace takehold::ui
