// SPDX-License-Identifier: MIT
#include "engine/gate_details.hpp"
#include "engine/saying.hpp"

namespace takehold {
namespace {

std::string detail_of(const Telling& telling, const Requirement& requirement, const JudgedRequirement& judged) {
  if (judged.score != Nowhere) return score_detail(telling.judgement.scores[judged.score].tenths, requirement.points);
  if (requirement.when) return condition_detail(telling, *requirement.when, judged.truth);
  std::vector<std::string> titles;
  for (const std::size_t place : judged.found) {
    const JudgedRule& verdict = telling.judgement.verdicts[place];
    titles.push_back(telling.say(rule_of(telling.ruleset, verdict).title, verdict.framework, verdict.subject.row));
  }
  return findings_detail(titles, judged.waiting.size());
}

RequirementView say_requirement(const Telling& telling, const JudgedRequirement& judged) {
  const Framework& framework = telling.ruleset.frameworks[judged.framework];
  const Requirement& requirement = framework.requirements[judged.requirement];
  RequirementView view;
  view.framework_id = framework.id;
  view.title = telling.say(requirement.title, judged.framework, 0);
  view.truth = judged.truth;
  view.detail = detail_of(telling, requirement, judged);
  view.waits_for = telling.view(waits_for(telling.ruleset, telling.judgement, judged));
  view.cites = requirement.cites;
  return view;
}

GateView say_judged(const Telling& telling, const JudgedGate& judged) {
  GateView gate{judged.gate, judged.truth, {}};
  for (const JudgedRequirement& requirement : judged.requirements) gate.requirements.push_back(say_requirement(telling, requirement));
  return gate;
}

}  // namespace

std::string_view gate_word(TruthSet truth) {
  if (truth == CertainlyTrue) return "pass";
  if (truth == CertainlyFalse) return "fail";
  return truth == CertainlyNa ? "not applicable" : "undetermined";
}

std::vector<GateView> say_gates(const Telling& telling) {
  std::vector<GateView> gates;
  for (const JudgedGate& judged : telling.judgement.gates) gates.push_back(say_judged(telling, judged));
  return gates;
}

GateView say_gate(const Judgement& judgement, const Ruleset& ruleset, const Assessment& assessment, GateId gate) {
  return say_judged(Telling(judgement, ruleset, assessment), judgement.gates[static_cast<std::size_t>(gate)]);
}

}  // namespace takehold
