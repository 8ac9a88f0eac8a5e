// SPDX-License-Identifier: MIT
#include "takehold/engine/judgement.hpp"

#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"

namespace takehold {
namespace {

using namespace test;
using Kind = Action::Change::Kind;

Framework asking_for(Rule rule, std::vector<Action::Change> changes, std::string on = {}) {
  rule.actions = {"act"};
  Framework made = framework({std::move(rule)});
  made.actions = {action("act", "Act", std::move(on))};
  made.actions[0].changes = std::move(changes);
  return made;
}

NumberAnswer number_at(const Assessment& assessment, const FactName& fact, std::uint32_t row = 0) {
  const Answer* answer = find_answer(assessment, fact, row);
  REQUIRE(answer != nullptr);
  return std::get<NumberAnswer>(answer->value);
}

// The sole action of the plan, done.
Assessment done(const Ruleset& rules, const Assessment& assessment) {
  const Judgement judgement = judge(rules, assessment);
  REQUIRE(judgement.plan.size() == 1);
  return with_done(rules, assessment, judgement.plan[0]);
}

}  // namespace

TEST_CASE("A judgement does not read its assessment any more") {
  const auto rules = ruleset(framework({rule("untrained", Severity::High, no(read("training_done")))}));
  const Judgement judgement = judge(*rules, told({"training_done=no"}));
  REQUIRE(judgement.findings.size() == 1);
  CHECK(rests_on(*rules, judgement, judgement.findings[0]) == AnswerRefs{{"", AnswerRef::NoRow, "training_done"}});
  CHECK(judgement.outlook == Outlook::AtRisk);
}

TEST_CASE("A finding goes once an action has set what it needs") {
  const auto rules = ruleset(
      asking_for(rule("untrained", Severity::High, no(read("training_done"))), {{Kind::Sets, {"", "training_done"}, number(1)}}));
  const Assessment before = told({"training_done=no"});
  const Judgement judgement = judge(*rules, before);
  REQUIRE(judgement.plan.size() == 1);
  const Judgement after = judge_after(*rules, before, judgement.plan);
  CHECK(after.findings.empty());
  CHECK(after.plan.empty());
  CHECK(judge_after(*rules, before, {}).findings.size() == 1);
}

TEST_CASE("An action about a row changes that row alone") {
  const auto rules = ruleset(asking_for(rule("busy", Severity::High, read("workflow.uses_ai"), "workflow"),
                                        {{Kind::Raises, {"workflow", "tasks_removed"}, number(1)}}, "workflow"));
  const Assessment before = told({"workflow[+].name=A", "workflow[A].uses_ai=no", "workflow[A].tasks_removed=3",
                                  "workflow[+].name=B", "workflow[B].uses_ai=yes", "workflow[B].tasks_removed=3"});
  const Assessment after = done(*rules, before);
  CHECK(number_at(after, {"workflow", "tasks_removed"}, 0) == NumberAnswer{3, 3});
  CHECK(number_at(after, {"workflow", "tasks_removed"}, 1) == NumberAnswer{4, 4});
}

TEST_CASE("What is raised or lowered stays within the range of its fact, and what is open gains an end") {
  struct Tried {
    Kind kind;
    std::int64_t by;
    std::string before;
    NumberAnswer after;
  };
  const std::int64_t most = 1'000'000;
  for (const Tried& row : {Tried{Kind::Raises, 5, "people=3", {8, 8}}, Tried{Kind::Lowers, 2, "people=3", {1, 1}},
                           Tried{Kind::Lowers, 5, "people=3", {0, 0}}, Tried{Kind::Lowers, 5, "people=3..9", {0, 4}},
                           Tried{Kind::Raises, 5, "people=999998", {most, most}}, Tried{Kind::Raises, 5, "", {5, most}},
                           Tried{Kind::Lowers, 5, "", {0, most - 5}}}) {
    INFO((row.kind == Kind::Raises ? "raised by " : "lowered by ") << row.by << ": " << row.before);
    const auto rules = ruleset(
        asking_for(rule("untrained", Severity::High, no(read("training_done"))), {{row.kind, {"", "people"}, number(row.by)}}));
    std::vector<std::string> changes{"training_done=no"};
    if (!row.before.empty()) changes.push_back(row.before);
    CHECK(number_at(done(*rules, told(changes)), {"", "people"}) == row.after);
  }
}

TEST_CASE("What does not apply is not raised") {
  const auto rules = ruleset(asking_for(rule("busy", Severity::High, read("workflow.uses_ai"), "workflow"),
                                        {{Kind::Raises, {"workflow", "tasks_removed"}, number(1)}}, "workflow"));
  Assessment before = told({"workflow[+].name=A", "workflow[A].uses_ai=yes"});
  before.tables["workflow"].rows[0].answers["tasks_removed"].value = NotApplicable{"no tasks"};
  CHECK(done(*rules, before) == before);
}

}  // namespace takehold
