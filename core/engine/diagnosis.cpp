// SPDX-License-Identifier: MIT
#include "takehold/engine/diagnosis.hpp"

#include "engine/sections.hpp"

namespace takehold {
namespace {

// Of a fact of the shared vocabulary that stands in the head of every report; empty while it is open.
std::string say_if_answered(const Evaluated& evaluated, const std::string& fact) {
  const Speaker& speaker = evaluated.evaluation.speaker;
  const bool known = speaker.answer({"", fact}, 0) != nullptr && evaluated.ruleset.vocabulary.find({"", fact}) != nullptr;
  return known ? speaker.say_answer({"", fact}, 0) : std::string();
}

}  // namespace

Diagnosis diagnose(const Ruleset& ruleset, const Assessment& assessment) {
  const Evaluated evaluated(ruleset, assessment);
  Diagnosis diagnosis;
  diagnosis.title = assessment.title;
  diagnosis.stage = say_if_answered(evaluated, "stage");
  diagnosis.as_of = say_if_answered(evaluated, "as_of");
  diagnosis.verdicts = all_verdicts(evaluated);
  diagnosis.findings = all_findings(evaluated, diagnosis.verdicts);
  diagnosis.headlines = all_headlines(diagnosis.findings);
  diagnosis.strengths = all_strengths(evaluated, diagnosis.verdicts);
  diagnosis.open = all_open(evaluated, diagnosis.verdicts);
  diagnosis.scores = all_scores(evaluated);
  diagnosis.gates = all_gates(evaluated, diagnosis.verdicts, diagnosis.scores);
  diagnosis.plan = make_plan(diagnosis.findings);
  diagnosis.measures = all_measures(evaluated);
  diagnosis.grids = all_grids(evaluated);
  diagnosis.chains = all_chains(evaluated);
  diagnosis.ladders = all_ladders(evaluated);
  diagnosis.estimates = all_estimates(evaluated);
  diagnosis.views = all_views(evaluated);
  Questions questions = all_questions(evaluated, diagnosis.open);
  diagnosis.questions = std::move(questions.open);
  diagnosis.moot = std::move(questions.moot);
  diagnosis.answered = questions.answered;
  diagnosis.asked = questions.asked;
  Judgement judgement = judge(evaluated, diagnosis.verdicts, diagnosis.findings);
  diagnosis.outlook = judgement.outlook;
  diagnosis.outlook_reason = std::move(judgement.reason);
  return diagnosis;
}

}  // namespace takehold
