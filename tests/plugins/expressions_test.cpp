// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"

using namespace takehold;
using takehold::test::built;
using takehold::test::loaded;

namespace {

// What an author writes, and the tree it builds as the core prints it; null: the same.
struct Case {
  const char* written;
  const char* built;
};

constexpr Case cases[] = {
    {"workflow.uses_ai", nullptr},
    {"rollout.training_done", "training_done"},
    {"workflow.uses_ai:is(true)", "workflow.uses_ai"},
    {"workflow.uses_ai:is(false)", nullptr},
    {"workflow.uses_ai:is_not(true)", "workflow.uses_ai:is(false)"},
    {"workflow.uses_ai:is_not(false)", "workflow.uses_ai"},
    {"workflow.mood:is(\"worse\")", nullptr},
    {"workflow.mood:is_not(\"worse\")", nullptr},
    {"workflow.mood:one_of { \"worse\", \"same\" }", nullptr},
    {"workflow.tasks_added:at_least(1)", nullptr},
    {"workflow.tasks_added:above(workflow.tasks_removed)", nullptr},
    {"workflow.tasks_added:at_most(2.5)", nullptr},
    {"workflow.tasks_added:below(0.1)", nullptr},
    {"workflow.tasks_added:between(1, 3)", nullptr},
    {"rollout.kick_off:at_least(\"2026-03-31\")", "kick_off:at_least(\"2026-03-31\")"},
    {"rollout.tools:includes(\"chat\")", "tools:includes(\"chat\")"},
    {"rollout.tools:includes_any { \"chat\", \"search\" }", "tools:includes_any { \"chat\", \"search\" }"},
    {"rollout.budget:applies()", "budget:applies()"},
    {"all { workflow.uses_ai, workflow.tasks_removed:is(0) }", nullptr},
    {"any { workflow.uses_ai, none { workflow.uses_ai } }", nullptr},
    {"implies(workflow.uses_ai, workflow.tasks_added:is(0))", nullptr},
    {"given(workflow.uses_ai, workflow.tasks_added)", nullptr},
    {"when(workflow.uses_ai, 1, workflow.tasks_added)", nullptr},
    {"count_of { workflow.uses_ai, workflow.uses_ai }:at_least(2)", nullptr},
    {"workflow.tasks_added + 2 * workflow.tasks_removed", "workflow.tasks_added + (2 * workflow.tasks_removed)"},
    {"(workflow.tasks_added - 1) / 4", nullptr},
    {"-workflow.tasks_added", "0 - workflow.tasks_added"},
    {"workflow.tasks_added:share_of(workflow.tasks_removed)", nullptr},
    {"workflow.tasks_added:min(3)", nullptr},
    {"(workflow.tasks_added + 1):max(3)", nullptr},
    {"workflow.tasks_added:or_if_na(0)", nullptr},
    {"workflow.mood:points { better = 2, worse = -2.5, same = 0 }",
     "workflow.mood:points { worse = -2.5, same = 0, better = 2 }"},
    {"workflow:any_row(workflow.uses_ai)", nullptr},
    {"workflow:every_row(\"uses_ai\")", "workflow:every_row(workflow.uses_ai)"},
    {"workflow:count_rows()", nullptr},
    {"workflow:count_rows(workflow.uses_ai)", nullptr},
    {"workflow:share_of_rows(workflow.uses_ai)", nullptr},
    {"workflow:sum(\"tasks_added\")", "workflow:sum(workflow.tasks_added)"},
    {"workflow:mean(workflow.tasks_added * 2)", nullptr},
    {"workflow:lowest(\"tasks_added\")", "workflow:lowest(workflow.tasks_added)"},
    {"workflow:peak(\"tasks_added\")", "workflow:peak(workflow.tasks_added)"},
    {"workflow:worst(\"tasks_added\")", "workflow:worst(workflow.tasks_added)"},
    {"week:latest(\"active\")", "week:latest(week.active)"},
    {"week:fall_from_peak(\"active\")", "week:fall_from_peak(week.active)"},
    {"week:at_week(4, \"active\")", "week:at_week(4, week.active)"},
    {"workflow:where(workflow.uses_ai):sum(\"tasks_added\")", "workflow:sum(given(workflow.uses_ai, workflow.tasks_added))"},
    {"workflow:where(workflow.uses_ai):any_row(workflow.tasks_added:is(0))",
     "workflow:any_row(given(workflow.uses_ai, workflow.tasks_added:is(0)))"},
    {"workflow:where(workflow.uses_ai):count_rows()", "workflow:count_rows(workflow.uses_ai)"},
    {"workflow:where(\"uses_ai\"):where(workflow.tasks_added:is(1)):count_rows()",
     "workflow:count_rows(given(workflow.uses_ai, workflow.tasks_added:is(1)))"},
};

}  // namespace

TEST_CASE("Expressions in Lua build the trees that the core prints") {
  for (const Case& each : cases) {
    INFO(each.written);
    CHECK(built(each.written) == (each.built == nullptr ? each.written : each.built));
  }
}

TEST_CASE("A tree remembers the line on which it was written") {
  const Framework framework = loaded(R"(
rule "x" { severity = "low", cause = "no-time", title = "T", because = "B",
  when = all {
    rollout.training_done,
    rollout.budget:at_least(5),
  },
})");
  const Expr& all = *framework.rules.at(0).when;
  CHECK(all.place.source == "my.lua");
  CHECK(all.children.at(0)->place.line == 5);
  CHECK(all.children.at(1)->place.line == 6);
  CHECK(all.children.at(1)->children.at(1)->units == 5);
}

TEST_CASE("Numbers are what the author wrote, not what a double makes of it") {
  CHECK(built("workflow.tasks_added:at_least(0.1 + 0.2)") == "workflow.tasks_added:at_least(0.3)");
  CHECK(built("workflow.tasks_added:at_least(1e6)") == "workflow.tasks_added:at_least(1000000)");
  CHECK(built("workflow.tasks_added:at_least(0.000001)") == "workflow.tasks_added:at_least(0.000001)");
}
