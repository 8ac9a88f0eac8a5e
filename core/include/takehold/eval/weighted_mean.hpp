// SPDX-License-Identifier: MIT
//
// Bounds of a weighted mean whose items may be open and may drop out. docs/semantics.md, section 6.
#pragma once

#include <cstdint>
#include <vector>

#include "takehold/value/interval.hpp"

namespace takehold {

struct WeightedItem {
  std::int64_t weight = 1;  // 1..1000
  Interval value;
};

// An exact fraction; the denominator is above 0.
struct Fraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
};

struct MeanBounds {
  bool has_number = false;  // false: no item can apply, and the fractions mean nothing
  Fraction lowest, highest; // over every way to answer open items and to drop those that may not apply
  bool may_be_na = true;    // no item certainly applies
};

[[nodiscard]] MeanBounds weighted_mean(const std::vector<WeightedItem>& items);

// To the nearest whole number, halves away from zero; `d` is not 0. Exact while |2n| + |d| fits 64 bits.
[[nodiscard]] std::int64_t round_divide(std::int64_t n, std::int64_t d);

}  // namespace takehold
