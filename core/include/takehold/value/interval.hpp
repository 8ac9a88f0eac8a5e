// SPDX-License-Identifier: MIT
//
// A number that may be open: the range it may still take, and whether it may turn out not applicable.
// Numbers are whole counts of units of 10^-scale in 64 bits; the scale is known when a framework is loaded and is not
// stored here. docs/semantics.md, section 2.
#pragma once

#include <cstdint>

namespace takehold {

// No intermediate result may exceed this; a framework in which one could is rejected when it is loaded.
inline constexpr std::int64_t NumberLimit = 1'000'000'000'000'000'000;
// The scale of every quotient, share and mean: millionths.
inline constexpr int QuotientScale = 6;
inline constexpr int MaxScale = 6;

struct Interval {
  std::int64_t lo = 0;
  std::int64_t hi = 0;         // lo <= hi
  bool has_number = false;     // false: no number is possible, only "not applicable"; lo and hi are then 0
  bool may_be_na = true;

  static constexpr Interval na() { return {}; }
  static constexpr Interval exactly(std::int64_t value) { return {value, value, true, false}; }
  static constexpr Interval between(std::int64_t lo, std::int64_t hi, bool may_be_na = false) { return {lo, hi, true, may_be_na}; }

  // One value that certainly applies, or certainly not applicable.
  constexpr bool settled() const { return !has_number || (lo == hi && !may_be_na); }
  constexpr bool operator==(const Interval&) const = default;
};

}  // namespace takehold
