// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/judging.hpp"

namespace takehold {
namespace {

void list_strengths_and_open(const Ruleset& ruleset, Judgement& judgement) {
  const auto rule = [&](std::size_t place) -> const Rule& { return rule_of(ruleset, judgement.verdicts[place]); };
  for (std::size_t place = 0; place < judgement.verdicts.size(); ++place) {
    const Verdict verdict = judgement.verdicts[place].verdict;
    if (verdict == Verdict::Undetermined) judgement.open.push_back(place);
    if (verdict == Verdict::Fires && rule(place).is_strength()) judgement.strengths.push_back(place);
  }
  // A strength has no severity; "nothing" is less than any severity, so strengths come last.
  const auto more_severe = [&](std::size_t a, std::size_t b) { return rule(a).severity > rule(b).severity; };
  std::stable_sort(judgement.open.begin(), judgement.open.end(), more_severe);
}

}  // namespace

Judgement judge(const Ruleset& ruleset, const Assessment& assessment) {
  Bound bound = bind(ruleset.compiled.program, assessment);
  Trace trace = evaluate(ruleset.compiled.program, bound);
  Judgement judgement(std::move(bound), std::move(trace));
  const Evaluated evaluated(ruleset, assessment, judgement.bound, judgement.trace);
  judgement.stage = stage_of(ruleset.vocabulary, assessment);
  judgement.verdicts = all_verdicts(evaluated);
  list_strengths_and_open(ruleset, judgement);
  judgement.findings = all_findings(evaluated, judgement);
  judgement.headlines = all_headlines(judgement);
  judgement.scores = all_scores(evaluated);
  judgement.gates = all_gates(evaluated, judgement);
  judgement.plan = make_plan(ruleset, judgement.findings);
  judgement.signs = all_signs(ruleset, judgement);
  judgement.course = course_of(ruleset, judgement);
  judgement.counts = count_for_outlook(ruleset, judgement);
  judgement.outlook = outlook_of(judgement.counts);
  return judgement;
}

const Rule& rule_of(const Ruleset& ruleset, const JudgedRule& verdict) { return ruleset.frameworks[verdict.framework].rules[verdict.rule]; }

const Action& action_of(const Ruleset& ruleset, const ActionPlace& place) { return ruleset.frameworks[place.framework].actions[place.action]; }

}  // namespace takehold
