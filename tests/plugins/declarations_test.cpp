// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"

using namespace takehold;
using takehold::test::loaded;
using takehold::test::plugin_vocabulary;

TEST_CASE("A framework says what it is") {
  MemoryFiles files;
  files.set("my.lua", R"(framework { id = "review-load", api = 1, version = "1.2.3", title = "Review load",
    summary = "Short.", sources = { "Our own reviews, 2025" }, licence = "MIT" })");
  const Result<WithWarnings<Framework>> made = load_framework(files, "my.lua", plugin_vocabulary());
  REQUIRE(made);
  CHECK(made->value.id == "review-load");
  CHECK(made->value.version == "1.2.3");
  CHECK(made->value.title == "Review load");
  CHECK(made->value.sources == std::vector<std::string>{"Our own reviews, 2025"});
  CHECK(made->value.place.line == 1);
  CHECK(made->warnings.empty());
}

TEST_CASE("Facts appear in the vocabulary as soon as they are declared") {
  const Framework made = loaded(R"(
fact "workflow.review" {
  type = "duration", unit = { "minute", "minutes" }, range = { 0, 480 }, label = "Review", quick = true, better = "lower",
  ask = "How long do {people} check?", asked_if = workflow.uses_ai, may_not_apply = true, source = cite "OWN-1",
}
record "site" { one = "site", many = "sites", ask = "Which?" }
fact "site.open" { type = "flag", label = "Open", ask = "Is it?" }
fact "workflow.place" { type = "row", of = vocabulary.site, label = "Place", ask = "Where?" }
fact "ready" { type = "level", label = "Ready", ask = "Is it?", options = { option("no", "No"), option("yes", "Yes", cite { "A-1" }) } }
strength "s" { on = workflow, when = all { workflow.review:at_most(60), vocabulary.site:any_row(vocabulary.site.open), rollout.ready:is("yes") }, title = "T", because = "B" }
)");
  REQUIRE(made.own.tables.size() == 2);
  const FactDef& review = made.own.tables[0].facts.at(0);
  CHECK(made.own.tables[0].id == "workflow");
  CHECK((review.lo == 0 && review.hi == 480 && review.scale == 0));
  CHECK((review.unit_many == "minutes" && review.quick && review.may_not_apply && review.better == Better::Lower));
  CHECK(to_text(*review.asked_if) == "workflow.uses_ai");
  CHECK(review.cites == std::vector<std::string>{"OWN-1"});
  CHECK(review.declared_by == "my");
  CHECK(review.place.line == 3);
  CHECK(made.own.tables[0].facts.at(1).row_of == "site");
  CHECK(made.own.tables[1].max_rows == 1000);
  const FactDef& ready = made.own.facts.at(0);
  CHECK((ready.hi == 1 && ready.options.at(1).cites.size() == 1));
}

TEST_CASE("A rule, its action and a strength are read whole") {
  const Framework made = loaded(R"(
rule "nothing-removed" {
  on = workflow, severity = "blocker", applies = workflow.uses_ai, when = workflow.tasks_removed:is(0),
  cause = "work-not-removed", title = "Nothing went from {workflow.name}",
  because = [[{workflow.tasks_added|Some tasks} came
              and none went.]],
  actions = { "remove-a-task" }, source = cite { "I-78", "I-82" },
}
action "remove-a-task" {
  on = workflow, title = "Drop a step", how = "Ask {people}.", effort = "small", owner = "process-owner", phase = "first 30 days",
  changes = { raises(workflow.tasks_removed, 1), sets(workflow.uses_ai, true), sets(workflow.mood, "better"), lowers(workflow.tasks_added, 2) },
}
)");
  const Rule& rule = made.rules.at(0);
  CHECK((rule.on == "workflow" && rule.severity == Severity::Blocker && !rule.is_strength()));
  CHECK(to_text(*rule.applies) == "workflow.uses_ai");
  CHECK(rule.because.source == "{workflow.tasks_added|Some tasks} came and none went.");
  CHECK(rule.actions == std::vector<std::string>{"remove-a-task"});
  CHECK(rule.cites == Cites{"I-78", "I-82"});
  CHECK((rule.place.line == 3 && rule.place.path == "rule \"nothing-removed\""));
  const Action& action = made.actions.at(0);
  CHECK((action.effort == Effort::Small && action.phase == Phase::First30Days && action.owner == "process-owner"));
  REQUIRE(action.changes.size() == 4);
  CHECK(action.changes[0].kind == Action::Change::Kind::Raises);
  CHECK(action.changes[1].value->units == 1);
  CHECK(action.changes[2].value->text == "better");
  CHECK(to_text(action.changes[3].fact) == "workflow.tasks_added");
}

TEST_CASE("A measure gives its total, for rules, scores and views") {
  const Framework made = loaded(R"(
local sum = measure "role-sum" { on = workflow, title = "Sum", unit = { "point", "points" }, note = "Ours.",
  part("Mood", workflow.mood:points { worse = -2, same = 0, better = 2 }), part("Tasks", workflow.tasks_removed), part("Start", 1) }
strength "positive" { on = workflow, when = sum:above(0), title = "{measure.role-sum}", because = "B" }
view "map" { title = "Map", on = workflow, column("Tasks", workflow.tasks_added), column("Sum", sum, { shift = true }) }
)");
  const Measure& measure = made.measures.at(0);
  REQUIRE(measure.parts.size() == 3);
  CHECK((measure.unit_one == "point" && measure.note == "Ours." && measure.parts[1].title == "Tasks"));
  const Expr& total = *made.rules.at(0).when->children.at(0);
  CHECK(total.kind == ExprKind::Measure);
  CHECK(total.children.at(0) == measure.total.expr);
  CHECK(to_text(*measure.total) == "(workflow.mood:points { worse = -2, same = 0, better = 2 } + workflow.tasks_removed) + 1");
  CHECK(made.views.at(0).columns.at(0).fact.fact == "tasks_added");
  CHECK((made.views.at(0).columns.at(1).measure == "role-sum" && made.views.at(0).columns.at(1).is_shift));
}

TEST_CASE("Scores, gates, claims and examples are read whole") {
  const Framework made = loaded(R"(
gate "to-rollout" {
  require { title = "Trained", when = rollout.training_done, source = cite "I-1" },
  require { title = "Score", score = "work", at_least = 50 },
  require { title = "Clean", no_findings = "high" },
}
dimension "work" { title = "Work", summary = "S",
  indicator { title = "Share", weight = 3, on = workflow, value = workflow.uses_ai },
  indicator { title = "Trained", weight = 1, value = rollout.training_done },
}
claim "c" { text = "70 % fail", attribution = "Somebody, 2023", source = cite "I-22" }
example "e" { title = "E", story = "Once.", document = "e/e.takehold.json" }
)");
  REQUIRE(made.requirements.size() == 3);
  CHECK((made.requirements[0].gate == GateId::ToRollout && made.requirements[0].when && made.requirements[0].cites.size() == 1));
  CHECK((made.requirements[1].dimension == "work" && made.requirements[1].points == 50));
  CHECK(made.requirements[2].no_findings == Severity::High);
  CHECK((made.dimensions.at(0).indicators.at(0).weight == 3 && made.dimensions[0].indicators[0].on == "workflow"));
  CHECK((made.claims.at(0).attribution == "Somebody, 2023" && !made.claims[0].verified));
  CHECK(made.examples.at(0).document == "e/e.takehold.json");
}

TEST_CASE("A folder's files share one environment, and its tests are read only when wanted") {
  MemoryFiles files;
  files.set(
      "p/plugin.lua",
      R"(framework { id = "p", api = 1, version = "1.0.0", title = "P", summary = "S", files = { "a.lua", "b.lua" }, tests = { "t.lua" } })");
  files.set("p/a.lua", "trained = vocabulary.rollout.training_done");
  files.set("p/b.lua", "strength \"s\" { when = trained, title = \"T\", because = \"B\" }");
  files.set("p/t.lua", "test \"it\" { given = { training_done = true }, fires = \"s\" }");
  const Result<WithWarnings<Framework>> plain = load_framework(files, "p", plugin_vocabulary());
  const Result<WithWarnings<Framework>> tested = load_framework(files, "p/", plugin_vocabulary(), PluginTests::Load);
  REQUIRE(plain);
  REQUIRE(tested);
  CHECK((plain->value.rules.size() == 1 && plain->value.tests.empty()));
  CHECK(tested->value.tests.size() == 1);
  CHECK(plain->value.rules[0].place.source == "p/b.lua");
}
