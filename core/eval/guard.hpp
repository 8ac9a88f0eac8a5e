// SPDX-License-Identifier: MIT
//
// Two ways to calculate with whole numbers: `Trusting`, at run time, when the program has been proven not to overflow,
// and `Proving`, which does that proof on the empty assessment. The same evaluator is compiled with each.
#pragma once

#include <cstdint>

#include "takehold/value/interval.hpp"

namespace takehold {

struct Trusting {
  static constexpr bool passed_limit() { return false; }
  static constexpr std::int64_t plus(std::int64_t a, std::int64_t b) { return a + b; }
  static constexpr std::int64_t minus(std::int64_t a, std::int64_t b) { return a - b; }
  static constexpr std::int64_t times(std::int64_t a, std::int64_t b) { return a * b; }
};

class Proving {
 public:
  bool passed_limit() const { return passed_; }
  std::int64_t plus(std::int64_t a, std::int64_t b) { return within(Wide{a} + b); }
  std::int64_t minus(std::int64_t a, std::int64_t b) { return within(Wide{a} - b); }
  std::int64_t times(std::int64_t a, std::int64_t b) { return within(Wide{a} * b); }

 private:
  __extension__ using Wide = __int128;

  std::int64_t within(Wide value) {
    if (value >= -Wide{NumberLimit} && value <= Wide{NumberLimit}) return static_cast<std::int64_t>(value);
    passed_ = true;
    return value < 0 ? -NumberLimit : NumberLimit;
  }

  bool passed_ = false;
};

}  // namespace takehold
