// SPDX-License-Identifier: MIT
#include "picture/ticks.hpp"

namespace takehold {
namespace {

std::int64_t floor_to(std::int64_t value, std::int64_t step) {
  const std::int64_t part = value % step;
  return part < 0 ? value - part - step : value - part;
}

}  // namespace

Ticks ticks_between(std::int64_t low, std::int64_t high, int most) {
  Ticks ticks;
  for (std::int64_t power = 1;; power *= 10) {
    for (const std::int64_t factor : {1, 2, 5}) {
      ticks.step = power * factor;
      if ((high - low) / ticks.step + 1 <= most) {
        for (std::int64_t at = floor_to(low + ticks.step - 1, ticks.step); at <= high; at += ticks.step) ticks.values.push_back(at);
        return ticks;
      }
    }
  }
}

}  // namespace takehold
