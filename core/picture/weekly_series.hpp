// SPDX-License-Identifier: MIT
//
// Adoption week by week, from a document: active people out of those who were meant to use it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold {

struct AdoptionPoint {
  int week = 0;
  std::int64_t low = 0, high = 0;  // millionths, at most all; different: the figures are a range
  std::string active, eligible;    // in words: "62", "60 to 65"; empty if only the share is known
  AnswerRef ref;
  bool at_end = false;  // the figure is of the end of its week, not of the whole week

  bool is_exact() const { return low == high; }
  // Tenths of a day since go-live; a week's figure is placed in the middle of its week.
  std::int64_t day_tenths() const { return std::int64_t{70} * week - (at_end ? 0 : 35); }
};

struct AdoptionSeries {
  std::string name;                   // of the row that it belongs to; empty: all together
  std::vector<AdoptionPoint> points;  // in order of weeks, only those with both figures
};

// Of the weekly tables in the framework's views with one fact for those who use it and one for those who were meant to (Meaning).
// All together first, then the series of each row of another table, in document order; series without points are left out.
// Without weekly rows for all together, the single answers give one point.
[[nodiscard]] std::vector<AdoptionSeries> adoption_series(const Ruleset& ruleset, const Assessment& assessment,
                                                          const Framework& framework);

}  // namespace takehold
