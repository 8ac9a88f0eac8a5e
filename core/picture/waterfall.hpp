// SPDX-License-Identifier: MIT
//
// A measure as a waterfall: each part begins where the lowest possible sum of those before it ends. The certain part of a
// bar is solid; the rest is hatched from its least to its greatest possible value, so that the hatching is as long as the
// range that is still open.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"

namespace takehold {

// Ends on the common axis, in units of the measure's scale.
struct FloatingBar {
  std::int64_t base = 0;           // start of the bar
  std::int64_t sure = 0;           // end of the certain part
  std::int64_t low = 0, high = 0;  // end of the bar; low < high: still open
  bool applies = true;             // false: no bar
};

struct Waterfall {
  std::vector<FloatingBar> parts;
  FloatingBar total;
  std::int64_t least = 0, greatest = 0;  // of all ends and zero
};

[[nodiscard]] Waterfall lay_out(const MeasureView& measure);

// True if no part of the sum is known.
[[nodiscard]] bool says_nothing(const MeasureView& measure);

}  // namespace takehold
