// SPDX-License-Identifier: MIT
//
// Arithmetic and comparison of intervals. docs/semantics.md, section 2. `Guard` says how whole numbers are calculated.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "takehold/eval/weighted_mean.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/interval.hpp"
#include "takehold/value/text.hpp"
#include "takehold/value/truth.hpp"

namespace takehold {


// The smallest interval that holds every point added.
class Hull {
 public:
  void add(std::int64_t point) {
    range_.lo = range_.has_number ? std::min(range_.lo, point) : point;
    range_.hi = range_.has_number ? std::max(range_.hi, point) : point;
    range_.has_number = true;
  }
  void add(const Interval& range) {
    if (!range.has_number) return;
    add(range.lo);
    add(range.hi);
  }
  Interval with(bool may_be_na) const {
    Interval result = range_;
    result.may_be_na = may_be_na || !range_.has_number;
    return result;
  }

 private:
  Interval range_{0, 0, false, false};
};

// Two numbers at one scale.
struct Pair {
  Interval a, b;
};

template <typename Guard>
class Arithmetic {
 public:
  explicit Arithmetic(Guard& guard) : guard_(guard) {}

  Interval scaled(const Interval& x, std::int64_t factor) {
    if (!x.has_number) return x;
    return {guard_.times(x.lo, factor), guard_.times(x.hi, factor), true, x.may_be_na};
  }

  // If one of them has no number, nothing is calculated.
  Pair aligned(const Interval& a, std::int64_t factor_a, const Interval& b, std::int64_t factor_b) {
    if (!a.has_number || !b.has_number) return {};
    return {scaled(a, factor_a), scaled(b, factor_b)};
  }

  Interval add(const Pair& x) {
    return both(x.a, x.b, [&] { return Interval::between(guard_.plus(x.a.lo, x.b.lo), guard_.plus(x.a.hi, x.b.hi)); });
  }
  Interval subtract(const Pair& x) {
    return both(x.a, x.b, [&] { return Interval::between(guard_.minus(x.a.lo, x.b.hi), guard_.minus(x.a.hi, x.b.lo)); });
  }
  static Interval min(const Pair& x) {
    return both(x.a, x.b, [&] { return Interval::between(std::min(x.a.lo, x.b.lo), std::min(x.a.hi, x.b.hi)); });
  }
  static Interval max(const Pair& x) {
    return both(x.a, x.b, [&] { return Interval::between(std::max(x.a.lo, x.b.lo), std::max(x.a.hi, x.b.hi)); });
  }
  Interval multiply(const Interval& a, const Interval& b) {
    return both(a, b, [&] {
      Hull hull;
      for (const auto x : {a.lo, a.hi})
        for (const auto y : {b.lo, b.hi}) hull.add(guard_.times(x, y));
      return hull.with(false);
    });
  }

  // In millionths; the factors scale dividend and divisor. Division by zero is not applicable.
  Interval divide(const Interval& a, std::int64_t factor_a, const Interval& b, std::int64_t factor_b) {
    if (!a.has_number || !b.has_number) return Interval::na();
    Hull hull;
    for (const std::int64_t divisor : {b.lo, std::int64_t{-1}, std::int64_t{1}, b.hi}) {
      if (divisor == 0 || divisor < b.lo || divisor > b.hi) continue;
      for (const auto dividend : {a.lo, a.hi}) hull.add(quotient(dividend, factor_a, divisor, factor_b));
    }
    return hull.with(a.may_be_na || b.may_be_na || (b.lo <= 0 && 0 <= b.hi));
  }
  Interval share_of(const Interval& a, std::int64_t factor_a, const Interval& b, std::int64_t factor_b) {
    Interval q = divide(a, factor_a, b, factor_b);
    if (!q.has_number) return q;
    q.lo = std::clamp<std::int64_t>(q.lo, 0, OneInMillionths);
    q.hi = std::clamp<std::int64_t>(q.hi, 0, OneInMillionths);
    return q;
  }

  // In millionths. The result rises with both, so its ends are exact.
  static Interval part_of(const Interval& a, std::int64_t factor_a, const Interval& b, std::int64_t factor_b) {
    if (!a.has_number || !b.has_number) return Interval::na();
    const auto millionths = [](std::int64_t x, std::int64_t factor) {
      return std::clamp<std::int64_t>(x, 0, OneInMillionths / factor) * factor;
    };
    const auto part = [&](std::int64_t x, std::int64_t y) {
      return round_divide(millionths(x, factor_a) * millionths(y, factor_b), OneInMillionths);
    };
    return Interval::between(part(a.lo, b.lo), part(a.hi, b.hi), a.may_be_na || b.may_be_na);
  }

  static Interval or_if_na(const Interval& a, const Interval& otherwise) {
    Hull hull;
    hull.add(a);
    if (a.may_be_na) hull.add(otherwise);
    return hull.with(false);
  }

 private:
  template <typename Combine>
  static Interval both(const Interval& a, const Interval& b, Combine combine) {
    if (!a.has_number || !b.has_number) return Interval::na();
    Interval result = combine();
    result.may_be_na = a.may_be_na || b.may_be_na;
    return result;
  }

  std::int64_t quotient(std::int64_t n, std::int64_t factor_n, std::int64_t d, std::int64_t factor_d) {
    return round_divide(guard_.times(n, factor_n), guard_.times(d, factor_d));
  }

  Guard& guard_;
};

inline Interval given_number(TruthSet condition, const Interval& x) {
  if (!condition.can_be_true() || !x.has_number) return Interval::na();
  Interval result = x;
  result.may_be_na = x.may_be_na || condition.can_be_false() || condition.can_be_na();
  return result;
}

inline Interval when(TruthSet condition, const Interval& then, const Interval& otherwise) {
  Hull hull;
  if (condition.can_be_true()) hull.add(then);
  if (condition.can_be_false()) hull.add(otherwise);
  return hull.with(condition.can_be_na() || (condition.can_be_true() && then.may_be_na) ||
                   (condition.can_be_false() && otherwise.may_be_na));
}

// `worth[i]` for each place that is still possible.
inline Interval points(const Interval& place, std::span<const std::int64_t> worth) {
  if (!place.has_number) return Interval::na();
  Hull hull;
  for (auto i = place.lo; i <= place.hi; ++i) hull.add(worth[static_cast<std::size_t>(i)]);
  return hull.with(place.may_be_na);
}

inline TruthSet compare(const Interval& a, const Interval& b, bool can_be_true, bool can_be_false) {
  if (!a.has_number || !b.has_number) return CertainlyNa;
  return TruthSet::of(can_be_true, can_be_false, a.may_be_na || b.may_be_na);
}
inline TruthSet at_least(const Pair& x) { return compare(x.a, x.b, x.a.hi >= x.b.lo, x.a.lo < x.b.hi); }
inline TruthSet above(const Pair& x) { return compare(x.a, x.b, x.a.hi > x.b.lo, x.a.lo <= x.b.hi); }
inline TruthSet is(const Pair& x) {
  const bool one_and_the_same = x.a.lo == x.a.hi && x.b.lo == x.b.hi && x.a.lo == x.b.lo;
  return compare(x.a, x.b, x.a.lo <= x.b.hi && x.b.lo <= x.a.hi, !one_and_the_same);
}
inline TruthSet between(const Interval& a, std::int64_t lo, std::int64_t hi) {
  return compare(a, Interval::exactly(lo), a.lo <= hi && lo <= a.hi, a.lo < lo || a.hi > hi);
}
// `values` are sorted, without duplicates.
inline TruthSet one_of(const Interval& a, std::span<const std::int64_t> values) {
  const auto inside = std::count_if(values.begin(), values.end(), [&](auto v) { return a.lo <= v && v <= a.hi; });
  return compare(a, a, inside > 0, inside < a.hi - a.lo + 1);
}

// A truth as 1, 0 or nothing.
inline Interval counted(TruthSet t) {
  if (!t.can_be_true() && !t.can_be_false()) return Interval::na();
  return Interval::between(t.can_be_false() ? 0 : 1, t.can_be_true() ? 1 : 0, t.can_be_na());
}

}  // namespace takehold
