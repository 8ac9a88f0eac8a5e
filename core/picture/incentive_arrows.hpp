// SPDX-License-Identifier: MIT
//
// The arrows of an incentive map, straight to the right or down.
#pragma once

#include "picture/sheet.hpp"

namespace takehold {

// One shape, shaft and head, so that a heavy one has a head to match.
void draw_heavy_arrow(Sheet& sheet, Point from, Point to, Length weight);

// A cross in a gap: nothing gets from one end to the other.
void draw_broken_arrow(Sheet& sheet, Point from, Point to);

// Hatched: whether anything does is not known yet.
void draw_open_arrow(Sheet& sheet, Point from, Point to);

}  // namespace takehold
