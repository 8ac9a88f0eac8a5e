// SPDX-License-Identifier: MIT
//
// A picture under construction: places texts by their line boxes and keeps shapes, spots and the table together.
// Knows nothing of frameworks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "takehold/picture/picture.hpp"

namespace takehold {

inline constexpr Length Gap = px(8), Pad = px(8);  // between parts, and around what is inside one

struct Lettering {
  TextSize size = TextSize::Body;
  bool strong = false;
  Ink ink = Ink::Text;
  Align align = Align::Start;
};
inline constexpr Lettering BodyText{};
inline constexpr Lettering BodyStrong{TextSize::Body, true};
inline constexpr Lettering Caption{TextSize::Caption, false, Ink::Text2};
inline constexpr Lettering CaptionStrong{TextSize::Caption, true, Ink::Text2};

[[nodiscard]] constexpr Lettering aligned(Lettering lettering, Align align) {
  lettering.align = align;
  return lettering;
}
[[nodiscard]] constexpr Lettering inked(Lettering lettering, Ink ink) {
  lettering.ink = ink;
  return lettering;
}

class Sheet {
 public:
  Sheet(std::string id, std::string title, Length width);

  Picture picture;  // shapes, spots and table may be added to directly; `finish` sets the height

  void rect(const RectShape& rect) { picture.shapes.emplace_back(rect); }
  void line(std::vector<Point> points, Ink ink, Length width = px(1), Dash dash = Dash::Solid, bool arrow = false);
  void across(Length y, Length from, Length to, Ink ink, Length width = px(1), Dash dash = Dash::Solid);
  void down(Length x, Length from, Length to, Ink ink, Length width = px(1), Dash dash = Dash::Solid);
  void mark(Point at, Mark mark, Ink ink, Length size = px(12));

  // One line in a box whose upper edge is `top`, from `left`, within `width`: shortened if it is longer.
  void text(Length left, Length top, Length width, std::string_view text, const Lettering& lettering);
  // Lines below each other, at most `most`. Returns their height.
  Length lines(Length left, Length top, Length width, std::string_view text, const Lettering& lettering, std::size_t most);
  // The same on a surface-coloured plate that fits the lines closely, for text over hatching.
  Length plated(Length left, Length top, Length width, std::string_view text, const Lettering& lettering, std::size_t most);

  void spot(const Box& box, std::string label, std::string target = {});
  void row(std::vector<std::string> cells) { picture.table.rows.push_back(std::move(cells)); }

  [[nodiscard]] Picture finish(Length height);

 private:
  void place(Length left, Length top, Length width, std::string line, const Lettering& lettering);
};

// Height of the text as `Sheet::lines` sets it.
[[nodiscard]] Length height_of(std::string_view text, const Lettering& lettering, Length width, std::size_t most);

// Whole numbers on a stretch of the sheet.
struct Scale {
  std::int64_t from = 0, to = 1;  // from < to
  Length start = 0, length = 0;

  [[nodiscard]] Length at(std::int64_t value) const;
};

// Below this width a picture's parts are laid out one below the other.
inline constexpr Length NarrowBelow = px(640);
[[nodiscard]] constexpr bool is_narrow(Length width) { return width < NarrowBelow; }

// The smallest step of 1, 2 or 5 times a power of ten that cuts the range into at most `most` parts; at least 1.
[[nodiscard]] std::int64_t round_step(std::int64_t range, std::int64_t most);

// "Role A", "Role A and Role B", "Role A, Role B, Role C and 4 more"; empty for none.
[[nodiscard]] std::string sentence_part(std::string_view before, const std::vector<std::string>& names, std::string_view after);

}  // namespace takehold
