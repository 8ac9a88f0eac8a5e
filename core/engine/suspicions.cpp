// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/saying.hpp"
#include "takehold/engine/suspicion.hpp"

namespace takehold {
namespace {

// A title says what the rule would find. With an answer in it that is open it would only repeat the question.
bool reads_an_open_answer(const Telling& telling, const Text& title, std::uint32_t row) {
  return std::any_of(title.parts.begin(), title.parts.end(), [&](const TextPart& part) {
    if (part.kind == TextPart::Kind::Measure) return true;
    return part.kind == TextPart::Kind::Fact && telling.evaluation.speaker.answer(part.fact, row) == nullptr;
  });
}

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
  if (cause != nullptr) suspicion.cause_title = cause->title;
  const bool by_cause = cause != nullptr && reads_an_open_answer(telling, rule.title, verdict.subject.row);
  suspicion.title = by_cause ? cause->title : telling.say(rule.title, verdict.framework, verdict.subject.row);
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
