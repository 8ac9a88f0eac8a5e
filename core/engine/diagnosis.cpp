// SPDX-License-Identifier: MIT
#include "takehold/engine/diagnosis.hpp"

#include "engine/saying.hpp"

namespace takehold {
namespace {

// The answer to a fact of the shared vocabulary, for the head of every report; empty while it is open.
std::string say_if_answered(const Telling& telling, const std::string& fact) {
  const Speaker& speaker = telling.evaluation.speaker;
  const bool known = speaker.answer({"", fact}, 0) != nullptr && telling.ruleset.vocabulary.find({"", fact}) != nullptr;
  return known ? speaker.say_answer({"", fact}, 0) : std::string();
}

std::vector<RuleVerdict> say_verdicts(const Telling& telling) {
  std::vector<RuleVerdict> verdicts;
  for (const JudgedRule& judged : telling.judgement.verdicts) {
    verdicts.push_back({judged.framework, judged.rule, telling.subject(judged.subject), judged.truth, judged.verdict, judged.list_open});
  }
  return verdicts;
}

std::vector<Diagnosis::Sign> say_signs(const Telling& telling) {
  std::vector<Diagnosis::Sign> signs;
  for (const std::size_t place : telling.judgement.signs) {
    const JudgedRule& verdict = telling.judgement.verdicts[place];
    const Rule& rule = rule_of(telling.ruleset, verdict);
    signs.push_back({telling.key_of(verdict), telling.say(rule.title, verdict.framework, verdict.subject.row), rule.is_strength()});
  }
  return signs;
}

}  // namespace

Diagnosis say(const Judgement& judgement, const Ruleset& ruleset, const Assessment& assessment) {
  const Telling telling(judgement, ruleset, assessment);
  Diagnosis diagnosis;
  diagnosis.title = assessment.title;
  diagnosis.stage = say_if_answered(telling, "stage");
  diagnosis.as_of = say_if_answered(telling, "as_of");
  diagnosis.next_gate = next_gate(judgement.stage);
  diagnosis.weeks_live = weeks_live(ruleset.vocabulary, assessment);
  diagnosis.course = judgement.course;
  diagnosis.signs = say_signs(telling);
  diagnosis.outlook = judgement.outlook;
  diagnosis.outlook_reason = say_outlook(judgement);
  diagnosis.verdicts = say_verdicts(telling);
  diagnosis.findings = say_findings(telling);
  diagnosis.headlines = judgement.headlines;
  diagnosis.suspicions = say_suspicions(telling);
  diagnosis.strengths = say_strengths(telling);
  diagnosis.open = say_open(telling);
  diagnosis.scores = say_scores(telling);
  diagnosis.gates = say_gates(telling);
  diagnosis.plan = say_plan(telling);
  diagnosis.practices = say_practices(telling);
  diagnosis.measures = all_measures(telling);
  diagnosis.grids = all_grids(telling);
  diagnosis.chains = all_chains(telling);
  diagnosis.ladders = all_ladders(telling);
  diagnosis.estimates = all_estimates(telling);
  diagnosis.views = all_views(telling);
  Questions questions = all_questions(telling, diagnosis.open);
  diagnosis.questions = std::move(questions.open);
  diagnosis.moot = std::move(questions.moot);
  diagnosis.answered = questions.answered;
  diagnosis.asked = questions.asked;
  return diagnosis;
}

Diagnosis diagnose(const Ruleset& ruleset, const Assessment& assessment) { return say(judge(ruleset, assessment), ruleset, assessment); }

}  // namespace takehold
