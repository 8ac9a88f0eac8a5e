// SPDX-License-Identifier: MIT
//
// Quantifiers, counts, sums, means and series over the rows of a table, to which more may still come.
// docs/semantics.md, sections 3 and 8. `Guard` says how whole numbers are calculated (guard.hpp).
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "eval/arithmetic.hpp"
#include "takehold/eval/bind.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

// The values of one instruction over a set of rows: `at(i)`; with the number of rows as `i`, the value of a row still to come.
template <typename Value>
struct RowValues {
  const Value* first = nullptr;
  std::uint32_t stride = 0;  // 0 if the value is the assessment's and so the same in every row
  const RowSet* set = nullptr;

  const Value& at(std::uint32_t row) const { return first[set->place(row) * stride]; }
  const Value& still_to_come() const { return at(set->rows); }
};

using Truths = RowValues<TruthSet>;
using Numbers = RowValues<Interval>;

template <typename Fold>
TruthSet fold_rows(const RowSet& table, const Truths& values, Fold fold) {
  TruthSet result = CertainlyNa;
  if (table.not_applicable) return result;
  for (std::uint32_t i = 0; i < table.rows; ++i) result = fold(result, values.at(i));
  if (table.room > 0) result = fold(result, values.still_to_come() | CertainlyNa);
  return result;
}

// A row still to come, which may never come; not applicable if no row can come.
inline Interval droppable(const RowSet& table, Interval still_to_come) {
  if (table.room == 0) return Interval::na();
  still_to_come.may_be_na = true;
  return still_to_come;
}

template <typename At>
bool none_surely_applies(std::uint32_t rows, At at) {
  for (std::uint32_t i = 0; i < rows; ++i)
    if (!at(i).may_be_na) return false;
  return true;
}

// The greatest of items that may drop out, one at a time. The least is its mirror: negated on the way in and out.
class Greatest {
 public:
  void add(const Interval& x) {
    if (!x.has_number) return;
    highest_ = any_ ? std::max(highest_, x.hi) : x.hi;
    least_ = any_ ? std::min(least_, x.lo) : x.lo;
    any_ = true;
    if (x.may_be_na) return;
    surely_ = sure_ ? std::max(surely_, x.lo) : x.lo;
    sure_ = true;
  }
  Interval result() const {
    if (!any_) return Interval::na();
    return Interval::between(sure_ ? surely_ : least_, highest_, !sure_);
  }

 private:
  bool any_ = false, sure_ = false;
  std::int64_t highest_ = 0, least_ = 0, surely_ = 0;
};

inline Interval negated(Interval x) {
  if (x.has_number) x = Interval::between(-x.hi, -x.lo, x.may_be_na);
  return x;
}

inline Interval peak(const RowSet& table, const Numbers& values) {
  Greatest greatest;
  for (std::uint32_t i = 0; i < table.rows; ++i) greatest.add(values.at(i));
  greatest.add(droppable(table, values.still_to_come()));
  return greatest.result();
}

inline Interval lowest(const RowSet& table, const Numbers& values) {
  Greatest greatest;
  for (std::uint32_t i = 0; i < table.rows; ++i) greatest.add(negated(values.at(i)));
  greatest.add(negated(droppable(table, values.still_to_come())));
  return negated(greatest.result());
}

template <typename Guard, typename At>
Interval sum_of(Guard& guard, const RowSet& table, At at) {
  std::int64_t lo = 0, hi = 0;
  const auto add = [&](const Interval& x, std::int64_t times) {
    if (!x.has_number) return;
    lo = guard.plus(lo, guard.times(times, x.may_be_na ? std::min<std::int64_t>(x.lo, 0) : x.lo));
    hi = guard.plus(hi, guard.times(times, x.may_be_na ? std::max<std::int64_t>(x.hi, 0) : x.hi));
  };
  for (std::uint32_t i = 0; i < table.rows; ++i) add(at(i), 1);
  add(droppable(table, at(table.rows)), table.room);
  return Interval::between(lo, hi);
}

// In millionths; `factor` scales a value to them. An open list gives the whole range of its column.
template <typename Guard, typename At>
Interval mean_of(Guard& guard, const RowSet& table, int max_rows, std::int64_t factor, At at) {
  const Interval more = at(table.rows);
  if (table.room > 0 && more.has_number) {
    guard.times(guard.times(max_rows, std::max(std::abs(more.lo), std::abs(more.hi))), factor);
    return Interval::between(guard.times(more.lo, factor), guard.times(more.hi, factor), none_surely_applies(table.rows, at));
  }
  std::vector<WeightedItem> items;
  items.reserve(table.rows);
  for (std::uint32_t i = 0; i < table.rows; ++i) items.push_back({1, at(i)});
  const MeanBounds bounds = weighted_mean(items);
  if (!bounds.has_number) return Interval::na();
  return Interval::between(round_divide(bounds.lowest.numerator * factor, bounds.lowest.denominator),
                           round_divide(bounds.highest.numerator * factor, bounds.highest.denominator), bounds.may_be_na);
}

inline Interval latest(const RowSet& table, const Numbers& values) {
  const auto at = [&](std::uint32_t i) { return values.at(i); };
  const Interval& more = values.still_to_come();
  if (table.room > 0 && more.has_number) return Interval::between(more.lo, more.hi, none_surely_applies(table.rows, at));
  Hull hull;
  for (auto row = table.by_week.rbegin(); row != table.by_week.rend(); ++row) {
    hull.add(values.at(*row));
    if (!values.at(*row).may_be_na) return hull.with(false);
  }
  return hull.with(true);
}

inline Interval at_week(const RowSet& table, const Numbers& values, std::int64_t week) {
  for (std::uint32_t i = 0; i < table.rows; ++i)
    if (table.weeks[i] == week) return values.at(i);
  return droppable(table, values.still_to_come());
}

// (peak - latest) / peak in millionths; `earlier` is the highest before `latest`. At least one of them is not 0.
inline std::int64_t fall(std::int64_t earlier, std::int64_t latest_value) {
  const std::int64_t top = std::max(earlier, latest_value);
  return round_divide((top - latest_value) * OneInMillionths, top);
}

// Peak and latest share their values, so they are calculated together: each week that may be the latest, with the greatest
// of the weeks before it. Subtracting one interval from the other would be too wide.
inline Interval fall_over_weeks(const RowSet& table, const Numbers& values) {
  const auto at = [&](std::size_t i) -> const Interval& { return values.at(table.by_week[i]); };
  std::size_t first_latest = table.by_week.size();
  bool surely_a_latest = false;
  while (first_latest > 0 && !surely_a_latest) surely_a_latest = !at(--first_latest).may_be_na;

  Greatest before;
  for (std::size_t i = 0; i < first_latest; ++i) before.add(at(i));
  Hull hull;
  bool may_be_na = !surely_a_latest;
  for (std::size_t i = first_latest; i < table.by_week.size(); ++i) {
    const Interval last = at(i), earlier = before.result();
    before.add(last);
    if (!last.has_number) continue;
    may_be_na = may_be_na || earlier.may_be_na;
    if (!earlier.has_number) continue;
    may_be_na = may_be_na || (earlier.lo == 0 && last.lo == 0);
    if (earlier.hi != 0 || last.lo != 0) hull.add(fall(earlier.hi, last.lo));
    if (earlier.lo != 0 || last.hi != 0) hull.add(fall(earlier.lo, last.hi));
  }
  return hull.with(may_be_na);
}

template <typename Guard>
Interval fall_from_peak(Guard& guard, const RowSet& table, const Numbers& values) {
  const Interval& more = values.still_to_come();
  if (table.room > 0 && more.has_number) {
    guard.times(more.hi, OneInMillionths);
    return Interval::between(0, OneInMillionths, true);
  }
  return fall_over_weeks(table, values);
}

inline Interval count_of(const std::vector<TruthSet>& truths) {
  std::int64_t surely = 0, at_most = 0, least = 1;
  bool any = false, some_surely_apply = false;
  for (const TruthSet t : truths) {
    const Interval x = counted(t);
    if (!x.has_number) continue;
    any = true;
    at_most += x.hi;
    least = std::min(least, x.lo);
    if (x.may_be_na) continue;
    some_surely_apply = true;
    surely += x.lo;
  }
  if (!any) return Interval::na();
  return Interval::between(some_surely_apply ? surely : least, at_most, !some_surely_apply);
}

}  // namespace takehold
