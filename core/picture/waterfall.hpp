// SPDX-License-Identifier: MIT
//
// A measure as a waterfall: each part begins where the lowest possible sum of those before it ends. What is certain of a
// part is solid, what is not known yet is hatched from its least to its greatest possible value, so that the hatching is
// as long as what is not known.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"

namespace takehold {

// Ends on the common axis, in units of the measure's scale.
struct FloatingBar {
  std::int64_t base = 0;           // where it begins
  std::int64_t sure = 0;           // certain as far as here
  std::int64_t low = 0, high = 0;  // it ends here; low < high: not known yet
  bool applies = true;             // false: no bar
};

struct Waterfall {
  std::vector<FloatingBar> parts;
  FloatingBar total;
  std::int64_t least = 0, greatest = 0;  // of all ends and zero
};

[[nodiscard]] Waterfall lay_out(const MeasureView& measure);

// Nothing that it adds up is known.
[[nodiscard]] bool says_nothing(const MeasureView& measure);

}  // namespace takehold
