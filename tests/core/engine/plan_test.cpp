// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <tuple>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;
using Words = std::vector<std::string>;

Rule answered_by(Rule rule, std::vector<std::string> actions) {
  rule.actions = std::move(actions);
  return rule;
}

Framework with_actions(std::vector<Rule> rules) {
  Framework made = framework(std::move(rules));
  made.actions = {action("train", "Train the {people}"), action("drop", "Drop a step from {workflow.name}", "workflow")};
  made.actions[0].phase = Phase::First30Days;
  return made;
}

Words keys_of(const std::vector<PlannedAction>& actions) {
  Words keys;
  for (const PlannedAction& planned : actions) keys.push_back(planned.key);
  return keys;
}

}  // namespace

TEST_CASE("An action about a row is planned once a row, one about the rollout once") {
  const auto rules =
      ruleset(with_actions({answered_by(rule("busy", Severity::High, read("workflow.uses_ai"), "workflow"), {"drop", "train"})}));
  const Assessment document = told({"workflow[+].name=A", "workflow[A].uses_ai=yes", "workflow[+].name=B",
                                    "workflow[B].uses_ai=yes", "words.people=nurses", "owners.process-owner=Ines"});
  const Diagnosis diagnosis = diagnose(*rules, document);
  Words titles;
  for (const PlannedAction& planned : diagnosis.plan) titles.push_back(planned.title);
  CHECK(titles == Words{"Drop a step from A", "Drop a step from B", "Train the nurses"});
  CHECK(diagnosis.plan[2].findings == Words{"busy[A]", "busy[B]"});
  CHECK(diagnosis.plan[0].owner_title == "process owner");
  CHECK(diagnosis.plan[0].owner_name == "Ines");
  REQUIRE(diagnosis.findings[0].actions.size() == 2);
  CHECK(diagnosis.findings[0].actions[0].title == "Drop a step from A");
}

TEST_CASE("What an action sets and is so already need not be done") {
  Framework made = framework({answered_by(rule("asked", Severity::High, read("training_done")), {"train", "speed-up"})});
  made.actions = {action("train", "Train"), action("speed-up", "Speed up")};
  made.actions[0].changes = {{Action::Change::Kind::Sets, {"", "training_done"}, number(1)}};
  made.actions[1].changes = {{Action::Change::Kind::Raises, {"", "people"}, number(1)}};
  const auto rules = ruleset(made);
  Words ids;
  for (const PlannedAction& planned : diagnose(*rules, told({"training_done=yes", "people=3"})).plan) ids.push_back(planned.id);
  CHECK(ids == Words{"speed-up"});
}

TEST_CASE("Two frameworks that propose the same change propose one action, and both are named") {
  const auto proposing = [](const std::string& id, const std::string& rule_id, const std::string& cause, const std::string& title) {
    Framework made = framework({answered_by(rule(rule_id, Severity::High, no(read("training_done")), "", cause), {"act-" + id})});
    made.id = id;
    made.actions = {action("act-" + id, title)};
    made.actions[0].changes = {{Action::Change::Kind::Sets, {"", "training_done"}, number(1)}};
    made.actions[0].cites = {id + "-1"};
    return made;
  };
  for (const char* second_cause : {"b", "c"}) {  // in one finding, and in two
    const auto rules = ruleset({proposing("x", "untrained", "b", "Train them"), proposing("y", "unready", second_cause, "Teach them")});
    const Diagnosis diagnosis = diagnose(*rules, told({"training_done=no"}));
    REQUIRE(diagnosis.plan.size() == 1);
    CHECK(diagnosis.plan[0].title == "Train them");
    CHECK(diagnosis.plan[0].frameworks == Words{"x", "y"});
    CHECK(diagnosis.plan[0].cites == Words{"x-1", "y-1"});
  }
}

TEST_CASE("Actions that change nothing are the same where their words are") {
  Framework one = framework({answered_by(rule("a", Severity::High, no(read("training_done")), "", "b"), {"ask", "look"})});
  one.actions = {action("ask", "Ask them"), action("look", "Look at it")};
  Framework two = framework({answered_by(rule("b", Severity::High, no(read("training_done")), "", "c"), {"inquire"})});
  two.id = "two";
  two.actions = {action("inquire", "Ask them")};
  const auto rules = ruleset({one, two});
  Words titles;
  for (const PlannedAction& planned : diagnose(*rules, told({"training_done=no"})).plan) titles.push_back(planned.title);
  CHECK(titles == Words{"Ask them", "Look at it"});
}

TEST_CASE("Within a phase, what answers more findings of the same severity comes first, then what takes less effort") {
  Framework made = framework({answered_by(rule("a", Severity::High, no(read("training_done")), "", "a"), {"large", "small", "both"}),
                              answered_by(rule("b", Severity::High, no(read("training_done")), "", "b"), {"both"})});
  made.actions = {action("large", "Large"), action("small", "Small"), action("both", "Both")};
  made.actions[0].effort = Effort::Large;
  made.actions[1].effort = Effort::Small;
  const auto rules = ruleset(made);
  Words titles;
  for (const PlannedAction& planned : diagnose(*rules, told({"training_done=no"})).plan) titles.push_back(planned.title);
  CHECK(titles == Words{"Both", "Small", "Large"});
}

TEST_CASE("An overdue action is one that was due before go-live of a rollout that is live") {
  for (const auto& [stage, phase, overdue] : {std::tuple{"planned", Phase::BeforeGoLive, false}, std::tuple{"pilot", Phase::BeforeGoLive, false},
                                              std::tuple{"rollout", Phase::BeforeGoLive, true}, std::tuple{"rollout", Phase::First30Days, false}}) {
    Framework made = with_actions({answered_by(rule("busy", Severity::High, read("training_done")), {"train"})});
    made.actions[0].phase = phase;
    const Diagnosis diagnosis = diagnose(*ruleset(made), told({"training_done=yes", std::string("stage=") + stage}));
    REQUIRE(diagnosis.plan.size() == 1);
    CHECK(diagnosis.plan[0].overdue == overdue);
  }
}

TEST_CASE("Within a phase, what answers the most severe finding comes first") {
  Framework made =
      framework({answered_by(rule("mild", Severity::Low, no(read("training_done")), "", "c"), {"second"}),
                 answered_by(rule("grave", Severity::Blocker, no(read("training_done")), "", "b"), {"first", "later"})});
  made.actions = {action("second", "Second"), action("first", "First"), action("later", "Later")};
  made.actions[2].phase = Phase::EachQuarter;
  const auto rules = ruleset(made);
  const Assessment document = told({"training_done=no"});
  Words ids;
  for (const PlannedAction& planned : diagnose(*rules, document).plan) ids.push_back(planned.id);
  CHECK(ids == Words{"first", "second", "later"});
}

TEST_CASE("An action has a key of its framework, its id and the row that it is about") {
  const auto rules =
      ruleset(with_actions({answered_by(rule("busy", Severity::High, read("workflow.uses_ai"), "workflow"), {"drop", "train"})}));
  const Diagnosis diagnosis = diagnose(*rules, told({"workflow[+].name=A", "workflow[A].uses_ai=yes", "workflow[+].uses_ai=yes"}));
  CHECK(keys_of(diagnosis.plan) == Words{"small/drop[A]", "small/drop[workflow 2]", "small/train"});
  CHECK(keys_of(diagnosis.findings[0].actions) == Words{"small/drop[A]", "small/train"});
}

TEST_CASE("Keys are unique, whatever the rows are called") {
  const auto rules = ruleset(with_actions({answered_by(rule("busy", Severity::High, read("workflow.uses_ai"), "workflow"), {"drop"})}));
  Assessment document;
  for (const char* name : {"A", "A", "A#2", "workflow 5", ""}) {
    Row row;
    row.name = name;
    row.answers["uses_ai"].value = NumberAnswer{1, 1};
    document.tables["workflow"].rows.push_back(row);
  }
  const Diagnosis diagnosis = diagnose(*rules, document);
  CHECK(keys_of(diagnosis.plan) == Words{"small/drop[A#1]", "small/drop[A#2#]", "small/drop[A#2]", "small/drop[workflow 5#4]",
                                         "small/drop[workflow 5#5]"});
  CHECK(diagnosis.findings[2].key == "busy[A#2]");
}

TEST_CASE("An action keeps its key when the framework that proposed it first no longer does") {
  const auto proposing = [](const std::string& id, ExprPtr when, Severity severity) {
    Framework made = framework({answered_by(rule("rule-" + id, severity, std::move(when), "", id == "x" ? "a" : "b"), {"act-" + id})});
    made.id = id;
    made.actions = {action("act-" + id, "Act as " + id)};
    made.actions[0].changes = {{Action::Change::Kind::Sets, {"", "people"}, number(9)}};
    return made;
  };
  const auto rules = ruleset({proposing("x", no(read("training_done")), Severity::High), proposing("y", at_least(read("budget"), 1), Severity::Low)});
  const Assessment both = told({"budget=5", "training_done=no"}), later = told({"budget=5", "training_done=yes"});
  for (const Assessment& document : {both, later}) {
    CHECK(keys_of(diagnose(*rules, document).plan) == Words{"x/act-x"});
  }
}

TEST_CASE("What was decided stands beside its action") {
  const auto rules = ruleset(with_actions({answered_by(rule("busy", Severity::High, read("training_done")), {"train"})}));
  Assessment document = told({"training_done=yes"});
  CHECK_FALSE(diagnose(*rules, document).plan.at(0).decided);
  document.plan["small/train"] = {PlanStatus::Doing, "2026-04-01", "", {}};
  document.plan["small/other"] = {PlanStatus::Done, "", "", {}};
  const Diagnosis diagnosis = diagnose(*rules, document);
  CHECK(diagnosis.plan.at(0).decided == document.plan["small/train"]);
  CHECK(diagnosis.findings.at(0).actions.at(0).decided == document.plan["small/train"]);
}

}  // namespace takehold
