// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/explain/fill_text.hpp"

namespace takehold {
namespace {

using namespace test;

// A framework with a measure and a rule that reads what its texts read.
Framework with_measure() {
  Framework made = framework({rule("r", Severity::Low, read("workflow.uses_ai"), "workflow")});
  Measure measure;
  measure.id = "net";
  measure.on = "workflow";
  measure.title = *parse_text("Net tasks", {});
  measure.unit_one = "task", measure.unit_many = "tasks";
  measure.total = make(ExprKind::Subtract, {read("workflow.tasks_added"), read("workflow.tasks_removed")});
  measure.parts = {{"Added", read("workflow.tasks_added")}, {"Removed", read("workflow.tasks_removed")}};
  made.measures = {measure};
  return made;
}

std::string fill(const std::string& source, const std::vector<std::string>& changes, std::uint32_t row = 0) {
  const auto rules = ruleset(with_measure());
  const Assessment document = told(changes);
  const Bound bound = bind(rules->compiled.program, document);
  const Trace trace = evaluate(rules->compiled.program, bound);
  const Evaluation evaluation{&rules->compiled, &bound, &trace, {&rules->vocabulary, &document}};
  return fill_text(text(source), evaluation, rules->frameworks[0].measures, row);
}

}  // namespace

TEST_CASE("A text is filled with the row's answers, the assessment's and the trade's words") {
  const std::vector<std::string> changes{"words.people=clerks", "people=12", "workflow[+].name=Forecasting",
                                         "workflow[1].tasks_added=2"};
  CHECK(fill("{workflow.name} adds {workflow.tasks_added} for {rollout.people}", changes) ==
        "Forecasting adds 2 tasks for 12 people");
  CHECK(fill("{People} of {workflow.name}", changes) == "Clerks of Forecasting");
}

TEST_CASE("What is open is said to be so, or in the author's words") {
  const std::vector<std::string> changes{"workflow[+].name=Forecasting"};
  CHECK(fill("Adds {workflow.tasks_added}", changes) == "Adds an unstated number of tasks");
  CHECK(fill("Trained: {rollout.training_done}", changes) == "Trained: (not answered yet)");
  CHECK(fill("Adds {workflow.tasks_added|more work}", changes) == "Adds more work");
  CHECK(fill("Adds {workflow.tasks_added} to {workflow.name}", changes, 1) == "Adds an unstated number of tasks to a further workflow");
}

TEST_CASE("A sentence that begins with a word of ours begins with a capital; a name stays as it was written") {
  CHECK(fill("{workflow.name} grows", {"workflow[+].uses_ai=yes"}) == "Workflow 1 grows");
  CHECK(fill("{workflow.name} grows", {"workflow[+].name=eBilling"}) == "eBilling grows");
  CHECK(fill("{workflow.tasks_added} came", {"workflow[+].name=Forecasting"}) == "An unstated number of tasks came");
}

TEST_CASE("An answer whose question is ruled out does not apply, whatever is stored") {
  const std::vector<std::string> changes{"workflow[+].name=Forecasting", "workflow[1].review_minutes=30",
                                         "workflow[1].uses_ai=no"};
  CHECK(fill("Takes: {workflow.review_minutes|some time}", changes) == "Takes: does not apply");
}

TEST_CASE("A measure is said as the range that it may still take") {
  CHECK(fill("Net: {measure.net}", {"workflow[+].tasks_added=3", "workflow[1].tasks_removed=2"}) == "Net: 1 task");
  CHECK(fill("Net: {measure.net}", {"workflow[+].tasks_added=3", "workflow[1].tasks_removed=0..2"}) == "Net: 1 to 3 tasks");
  CHECK(fill("Net: {measure.net|open}", {"workflow[+].tasks_added=3"}) == "Net: open");
}

}  // namespace takehold
