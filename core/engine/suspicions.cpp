// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"
#include "takehold/engine/suspicion.hpp"

namespace takehold {
namespace {

Suspicion say_suspicion(const Telling& telling, const JudgedSuspicion& judged) {
  const JudgedRule& verdict = telling.judgement.verdicts[judged.verdict];
  const Framework& framework = telling.ruleset.frameworks[verdict.framework];
  const Rule& rule = framework.rules[verdict.rule];
  const Cause* cause = telling.ruleset.vocabulary.find_cause(rule.cause);
  Suspicion suspicion;
  suspicion.key = telling.key_of(verdict);
  suspicion.framework_id = framework.id;
  suspicion.rule_id = rule.id;
  suspicion.severity = *rule.severity;
  suspicion.cause = rule.cause;
  suspicion.cause_title = cause != nullptr ? cause->title : telling.say(rule.title, verdict.framework, verdict.subject.row);
  if (const CauseTheme* theme = cause == nullptr ? nullptr : telling.ruleset.vocabulary.find_theme(cause->theme)) {
    suspicion.theme = theme->title;
    suspicion.main_in = theme->main_in;
    suspicion.published = theme->published;
  }
  suspicion.subject = telling.subject(verdict.subject);
  suspicion.speaks_for = telling.view(judged.speaks_for);
  suspicion.settled_by = telling.view(judged.open);
  suspicion.unstated = judged.unstated;
  return suspicion;
}

}  // namespace

std::vector<Suspicion> say_suspicions(const Telling& telling) {
  std::vector<Suspicion> suspicions;
  for (const JudgedSuspicion& judged : suspect(telling.ruleset, telling.judgement)) suspicions.push_back(say_suspicion(telling, judged));
  return suspicions;
}

}  // namespace takehold
