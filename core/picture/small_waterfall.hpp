// SPDX-License-Identifier: MIT
//
// A waterfall without text, at the end of a row.
#pragma once

#include "picture/sheet.hpp"
#include "picture/waterfall.hpp"

namespace takehold {

// A vertical bar from `a` to `b` on the scale (whose pixels count downwards from `start` + `length`).
struct Upright {
  Scale scale;
  Length left = 0, width = 0;

  [[nodiscard]] Length y(std::int64_t value) const { return 2 * scale.start + scale.length - scale.at(value); }
  [[nodiscard]] Box between(std::int64_t a, std::int64_t b) const;
};

// Parts and total side by side in the box, on a scale that several of them share; a gap sets the total apart.
void draw_small_waterfall(Sheet& sheet, const Box& box, const Waterfall& waterfall, std::int64_t least, std::int64_t greatest);

}  // namespace takehold
