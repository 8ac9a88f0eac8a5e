// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "engine/sections.hpp"

namespace takehold {
namespace {

Finding::Source make_source(const Evaluated& evaluated, const RuleVerdict& verdict) {
  const Framework& framework = evaluated.ruleset.frameworks[verdict.framework];
  const Rule& rule = framework.rules[verdict.rule];
  const Expr& condition = *evaluated.ruleset.nodes[verdict.framework].conditions[verdict.rule];
  Finding::Source source;
  source.framework = verdict.framework;
  source.rule = verdict.rule;
  source.key = verdict_key(evaluated, rule.id, verdict.subject);
  source.framework_id = framework.id;
  source.rule_id = rule.id;
  source.severity = *rule.severity;
  source.title = evaluated.say(rule.title, verdict.framework, verdict.subject.row);
  source.because = evaluated.say(rule.because, verdict.framework, verdict.subject.row);
  source.explanation = explain(evaluated.evaluation, condition, verdict.subject.row);
  source.cites = rule.cites;
  return source;
}

Finding& finding_for(std::vector<Finding>& findings, const std::string& cause, const Subject& subject) {
  const auto same = [&](const Finding& finding) { return finding.cause == cause && finding.subject == subject; };
  const auto found = std::find_if(findings.begin(), findings.end(), same);
  if (found != findings.end()) return *found;
  findings.emplace_back();
  findings.back().cause = cause;
  findings.back().subject = subject;
  return findings.back();
}

void add_action(Finding& finding, PlannedAction action) {
  action.findings = {finding.key};
  for (PlannedAction& known : finding.actions) {
    if (are_the_same(known, action)) return merge_action(known, action);
  }
  finding.actions.push_back(std::move(action));
}

void add_actions(Finding& finding, const Evaluated& evaluated, const Finding::Source& source) {
  const Framework& framework = evaluated.ruleset.frameworks[source.framework];
  for (const std::string& id : framework.rules[source.rule].actions) {
    for (const Action& action : framework.actions) {
      if (action.id != id || is_done(evaluated, action, finding.subject.row)) continue;
      add_action(finding, plan_action(evaluated, source.framework, action, finding.subject));
    }
  }
}

// Its most severe rule speaks for a finding.
void complete(Finding& finding, const Evaluated& evaluated) {
  const auto more_severe = [](const Finding::Source& a, const Finding::Source& b) { return a.severity > b.severity; };
  std::stable_sort(finding.sources.begin(), finding.sources.end(), more_severe);
  const Finding::Source& first = finding.sources.front();
  finding.key = first.key;
  finding.severity = first.severity;
  finding.title = first.title;
  finding.because = first.because;
  const Cause* cause = evaluated.ruleset.vocabulary.find_cause(finding.cause);
  finding.cause_title = cause != nullptr ? cause->title : finding.cause;
  for (const Finding::Source& source : finding.sources) add_actions(finding, evaluated, source);
}

}  // namespace

std::vector<Finding> all_findings(const Evaluated& evaluated, const Verdicts& verdicts) {
  std::vector<Finding> findings;
  for (const RuleVerdict& verdict : verdicts) {
    const Rule& rule = rule_of(evaluated, verdict);
    if (verdict.verdict != Verdict::Fires || rule.is_strength()) continue;
    finding_for(findings, rule.cause, verdict.subject).sources.push_back(make_source(evaluated, verdict));
  }
  for (Finding& finding : findings) complete(finding, evaluated);
  count_what_each_explains(findings, evaluated.ruleset.vocabulary);
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return a.severity != b.severity ? a.severity > b.severity : a.explains > b.explains;
  });
  return findings;
}

}  // namespace takehold
