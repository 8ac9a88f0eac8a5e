// SPDX-License-Identifier: MIT
//
// The pictures of one framework: everything drawable that it declares, in the order in which a committee would want to see it.
//
//   view with a shift column      the incentive map: old metric, new metric, shift or gap; a row's measures as waterfalls
//   measure                       a waterfall for each row: its parts and their sum
//   ladder                        a staircase: reached, ready, breaking, open
//   grids                         a stack of bands, one cell for each item
//   chain                         links in a row, the first broken one open
//   estimate                      a measured share carried over, step by step, as an interval
//   weekly table                  adoption over weeks, production against pilot, with the corrected interval
//   dimensions                    score bars with the open part hatched and the gates' thresholds as ticks
//   plan                          the calendar: phases from before go-live to day 90 with the framework's actions
#pragma once

#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold {

// `width` is the width to draw in, 280 to 1,120 pixels; below 640 pixels the parts of a picture are laid out one below the other.
// A picture about which nothing is known yet is left out.
[[nodiscard]] std::vector<Picture> framework_pictures(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis,
                                                      std::size_t framework, Length width);

// The scores of all frameworks as one aligned set of bars.
[[nodiscard]] Picture score_bars(const Ruleset& ruleset, const Diagnosis& diagnosis, Length width);

}  // namespace takehold
