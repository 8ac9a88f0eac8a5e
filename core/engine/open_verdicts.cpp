// SPDX-License-Identifier: MIT

#include "engine/sections.hpp"

#include <algorithm>

namespace takehold {
namespace {

OpenVerdict make_open(const Evaluated& evaluated, const RuleVerdict& verdict) {
  const Rule& rule = rule_of(evaluated, verdict);
  OpenVerdict open;
  open.key = verdict_key(evaluated, rule.id, verdict.subject);
  open.framework_id = evaluated.ruleset.frameworks[verdict.framework].id;
  open.rule_id = rule.id;
  open.severity = rule.severity;
  open.subject = verdict.subject;
  open.list_open = verdict.list_open;
  open.title = evaluated.say(rule.title, verdict.framework, verdict.subject.row);
  open.waits_for = view_answers(evaluated, waits_for(evaluated, verdict));
  return open;
}

}  // namespace

std::vector<OpenVerdict> all_open(const Evaluated& evaluated, const Verdicts& verdicts) {
  std::vector<OpenVerdict> open;
  for (const RuleVerdict& verdict : verdicts) {
    if (verdict.verdict == Verdict::Undetermined) open.push_back(make_open(evaluated, verdict));
  }
  // A strength has no severity; "nothing" is less than any, so strengths come last.
  const auto more_severe = [](const OpenVerdict& a, const OpenVerdict& b) { return a.severity > b.severity; };
  std::stable_sort(open.begin(), open.end(), more_severe);
  return open;
}

}  // namespace takehold
