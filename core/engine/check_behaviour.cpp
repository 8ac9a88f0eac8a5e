// SPDX-License-Identifier: MIT
#include "engine/checks.hpp"
#include "engine/sections.hpp"

namespace takehold {
namespace {

std::string settled_without_answers(TruthSet truth) {
  if (truth == CertainlyTrue) return "always fires, whatever is answered";
  return truth == CertainlyFalse ? "can never fire, whatever is answered" : "can never apply, whatever is answered";
}

// Without rows, row 0 is the row still to come, all of whose cells are open.
void check_rules(const Ruleset& alone, Issues& issues) {
  const Assessment nothing_answered;
  const Evaluated evaluated(alone, nothing_answered);
  for (std::size_t framework = 0; framework < alone.frameworks.size(); ++framework) {
    const std::vector<Rule>& rules = alone.frameworks[framework].rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
      const TruthSet truth = evaluated.trace.truth(alone.nodes[framework].rules[i], 0);
      if (!truth.settled()) continue;
      const std::string kind = rules[i].is_strength() ? "strength" : "rule";
      issues.push_back(warning("settled-without-answers", "this " + kind + " " + settled_without_answers(truth),
                               "Compare its numbers with the ranges of their facts.",
                               inside(rules[i].place, named(kind, rules[i].id))));
    }
  }
}

Assessment with_empty_tables(const Vocabulary& vocabulary) {
  Assessment assessment;
  for (const RecordType& table : vocabulary.tables) assessment.tables[table.id].complete = true;
  return assessment;
}

Place place_of_gate(const Ruleset& alone, GateId gate) {
  for (const Framework& framework : alone.frameworks) {
    for (const Requirement& requirement : framework.requirements) {
      if (requirement.gate == gate) return requirement.place;
    }
  }
  return {};
}

void check_gates(const Ruleset& alone, Issues& issues) {
  const Assessment assessment = with_empty_tables(alone.vocabulary);
  const Evaluated evaluated(alone, assessment);
  for (const GateView& gate : all_gates(evaluated, all_verdicts(evaluated), all_scores(evaluated))) {
    if (gate.truth != CertainlyTrue) continue;
    const std::string what = named("gate", std::string(to_text(gate.gate)));
    issues.push_back(warning("gate-opens-unasked", "this gate passes with every table empty and nothing answered",
                             "Require something that has to be known, such as workflow:count_rows():at_least(1).",
                             inside(place_of_gate(alone, gate.gate), what)));
  }
}

}  // namespace

void check_behaviour(const Ruleset& alone, Issues& issues) {
  check_rules(alone, issues);
  check_gates(alone, issues);
}

}  // namespace takehold
