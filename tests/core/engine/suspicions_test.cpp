// SPDX-License-Identifier: MIT
#include "takehold/engine/suspicion.hpp"

#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"

namespace takehold {
namespace {

using namespace test;

std::vector<JudgedSuspicion> suspected(const Ruleset& rules, const std::vector<std::string>& changes) {
  return suspect(rules, judge(rules, told(changes)));
}

// The ids of the rules that are suspected, most telling first.
std::vector<std::string> ids(const Ruleset& rules, const std::vector<std::string>& changes) {
  const Judgement judgement = judge(rules, told(changes));
  std::vector<std::string> found;
  for (const JudgedSuspicion& suspicion : suspect(rules, judgement)) found.push_back(rule_of(rules, judgement.verdicts[suspicion.verdict]).id);
  return found;
}

const AnswerRef TheTraining{"", AnswerRef::NoRow, "training_done"}, TheStage{"", AnswerRef::NoRow, "stage"};

using Ids = std::vector<std::string>;

// It fires where two things are so.
Rule both(const std::string& id, const std::string& cause, ExprPtr first, ExprPtr second, Severity severity = Severity::High) {
  return rule(id, severity, all({std::move(first), std::move(second)}), {}, cause);
}

Ruleset with_themes(const std::vector<CauseTheme>& themes, const std::vector<Rule>& rules) {
  std::unique_ptr<Ruleset> made = ruleset(framework(rules));
  made->vocabulary.themes = themes;
  made->vocabulary.causes[0].theme = themes.at(0).id;
  if (themes.size() > 1) made->vocabulary.causes[1].theme = themes[1].id;
  return std::move(*made);
}

}  // namespace

TEST_CASE("Where one answer would settle it and another speaks for it, both are named") {
  const auto rules = ruleset(framework({both("untrained", "a", is(read("stage"), "rollout"), no(read("training_done")))}));
  const std::vector<JudgedSuspicion> found = suspected(*rules, {"stage=rollout"});
  REQUIRE(found.size() == 1);
  CHECK(found[0].speaks_for == AnswerRefs{TheStage});
  CHECK(found[0].open == AnswerRefs{TheTraining});
  CHECK(found[0].unstated == 1);
  CHECK(found[0].left == 500'000);
}

TEST_CASE("Nothing is suspected without an answer that speaks for it") {
  const auto rules = ruleset(framework({rule("untrained", Severity::High, no(read("training_done")))}));
  CHECK(suspected(*rules, {}).empty());
  CHECK(suspected(*rules, {"people=5"}).empty());
}

TEST_CASE("A range speaks for what it has not ruled out, and is the answer to ask for again") {
  const auto rules = ruleset(framework({rule("early", Severity::Low, is(read("stage"), "planned"))}));
  const std::vector<JudgedSuspicion> found = suspected(*rules, {"stage=planned to pilot"});
  REQUIRE(found.size() == 1);
  CHECK(found[0].speaks_for == AnswerRefs{TheStage});
  CHECK(found[0].open == AnswerRefs{TheStage});
  CHECK(found[0].unstated == 0);
}

TEST_CASE("What is certain is no suspicion, and neither is anything of its cause") {
  const auto rules = ruleset(framework({rule("untrained", Severity::High, no(read("training_done")), {}, "a"),
                                        both("early", "a", no(read("training_done")), is(read("stage"), "planned")),
                                        both("other", "b", no(read("training_done")), is(read("stage"), "planned"))}));
  CHECK(ids(*rules, {"training_done=no", "stage=planned to pilot"}) == Ids{"other"});
}

TEST_CASE("What is ruled out is never suspected, whatever else speaks for it") {
  const auto rules = ruleset(framework({both("untrained", "a", is(read("stage"), "rollout"), no(read("training_done")))}));
  CHECK(suspected(*rules, {"stage=rollout", "training_done=yes"}).empty());
  CHECK(suspected(*rules, {"stage=planned"}).empty());
}

TEST_CASE("An answer tells nothing where no other value of it would have ruled the cause out") {
  // Either is enough: that one of them is so has settled it, and that one is not leaves the other as open as before.
  const auto rules = ruleset(framework({rule("either", Severity::High, any({is(read("stage"), "rollout"), no(read("training_done"))}))}));
  CHECK(suspected(*rules, {"stage=planned"}).empty());
}

TEST_CASE("With more than two answers missing, or less than every second way to give them, there is no suspicion") {
  const auto three = ruleset(framework({rule("three", Severity::High, all({is(read("stage"), "rollout"), no(read("training_done")), at_least(read("people"), 5)}))}));
  CHECK(suspected(*three, {"stage=rollout"}).empty());
  const auto rare = ruleset(framework({both("rare", "a", no(read("training_done")), is(read("stage"), "rollout"))}));  // one stage of three
  CHECK(suspected(*rare, {"training_done=no"}).empty());
}

TEST_CASE("Strengths are not suspected") {
  const auto rules = ruleset(framework({strength("trained", all({is(read("stage"), "rollout"), read("training_done")}))}));
  CHECK(suspected(*rules, {"stage=rollout"}).empty());
}

TEST_CASE("One suspicion for each cause, the most telling") {
  const auto rules = ruleset(framework({both("few", "a", is(read("stage"), "rollout"), no(read("training_done"))),
                                        both("ranged", "a", is(read("stage"), "rollout"), at_least(read("people"), 5), Severity::Low)}));
  CHECK(ids(*rules, {"stage=rollout", "people=3 to 9"}) == Ids{"ranged"});
}

TEST_CASE("Rows are suspected one by one, a row still to come never") {
  const auto rules = ruleset(framework({rule("busy", Severity::High, all({read("workflow.uses_ai"), at_least(read("workflow.tasks_added"), 3)}), "workflow")}));
  const std::vector<JudgedSuspicion> found = suspected(*rules, {"workflow[+].name=A", "workflow[A].uses_ai=yes"});
  REQUIRE(found.size() == 1);
  CHECK(found[0].open == AnswerRefs{{"workflow", 0, "tasks_added"}});
}

TEST_CASE("What was a main cause more often comes first, and a weak sign of a rare one is not worth a line") {
  const auto rule_of_a = both("of-a", "a", is(read("stage"), "rollout"), no(read("training_done")));
  const auto rule_of_b = both("of-b", "b", is(read("stage"), "rollout"), at_least(read("people"), 5));
  struct Counts { int a, b; Ids unstated, ranged; };
  for (const Counts& row : std::vector<Counts>{{2, 9, {"of-b", "of-a"}, {"of-b", "of-a"}},
                                         {9, 2, {"of-a", "of-b"}, {"of-b", "of-a"}},   // a range is nearer than what nobody answered
                                         {9, 1, {"of-a"}, {"of-b", "of-a"}},           // rare: only where a range was given
                                         {9, 0, {"of-a"}, {"of-a"}}}) {                // never
    INFO(row.a << " and " << row.b << " of 20");
    const Ruleset rules = with_themes({{"x", "X", row.a, 20, {}}, {"y", "Y", row.b, 20, {}}}, {rule_of_a, rule_of_b});
    CHECK(ids(rules, {"stage=rollout"}) == row.unstated);
    CHECK(ids(rules, {"stage=rollout", "people=3 to 9"}) == row.ranged);
  }
}

TEST_CASE("Suspicions count for no gate and no outlook, and plan nothing") {
  Rule untrained = both("untrained", "a", is(read("stage"), "rollout"), no(read("training_done")), Severity::Blocker);
  untrained.actions = {"train"};
  Framework made = framework({untrained});
  made.actions = {action("train", "Train")};
  const auto rules = ruleset(std::move(made));
  const Judgement judgement = judge(*rules, told({"stage=rollout"}));
  REQUIRE(suspect(*rules, judgement).size() == 1);
  CHECK(judgement.findings.empty());
  CHECK(judgement.plan.empty());
  CHECK(judgement.outlook == Outlook::CannotSayYet);
}

}  // namespace takehold
