// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"
#include "takehold/document/document.hpp"

using namespace takehold;
using takehold::test::loaded;
using takehold::test::plugin_vocabulary;

TEST_CASE("A test's answers become the document that a person would have written") {
  const Framework made = loaded(R"(
strength "s" { when = rollout.training_done, title = "T", because = "B" }
test "All kinds of answers" {
  given = { stage = "rollout", training_done = false, budget = range(20.5, 30), tools = { "chat", "search" },
            kick_off = "2026-03-31",
            workflow = { { name = "Forecasting", uses_ai = true, tasks_added = 2, mood = range("worse", "same") }, { placement = "inside" } },
            week = open_list { { week = 3, active = 7 } } },
  clear = "s", only = true,
})");
  const PluginTest& test = made.tests.at(0);
  CHECK(test.clear == std::vector<std::string>{"s"});
  CHECK(test.fires_only);
  const Result<WithWarnings<Assessment>> read = read_document(test.given_json, "given", plugin_vocabulary());
  INFO(test.given_json << (read ? to_text(read->warnings) : to_text(read.issues())));
  REQUIRE(read);
  CHECK(read->warnings.empty());
  const Assessment& assessment = read->value;
  CHECK(assessment.title == "All kinds of answers");
  CHECK(std::get<NumberAnswer>(assessment.answers.at("stage").value) == NumberAnswer{1, 1});
  CHECK(std::get<NumberAnswer>(assessment.answers.at("budget").value) == NumberAnswer{2050, 3000});
  CHECK(std::get<OptionsAnswer>(assessment.answers.at("tools").value).chosen == 3);
  const Table& workflows = assessment.tables.at("workflow");
  CHECK((workflows.complete && workflows.rows.size() == 2 && workflows.rows[0].name == "Forecasting"));
  CHECK(std::get<NumberAnswer>(workflows.rows[0].answers.at("mood").value) == NumberAnswer{0, 1});
  const Table& weeks = assessment.tables.at("week");
  CHECK((!weeks.complete && weeks.rows.at(0).week == 3));
}

TEST_CASE("A test may name a shipped document instead") {
  const Framework made = loaded(R"(
strength "s" { when = rollout.training_done, title = "T", because = "B" }
test "Story" { document = "a/b.takehold.json", top = { "s" }, fires = { "s[Row 1]" }, undetermined = "s", not_applicable = "s" })");
  CHECK(made.tests.at(0).document == "a/b.takehold.json");
  CHECK(made.tests.at(0).given_json.empty());
  CHECK(made.tests.at(0).fires == std::vector<std::string>{"s[Row 1]"});
}
