// SPDX-License-Identifier: MIT
#include "takehold/eval/weighted_mean.hpp"

#include <algorithm>

namespace takehold {
namespace {

// The highest mean, if `sign` is 1 and `pick` takes the highs; the lowest, mirrored, if it is -1 and `pick` takes the lows.
// All items that certainly apply are in; those that may drop out follow, best first, while each still raises the mean.
template <typename Pick>
Fraction best_mean(const std::vector<WeightedItem>& items, std::int64_t sign, Pick pick) {
  Fraction mean{0, 0};
  std::vector<const WeightedItem*> droppable;
  for (const auto& item : items) {
    if (!item.value.has_number) continue;
    if (item.value.may_be_na) {
      droppable.push_back(&item);
    } else {
      mean.numerator += item.weight * pick(item.value);
      mean.denominator += item.weight;
    }
  }
  std::stable_sort(droppable.begin(), droppable.end(),
                   [&](const auto* x, const auto* y) { return sign * pick(x->value) > sign * pick(y->value); });
  for (const auto* item : droppable) {
    const std::int64_t value = pick(item->value);
    if (mean.denominator != 0 && sign * (value * mean.denominator - mean.numerator) <= 0) break;
    mean.numerator += item->weight * value;
    mean.denominator += item->weight;
  }
  return mean;
}

}  // namespace

MeanBounds weighted_mean(const std::vector<WeightedItem>& items) {
  MeanBounds bounds;
  for (const auto& item : items) {
    bounds.has_number = bounds.has_number || item.value.has_number;
    bounds.may_be_na = bounds.may_be_na && item.value.may_be_na;
  }
  if (!bounds.has_number) return {};
  bounds.lowest = best_mean(items, -1, [](const Interval& x) { return x.lo; });
  bounds.highest = best_mean(items, 1, [](const Interval& x) { return x.hi; });
  return bounds;
}

std::int64_t round_divide(std::int64_t n, std::int64_t d) {
  if (d < 0) n = -n, d = -d;
  const std::int64_t size = n < 0 ? -n : n;
  const std::int64_t quotient = (2 * size + d) / (2 * d);
  return n < 0 ? -quotient : quotient;
}

}  // namespace takehold
