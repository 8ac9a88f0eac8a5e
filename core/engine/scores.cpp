// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"

namespace takehold {
namespace {

Score say_score(const Telling& telling, const JudgedScore& judged) {
  const Dimension& dimension = telling.ruleset.frameworks[judged.framework].dimensions[judged.dimension];
  Score score;
  score.framework = judged.framework;
  score.id = dimension.id;
  score.title = telling.evaluation.speaker.say_words(dimension.title.source);
  score.summary = telling.evaluation.speaker.say_words(dimension.summary);
  score.tenths = judged.tenths;
  score.coverage = judged.coverage;
  for (const Dimension::Indicator& indicator : dimension.indicators) {
    const Interval& value = telling.trace.number(indicator.value.node);
    const std::string title = telling.evaluation.speaker.say_words(indicator.title);
    score.indicators.push_back({title, indicator.weight, value, value.settled()});
  }
  return score;
}

}  // namespace

std::vector<Score> say_scores(const Telling& telling) {
  std::vector<Score> scores;
  for (const JudgedScore& judged : telling.judgement.scores) scores.push_back(say_score(telling, judged));
  return scores;
}

}  // namespace takehold
