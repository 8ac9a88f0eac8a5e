// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "takehold/picture/colours.hpp"

using namespace takehold;

namespace {

// Relative luminance and contrast as WCAG 2 defines them.
double channel(unsigned value) {
  const double share = value / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour) {
  return 0.2126 * channel((colour >> 16) & 255) + 0.7152 * channel((colour >> 8) & 255) + 0.0722 * channel(colour & 255);
}

double contrast(Rgb a, Rgb b) {
  const double first = luminance(a), second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr Scheme Schemes[] = {Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast};
constexpr Ink Grounds[] = {Ink::Surface, Ink::Raised, Ink::Page};
constexpr Ink Texts[] = {Ink::Text, Ink::Text2, Ink::Text3, Ink::Accent, Ink::Blocker, Ink::High, Ink::Medium, Ink::Low, Ink::Strength, Ink::Unknown};
constexpr Ink Series[] = {Ink::Series1, Ink::Series2, Ink::Series3, Ink::Series4};

Rgb of(Scheme scheme, Ink ink) { return colours_of(scheme)[static_cast<std::size_t>(ink)]; }

}  // namespace

TEST_CASE("Every text role can be read on every ground of its scheme: a contrast of at least 4.5 to 1") {
  for (const Scheme scheme : Schemes)
    for (const Ink ground : Grounds)
      for (const Ink text : Texts) {
        INFO(to_text(text) << " on " << to_text(ground) << " in scheme " << static_cast<int>(scheme));
        CHECK(contrast(of(scheme, text), of(scheme, ground)) >= 4.5);
      }
}

TEST_CASE("Text on what is selected and on what is pressed can be read too") {
  for (const Scheme scheme : Schemes) {
    CHECK(contrast(of(scheme, Ink::Text), of(scheme, Ink::AccentSoft)) >= 4.5);
    CHECK(contrast(of(scheme, Ink::OnAccent), of(scheme, Ink::Accent)) >= 4.5);
  }
}

TEST_CASE("Lines of charts stand out from their ground: at least 3 to 1") {
  for (const Scheme scheme : Schemes)
    for (const Ink line : Series) CHECK(contrast(of(scheme, line), of(scheme, Ink::Surface)) >= 3.0);
}
