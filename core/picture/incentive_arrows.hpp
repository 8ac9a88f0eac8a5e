// SPDX-License-Identifier: MIT
//
// The arrows of an incentive map, straight to the right or down.
#pragma once

#include "picture/sheet.hpp"

namespace takehold {

// Shaft and head as one shape, so that a heavy arrow has a head to match.
void draw_heavy_arrow(Sheet& sheet, Point from, Point to, Length weight);

// A cross in a gap: nothing gets from one end to the other.
void draw_broken_arrow(Sheet& sheet, Point from, Point to);

// Hatched: it is still open whether anything gets there.
void draw_open_arrow(Sheet& sheet, Point from, Point to);

}  // namespace takehold
