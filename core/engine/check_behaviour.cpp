// SPDX-License-Identifier: MIT
#include "engine/checks.hpp"
#include "takehold/engine/judgement.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

std::string settled_without_answers(TruthSet truth) {
  if (truth == CertainlyTrue) return "always fires, whatever is answered";
  return truth == CertainlyFalse ? "can never fire, whatever is answered" : "can never apply, whatever is answered";
}

// In an empty assessment, row 0 is the row still to come; all its cells are open.
void check_rules(const Ruleset& alone, const Trace& unanswered, Issues& issues) {
  for (const Framework& framework : alone.frameworks) {
    for (const Rule& rule : framework.rules) {
      const TruthSet truth = unanswered.truth(rule.condition.node, 0);
      if (!truth.settled()) continue;
      const std::string kind(word_of(rule));
      issues.push_back(warning("settled-without-answers", "this " + kind + " " + settled_without_answers(truth),
                               "compare its numbers with the ranges of their facts",
                               inside(rule.place, named(kind, rule.id))));
    }
  }
}

// Estimates only make sense for shares: a start above 1 would be above its own upper end.
void check_estimates(const Ruleset& alone, const Trace& unanswered, Issues& issues) {
  const auto expect_share = [&](Node node, const std::string& key, const Place& place, const std::string& what) {
    const Interval& range = unanswered.number(node, 0);
    std::int64_t one = 1;
    for (int scale = unanswered.program().code[node].scale; scale > 0; --scale) one *= 10;
    if (!range.has_number || (range.lo >= 0 && range.hi <= one)) return;
    issues.push_back(error("not-a-share", quote(key) + " can leave 0 to 1", "divide a percent by 100, or use a:share_of(b)", inside(place, what)));
  };
  for (const Framework& framework : alone.frameworks) {
    for (const Estimate& estimate : framework.estimates) {
      const std::string what = named("estimate", estimate.id);
      expect_share(estimate.start.node, "start", estimate.place, what);
      for (const Estimate::Step& step : estimate.steps) expect_share(step.share.node, "share", step.place, what + ", " + named("step", step.id));
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
  for (const JudgedGate& gate : judge(alone, with_empty_tables(alone.vocabulary)).gates) {
    if (gate.truth != CertainlyTrue) continue;
    const std::string what = named("gate", std::string(to_text(gate.gate)));
    issues.push_back(warning("gate-opens-unasked", "this gate passes with every table empty and nothing answered",
                             "require something that has to be known, such as workflow:count_rows():at_least(1)",
                             inside(place_of_gate(alone, gate.gate), what)));
  }
}

}  // namespace

void check_behaviour(const Ruleset& alone, Issues& issues) {
  const Judgement nothing_answered = judge(alone, {});
  check_rules(alone, nothing_answered.trace, issues);
  check_estimates(alone, nothing_answered.trace, issues);
  check_gates(alone, issues);
}

}  // namespace takehold
