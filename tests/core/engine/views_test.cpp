// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;

Framework with_view() {
  Framework made = framework({});
  Measure net;
  net.id = "net";
  net.on = "workflow";
  net.title = text("Net tasks");
  net.unit_one = "task", net.unit_many = "tasks";
  net.total = make(ExprKind::Subtract, {read("workflow.tasks_added"), read("workflow.tasks_removed")});
  net.parts = {{"Added", read("workflow.tasks_added")}, {"Removed", read("workflow.tasks_removed")}};
  made.measures = {net};
  View view;
  view.id = "v";
  view.title = text("What changed for {people}");
  view.on = "workflow";
  view.columns = {
      {"Speed", {"workflow", "speed"}, "", false}, {"Paid", {"workflow", "lead_paid"}, "", true}, {"Net", {}, "net", false}};
  made.views = {view};
  return made;
}

Diagnosis diagnosed() {
  const auto rules = ruleset(with_view());
  const Assessment document =
      told({"workflow[+].name=A", "workflow[A].speed=better", "workflow[A].lead_paid=no", "workflow[A].tasks_added=3",
            "workflow[A].tasks_removed=1..2", "workflow[+].name=B", "workflow[B].lead_paid=yes", "workflow.complete=yes"});
  return diagnose(*rules, document);
}

}  // namespace

TEST_CASE("A view shows each row's answers and measures, and where nothing moved") {
  const ViewTable table = diagnosed().views.at(0);
  CHECK(table.title == "What changed for people");
  CHECK(table.columns == std::vector<std::string>{"Workflow", "Speed", "Paid", "Net"});
  CHECK(table.complete);
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows[0][0].text == "A");
  CHECK(table.rows[0][1].text == "better");
  CHECK(table.rows[0][2].gap);
  CHECK(table.rows[0][3].text == "1 to 2 tasks");
  CHECK(table.rows[0][3].open);
  CHECK(table.rows[1][1].open);
  CHECK(table.rows[1][1].text == "not answered yet");
  CHECK_FALSE(table.rows[1][2].gap);
}

TEST_CASE("A measure is shown for each row with its parts") {
  const std::vector<MeasureView> measures = diagnosed().measures;
  REQUIRE(measures.size() == 2);
  CHECK(measures[0].subject.name == "A");
  CHECK(measures[0].total == Interval::between(1, 2));
  REQUIRE(measures[0].parts.size() == 2);
  CHECK(measures[0].parts[1].title == "Removed");
  CHECK(measures[0].parts[1].value == Interval::between(1, 2));
}

}  // namespace takehold
