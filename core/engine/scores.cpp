// SPDX-License-Identifier: MIT
//
// docs/semantics.md, section 6.
#include "engine/sections.hpp"
#include "takehold/eval/weighted_mean.hpp"

namespace takehold {
namespace {

constexpr std::int64_t MillionthsInATenth = 1000;  // of a point: 1,000,000 millionths are 1000 tenths

Score::Indicator measure_indicator(const Evaluated& evaluated, const Dimension::Indicator& indicator, Node node) {
  Score::Indicator measured;
  measured.title = evaluated.evaluation.speaker.say_words(indicator.title);
  measured.weight = indicator.weight;
  measured.value = evaluated.trace.number(node);
  measured.settled = measured.value.settled();
  return measured;
}

// Rounded down: 100 must mean that nothing is open.
int coverage_of(const std::vector<Score::Indicator>& indicators) {
  int settled = 0, all = 0;
  for (const Score::Indicator& indicator : indicators) {
    if (!indicator.value.has_number) continue;
    all += indicator.weight;
    if (indicator.settled) settled += indicator.weight;
  }
  return all == 0 ? 100 : 100 * settled / all;
}

Interval tenths_of(const std::vector<Score::Indicator>& indicators) {
  std::vector<WeightedItem> items;
  for (const Score::Indicator& indicator : indicators) items.push_back({indicator.weight, indicator.value});
  const MeanBounds mean = weighted_mean(items);
  if (!mean.has_number) return Interval::na();
  const auto rounded = [](const Fraction& f) { return round_divide(f.numerator, f.denominator * MillionthsInATenth); };
  return Interval::between(rounded(mean.lowest), rounded(mean.highest), mean.may_be_na);
}

Score make_score(const Evaluated& evaluated, std::size_t framework, std::size_t place) {
  const Dimension& dimension = evaluated.ruleset.frameworks[framework].dimensions[place];
  const std::vector<Node>& nodes = evaluated.ruleset.nodes[framework].indicators[place];
  Score score;
  score.framework = framework;
  score.id = dimension.id;
  score.title = evaluated.evaluation.speaker.say_words(dimension.title);
  score.summary = evaluated.evaluation.speaker.say_words(dimension.summary);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    score.indicators.push_back(measure_indicator(evaluated, dimension.indicators[i], nodes[i]));
  }
  score.tenths = tenths_of(score.indicators);
  score.coverage = coverage_of(score.indicators);
  return score;
}

}  // namespace

std::vector<Score> all_scores(const Evaluated& evaluated) {
  std::vector<Score> scores;
  for (std::size_t framework = 0; framework < evaluated.ruleset.frameworks.size(); ++framework) {
    const std::size_t count = evaluated.ruleset.frameworks[framework].dimensions.size();
    for (std::size_t place = 0; place < count; ++place) scores.push_back(make_score(evaluated, framework, place));
  }
  return scores;
}

AnswerRefs score_waits_for(const Evaluated& evaluated, std::size_t framework, const std::string& dimension) {
  AnswerRefs refs;
  const std::vector<Dimension>& dimensions = evaluated.ruleset.frameworks[framework].dimensions;
  for (std::size_t place = 0; place < dimensions.size(); ++place) {
    if (dimensions[place].id != dimension) continue;
    for (const Node node : evaluated.ruleset.nodes[framework].indicators[place]) {
      if (evaluated.trace.number(node).settled()) continue;
      refs.merge(open_answers(evaluated.program(), evaluated.bound, evaluated.trace, node, 0));
    }
  }
  return refs;
}

}  // namespace takehold
