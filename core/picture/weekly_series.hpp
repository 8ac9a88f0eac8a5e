// SPDX-License-Identifier: MIT
//
// Adoption week by week, as a document has it: active people of those who were meant to use it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold {

struct AdoptionPoint {
  int week = 0;
  std::int64_t low = 0, high = 0;  // millionths, at most all; apart: the figures are a range
  std::string active, eligible;    // in words: "62", "60 to 65"; empty where only the share is known
  AnswerRef ref;
  bool at_end = false;  // it holds for the end of its week, not for the week

  bool is_exact() const { return low == high; }
  // Tenths of a day since go-live; a week's figure stands in the middle of its week.
  std::int64_t day_tenths() const { return std::int64_t{70} * week - (at_end ? 0 : 35); }
};

struct AdoptionSeries {
  std::string name;                   // of the row that it belongs to; empty: all together
  std::vector<AdoptionPoint> points;  // in order of weeks, only those of which both figures are there
};

// Of the weekly tables that a view of the framework is over, where they have a fact for those who use it and one for those who were
// meant to (Meaning). All together first, then the series of each row of another table, in document order; those without points are left out.
// Without weekly rows for all together the single answers give it one point.
[[nodiscard]] std::vector<AdoptionSeries> adoption_series(const Ruleset& ruleset, const Assessment& assessment,
                                                          const Framework& framework);

}  // namespace takehold
