// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"

namespace takehold {
namespace {

Strength say_strength(const Telling& telling, const JudgedRule& verdict) {
  const Framework& framework = telling.ruleset.frameworks[verdict.framework];
  const Rule& rule = framework.rules[verdict.rule];
  Strength strength;
  strength.key = telling.key_of(verdict);
  strength.subject = telling.subject(verdict.subject);
  strength.title = telling.say(rule.title, verdict.framework, verdict.subject.row);
  strength.because = telling.say(rule.because, verdict.framework, verdict.subject.row);
  strength.framework_id = framework.id;
  strength.rule_id = rule.id;
  strength.explanation = explain(telling.evaluation, *rule.condition, verdict.subject.row);
  strength.cites = rule.cites;
  return strength;
}

}  // namespace

std::vector<Strength> say_strengths(const Telling& telling) {
  std::vector<Strength> strengths;
  for (const std::size_t place : telling.judgement.strengths) strengths.push_back(say_strength(telling, telling.judgement.verdicts[place]));
  return strengths;
}

}  // namespace takehold
