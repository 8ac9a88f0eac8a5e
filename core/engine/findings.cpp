// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"

namespace takehold {
namespace {

Finding::Source say_source(const Telling& telling, const JudgedRule& verdict) {
  const Framework& framework = telling.ruleset.frameworks[verdict.framework];
  const Rule& rule = framework.rules[verdict.rule];
  Finding::Source source;
  source.framework = verdict.framework;
  source.rule = verdict.rule;
  source.key = telling.key_of(verdict);
  source.framework_id = framework.id;
  source.rule_id = rule.id;
  source.severity = *rule.severity;
  source.title = telling.say(rule.title, verdict.framework, verdict.subject.row);
  source.because = telling.say(rule.because, verdict.framework, verdict.subject.row);
  source.explanation = explain(telling.evaluation, *rule.condition, verdict.subject.row);
  source.cites = rule.cites;
  return source;
}

Finding say_finding(const Telling& telling, const JudgedFinding& judged) {
  Finding finding;
  for (const std::size_t source : judged.sources) finding.sources.push_back(say_source(telling, telling.judgement.verdicts[source]));
  const Finding::Source& first = finding.sources.front();
  finding.key = first.key;
  finding.title = first.title;
  finding.because = first.because;
  finding.severity = judged.severity;
  finding.subject = telling.subject(judged.subject);
  finding.cause = telling.ruleset.frameworks[first.framework].rules[first.rule].cause;
  finding.cause_title = judged.cause == Nowhere ? finding.cause : telling.ruleset.vocabulary.causes[judged.cause].title;
  finding.explains = judged.explains.size();
  for (const std::size_t other : judged.explains) finding.explained.push_back(telling.key_of(telling.judgement.findings[other]));
  for (const JudgedAction& action : judged.actions) finding.actions.push_back(say_action(telling, action));
  return finding;
}

}  // namespace

std::vector<Finding> say_findings(const Telling& telling) {
  std::vector<Finding> findings;
  for (const JudgedFinding& judged : telling.judgement.findings) findings.push_back(say_finding(telling, judged));
  return findings;
}

}  // namespace takehold
