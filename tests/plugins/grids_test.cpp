// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"

using namespace takehold;
using takehold::test::loaded;
using takehold::test::mistakes_in;

TEST_CASE("The items of a grid are facts of the assessment with the grid's options") {
  const Framework made = loaded(R"(
grid "data" {
  title = "Data", ask = "How far is each?", help = "Look.", asked_if = rollout.training_done, source = cite "X-1",
  options = { option("none", "Not there", cite "X-2"), option("works", "It works") },
  item "matched" { label = "Matched", ask = "Are they matched?", quick = true, source = cite "X-3" },
  item "found"   { label = "Found", ask = "Are they found?", asked_if = rollout.budget:at_least(1), may_not_apply = true },
}
rule "r" { severity = "low", when = all { rollout.matched:below("works"), rollout.found:is("none") }, cause = "no-time", title = "T", because = "B" }
)");
  REQUIRE(made.own.grids.size() == 1);
  CHECK((made.own.grids[0].title == "Data" && made.own.grids[0].help == "Look." && made.own.grids[0].cites.size() == 1));
  REQUIRE(made.own.facts.size() == 2);
  const FactDef &matched = made.own.facts[0], &found = made.own.facts[1];
  CHECK((matched.grid == "data" && matched.type == FactType::Level && matched.better == Better::Higher && matched.hi == 1));
  CHECK((matched.quick && !found.quick && !matched.may_not_apply && found.may_not_apply));
  CHECK(to_text(*matched.asked_if) == "training_done");
  CHECK(to_text(*found.asked_if) == "all { training_done, budget:at_least(1) }");
  CHECK((matched.options[0].cites.size() == 1 && found.options[0].cites.empty()));
  CHECK(made.own.single_questions() == 1);
}

TEST_CASE("Mistakes in a grid name what is missing") {
  struct Case {
    const char* source;
    const char* code;
  };
  const Case cases[] = {
      {R"(grid "data" { title = "D", ask = "A?", options = { option("a", "A"), option("b", "B") } })", "missing-key"},
      {R"(grid "data" { title = "D", ask = "A?", options = { option("a", "A") }, item "x" { label = "X", ask = "X?" } })", "bad-list"},
      {R"(grid "data" { title = "D", ask = "A?", options = { option("a", "A"), option("b", "B") }, item "workflow.x" { label = "X", ask = "X?" } })", "bad-id"},
      {R"(grid "data" { title = "D", ask = "A?", options = { option("a", "A"), option("b", "B") }, option("c", "C") })", "wrong-type"},
      {R"(grid "My-Data" { title = "D", ask = "A?", options = { option("a", "A"), option("b", "B") }, item "x" { label = "X", ask = "X?" } })", "bad-id"},
  };
  for (const Case& each : cases) {
    const Issues issues = mistakes_in(each.source);
    INFO(each.source);
    REQUIRE_FALSE(issues.empty());
    CHECK(issues[0].code == each.code);
  }
}

TEST_CASE("Chains, ladders and estimates are read whole, and demand what they need") {
  const Framework made = loaded(R"(
chain "c" { on = workflow, title = "C", summary = "S", applies = workflow.uses_ai,
  link "one" { title = "One", holds = workflow.tasks_removed:at_least(1), broken = "No.", source = cite "X-1" } }
ladder "l" { title = "L", rung "one" { title = "One", reached = rollout.training_done, ahead = rollout.budget:at_least(1),
  ready = rollout.training_done, breaks = "It stops." } }
)");
  REQUIRE(made.chains.size() == 1);
  CHECK((made.chains[0].on == "workflow" && made.chains[0].links.at(0).cites.size() == 1));
  REQUIRE(made.ladders.size() == 1);
  CHECK(to_text(*made.ladders[0].rungs.at(0).ahead) == "budget:at_least(1)");

  for (const char* source : {R"(chain "c" { title = "C" })", R"(ladder "l" { title = "L" })",
                             R"(chain "c" { title = "C", link "one" { title = "One", broken = "B" } })",
                             R"(ladder "l" { title = "L", rung "one" { title = "One", reached = rollout.training_done, breaks = "B" } })",
                             R"(estimate "e" { title = "E", assumes = "A.", step "s" { title = "S", share = rollout.budget, why = "W" } })"}) {
    INFO(source);
    CHECK_FALSE(mistakes_in(source).empty());
  }
}
