// SPDX-License-Identifier: MIT
//
// Bounds of scores, against every way to complete the answers. docs/semantics.md, section 6.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;

Dimension::Indicator indicator(const std::string& title, int weight, ExprPtr value, std::string on = {}) {
  Dimension::Indicator made;
  made.title = title;
  made.weight = weight;
  made.on = std::move(on);
  made.value = std::move(value);
  return made;
}

Dimension dimension(std::vector<Dimension::Indicator> indicators) {
  Dimension made;
  made.id = "d";
  made.title = text("D");
  made.indicators = std::move(indicators);
  return made;
}

// Yes or no, a level, a percentage, one that may drop out, one asked on a condition, and two means over rows.
Framework scored(const std::vector<int>& weights) {
  Framework made = framework({});
  made.own.facts = {flag("pilot_done"), flag("reviewed")};
  made.own.facts[1].asked_if = read("pilot_done");
  made.dimensions = {dimension(
      {indicator("trained", weights[0], read("training_done")), indicator("stage", weights[1], read("stage")),
       indicator("reviewed", weights[2], read("reviewed")), indicator("speed", weights[3], read("workflow.speed"), "workflow"),
       indicator("paid", weights[4], read("workflow.lead_paid"), "workflow")})};
  return made;
}

Interval tenths_of(const Ruleset& rules, const Assessment& document) { return diagnose(rules, document).scores.at(0).tenths; }

struct Slot {  // one answer, and what it may be
  std::string table;
  std::size_t row;
  std::string fact;
  std::int64_t last;
  bool may_not_apply;
};

const std::vector<Slot>& slots() {
  static const std::vector<Slot> all{{"", 0, "training_done", 1, false},   {"", 0, "stage", 2, false},
                                     {"", 0, "pilot_done", 1, false},      {"", 0, "reviewed", 1, false},
                                     {"workflow", 0, "speed", 2, false},   {"workflow", 1, "speed", 2, false},
                                     {"workflow", 0, "lead_paid", 1, true}};
  return all;
}

Answers& answers_at(Assessment& assessment, const Slot& slot) {
  return slot.table.empty() ? assessment.answers : assessment.tables[slot.table].rows[slot.row].answers;
}

Answer answer(std::int64_t value) {
  Answer made;
  made.value = NumberAnswer{value, value};
  return made;
}

Answer not_applicable() {
  Answer made;
  made.value = NotApplicable{"it does not"};
  return made;
}

// Each figure that the score takes when everything open is answered in every way; nothing where it does not apply.
void collect(const Ruleset& rules, Assessment& assessment, std::size_t from, std::vector<std::int64_t>& figures,
             bool& may_be_na) {
  if (from == slots().size()) {
    const Interval tenths = tenths_of(rules, assessment);
    REQUIRE(tenths.settled());
    if (tenths.has_number) figures.push_back(tenths.lo);
    may_be_na = may_be_na || !tenths.has_number;
    return;
  }
  const Slot& slot = slots()[from];
  Answers& answers = answers_at(assessment, slot);
  if (answers.count(slot.fact) != 0) return collect(rules, assessment, from + 1, figures, may_be_na);
  for (std::int64_t value = 0; value <= slot.last; ++value) {
    answers[slot.fact] = answer(value);
    collect(rules, assessment, from + 1, figures, may_be_na);
  }
  if (slot.may_not_apply) {
    answers[slot.fact] = not_applicable();
    collect(rules, assessment, from + 1, figures, may_be_na);
  }
  answers.erase(slot.fact);
}

Assessment random_assessment(std::mt19937& random) {
  Assessment assessment = told({"workflow[+].name=A", "workflow[+].name=B", "workflow.complete=yes"});
  assessment.tables["workflow"].rows[1].answers["lead_paid"] = not_applicable();
  for (const Slot& slot : slots()) {
    if (random() % 5 < 2) continue;
    Answers& answers = answers_at(assessment, slot);
    const auto value = static_cast<std::int64_t>(random() % static_cast<unsigned>(slot.last + 1));
    answers[slot.fact] = slot.may_not_apply && random() % 3 == 0 ? not_applicable() : answer(value);
  }
  return assessment;
}

}  // namespace

TEST_CASE("A score's bounds are exactly what the completions of the open answers reach") {
  std::mt19937 random(20260331);
  for (int i = 0; i < 40; ++i) {
    std::vector<int> weights;
    for (int j = 0; j < 5; ++j) weights.push_back(1 + static_cast<int>(random() % (i % 2 == 0 ? 4 : 1000)));
    const auto rules = ruleset(scored(weights));
    Assessment document = random_assessment(random);
    const Interval bounds = tenths_of(*rules, document);
    std::vector<std::int64_t> figures;
    bool may_be_na = false;
    collect(*rules, document, 0, figures, may_be_na);
    CAPTURE(i, weights);
    REQUIRE_FALSE(figures.empty());
    CHECK(bounds.lo == *std::min_element(figures.begin(), figures.end()));
    CHECK(bounds.hi == *std::max_element(figures.begin(), figures.end()));
    CHECK(bounds.may_be_na == may_be_na);
  }
}

TEST_CASE("Levels count from 0 to 1, percent from 0 to 100, yes is 1, and the score is their weighted mean") {
  Framework made = framework({});
  made.dimensions = {dimension({indicator("trained", 3, read("training_done")), indicator("adoption", 2, read("adoption")),
                                indicator("stage", 1, read("stage"))})};
  const auto rules = ruleset(made);
  const Assessment document = told({"training_done=yes", "adoption=12.5", "stage=pilot"});
  const Score score = diagnose(*rules, document).scores.at(0);
  CHECK(score.tenths == Interval::exactly(625));  // (3 * 1 + 2 * 0.125 + 1 * 0.5) / 6
  CHECK(score.coverage == 100);
  CHECK(score.indicators[1].value == Interval::exactly(125000));
}

TEST_CASE("Coverage is the settled share of the weight, rounded down") {
  Framework made = framework({});
  made.dimensions = {dimension({indicator("trained", 2, read("training_done")), indicator("adoption", 1, read("adoption"))})};
  const auto rules = ruleset(made);
  const Assessment half = told({"training_done=no"}), ranged = told({"training_done=no", "adoption=10..20"});
  CHECK(diagnose(*rules, half).scores[0].coverage == 66);
  CHECK(diagnose(*rules, half).scores[0].tenths == Interval::between(0, 333));
  CHECK(diagnose(*rules, ranged).scores[0].coverage == 66);
  CHECK_FALSE(diagnose(*rules, ranged).scores[0].indicators[1].settled);
}

TEST_CASE("A score of which nothing applies does not apply") {
  Framework made = framework({});
  made.dimensions = {dimension({indicator("paid", 1, read("workflow.lead_paid"), "workflow")})};
  const auto rules = ruleset(made);
  const Assessment document = told({"workflow.complete=yes"});
  CHECK(diagnose(*rules, document).scores[0].tenths == Interval::na());
}

TEST_CASE("While rows may still come, a mean over rows is as wide as its column") {
  Framework made = framework({});
  made.dimensions = {dimension({indicator("speed", 1, read("workflow.speed"), "workflow")})};
  const auto rules = ruleset(made);
  const Assessment open = told({"workflow[+].speed=better"}),
                   closed = told({"workflow[+].speed=better", "workflow.complete=yes"});
  CHECK(diagnose(*rules, open).scores[0].tenths == Interval::between(0, 1000));
  CHECK(diagnose(*rules, closed).scores[0].tenths == Interval::exactly(1000));
}

}  // namespace takehold
