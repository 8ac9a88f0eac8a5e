// SPDX-License-Identifier: MIT
#include "engine/sections.hpp"

namespace takehold {
namespace {

Strength make_strength(const Evaluated& evaluated, const RuleVerdict& verdict) {
  const Framework& framework = evaluated.ruleset.frameworks[verdict.framework];
  const Rule& rule = framework.rules[verdict.rule];
  const Expr& condition = *evaluated.ruleset.nodes[verdict.framework].conditions[verdict.rule];
  Strength strength;
  strength.key = verdict_key(evaluated, rule.id, verdict.subject);
  strength.subject = verdict.subject;
  strength.title = evaluated.say(rule.title, verdict.framework, verdict.subject.row);
  strength.because = evaluated.say(rule.because, verdict.framework, verdict.subject.row);
  strength.framework_id = framework.id;
  strength.rule_id = rule.id;
  strength.explanation = explain(evaluated.evaluation, condition, verdict.subject.row);
  strength.cites = rule.cites;
  return strength;
}

}  // namespace

std::vector<Strength> all_strengths(const Evaluated& evaluated, const Verdicts& verdicts) {
  std::vector<Strength> strengths;
  for (const RuleVerdict& verdict : verdicts) {
    const bool holds = verdict.verdict == Verdict::Fires && rule_of(evaluated, verdict).is_strength();
    if (holds) strengths.push_back(make_strength(evaluated, verdict));
  }
  return strengths;
}

}  // namespace takehold
