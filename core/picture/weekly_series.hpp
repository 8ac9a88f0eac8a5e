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

// The shared vocabulary's names for what adoption is made of; a weekly table has the first two.
inline constexpr std::string_view ActiveFact = "active", EligibleFact = "eligible";
// Where nobody keeps weekly figures: adoption in an ordinary week now, and how long it has been there.
inline constexpr std::string_view AdoptionFact = "adoption", WeeksLiveFact = "weeks_live";

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

// The framework shows or reads the weeks: one of its views is over a weekly table that adoption can be read from.
[[nodiscard]] bool shows_weeks(const Ruleset& ruleset, const Framework& framework);

// All together first, then the series of each row of another table, in document order; those without points are left out.
// Without weekly rows for all together the single answers give it one point.
[[nodiscard]] std::vector<AdoptionSeries> adoption_series(const Ruleset& ruleset, const Assessment& assessment,
                                                          const Framework& framework);

}  // namespace takehold
