// SPDX-License-Identifier: MIT
//
// Where the ticks of an axis stand: multiples of 1, 2 or 5 times a power of ten.
#pragma once

#include <cstdint>
#include <vector>

namespace takehold {

struct Ticks {
  std::int64_t step = 1;
  std::vector<std::int64_t> values;  // rising, inside the range
};

// At most `most` (at least 2) within [low, high], low < high.
[[nodiscard]] Ticks ticks_between(std::int64_t low, std::int64_t high, int most);

}  // namespace takehold
