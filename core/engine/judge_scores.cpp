// SPDX-License-Identifier: MIT
//
// docs/semantics.md, section 6.
#include "engine/judging.hpp"
#include "takehold/eval/weighted_mean.hpp"

namespace takehold {
namespace {

constexpr std::int64_t MillionthsInATenth = 1000;  // of a point: 1,000,000 millionths are 1000 tenths

using Indicators = std::vector<WeightedItem>;

Indicators indicators_of(const Evaluated& evaluated, std::size_t framework, std::size_t place) {
  const Dimension& dimension = evaluated.ruleset.frameworks[framework].dimensions[place];
  Indicators indicators;
  for (const Dimension::Indicator& indicator : dimension.indicators) indicators.push_back({indicator.weight, evaluated.trace.number(indicator.value.node)});
  return indicators;
}

// Rounded down: 100 must mean that nothing is open.
int coverage_of(const Indicators& indicators) {
  std::int64_t settled = 0, all = 0;
  for (const WeightedItem& indicator : indicators) {
    if (!indicator.value.has_number) continue;
    all += indicator.weight;
    if (indicator.value.settled()) settled += indicator.weight;
  }
  return all == 0 ? 100 : static_cast<int>(100 * settled / all);
}

Interval tenths_of(const Indicators& indicators) {
  const MeanBounds mean = weighted_mean(indicators);
  if (!mean.has_number) return Interval::na();
  const auto rounded = [](const Fraction& f) { return round_divide(f.numerator, f.denominator * MillionthsInATenth); };
  return Interval::between(rounded(mean.lowest), rounded(mean.highest), mean.may_be_na);
}

}  // namespace

std::vector<JudgedScore> all_scores(const Evaluated& evaluated) {
  std::vector<JudgedScore> scores;
  for (std::size_t framework = 0; framework < evaluated.ruleset.frameworks.size(); ++framework) {
    const std::size_t count = evaluated.ruleset.frameworks[framework].dimensions.size();
    for (std::size_t place = 0; place < count; ++place) {
      const Indicators indicators = indicators_of(evaluated, framework, place);
      scores.push_back({framework, place, tenths_of(indicators), coverage_of(indicators)});
    }
  }
  return scores;
}

}  // namespace takehold
