// SPDX-License-Identifier: MIT
//
// How everything looks, by role: colours, type sizes, spacing. Nothing outside this folder names a colour, or a size
// in pixels that is off the grid of 4.
#pragma once

#include <imgui.h>

#include <array>

#include "takehold/picture/colours.hpp"
#include "theme/layout.hpp"
#include "theme/roles.hpp"

namespace takehold::ui {

// 12/16, 14/20, 14/20 semibold, 17/24, 22/28, 30/36 and 40/44 CSS pixels.
enum class Type { Caption, Body, Emphasis, Heading, PageTitle, Verdict, Figure };
inline constexpr std::size_t TypeCount = 7;

namespace space {  // CSS pixels
inline constexpr float Tight = 4, Small = 8, Medium = 16, Large = 24, Huge = 40;
inline constexpr float CardRadius = 8, ControlRadius = 6;
inline constexpr float Row = 32, TouchRow = 44;
inline constexpr float Rail = 208, Inspector = 380, Content = 1120, Measure = 560;  // Measure: running text of about 72 characters
}  // namespace space

struct Theme {
  Scheme scheme = Scheme::Light;
  std::array<ImU32, InkCount> colours{};
  ImFont* regular = nullptr;
  ImFont* semibold = nullptr;
  float unit = 1;          // device pixels in a CSS pixel, zoom included
  bool touch = false;
  bool reduced_motion = false;
  Layout layout = Layout::Wide;

  ImU32 colour(Ink ink) const { return colours[static_cast<std::size_t>(ink)]; }
  ImU32 faded(Ink ink, float share) const;       // at that share of its opacity
  float px(float css) const;                     // whole device pixels
  float row() const { return px(touch ? space::TouchRow : space::Row); }
  bool is_dark() const { return scheme == Scheme::Dark || scheme == Scheme::DarkContrast; }
};

[[nodiscard]] std::array<ImU32, InkCount> screen_colours(Scheme scheme);

// Dear ImGui's style from the theme; from its defaults each time, because scaling accumulates.
void apply_style(const Theme& theme);

// The size for ImGui::PushFont, which is a line's height, from a type size, which is an em.
[[nodiscard]] float font_size(Type type);
[[nodiscard]] bool is_semibold(Type type);

}  // namespace takehold::ui
