// SPDX-License-Identifier: MIT
#include "picture/waterfall.hpp"

#include <algorithm>

namespace takehold {
namespace {

// To the scale of the total, which is no smaller than that of any part.
std::int64_t rescaled(std::int64_t units, int from, int to) {
  for (; from < to; ++from) units *= 10;
  return units;
}

FloatingBar bar(std::int64_t base, const Interval& value, int from, int to) {
  if (!value.has_number) return {base, base, base, base, false};
  const std::int64_t low = rescaled(value.lo, from, to), high = rescaled(value.hi, from, to);
  const std::int64_t sure = low > 0 ? low : high < 0 ? high : 0;
  return {base, base + sure, base + low, base + high, true};
}

void widen(Waterfall& waterfall, const FloatingBar& bar) {
  waterfall.least = std::min({waterfall.least, bar.base, bar.low});
  waterfall.greatest = std::max({waterfall.greatest, bar.base, bar.high});
}

}  // namespace

Waterfall lay_out(const MeasureView& measure) {
  Waterfall waterfall;
  std::int64_t base = 0;
  for (const MeasureView::Part& part : measure.parts) {
    waterfall.parts.push_back(bar(base, part.value, part.scale, measure.scale));
    base = waterfall.parts.back().low;
    widen(waterfall, waterfall.parts.back());
  }
  waterfall.total = bar(0, measure.total, measure.scale, measure.scale);
  widen(waterfall, waterfall.total);
  return waterfall;
}

bool says_nothing(const MeasureView& measure) {
  const auto is_known = [](const MeasureView::Part& part) { return part.value.has_number && part.value.settled(); };
  return std::none_of(measure.parts.begin(), measure.parts.end(), is_known);
}

}  // namespace takehold
