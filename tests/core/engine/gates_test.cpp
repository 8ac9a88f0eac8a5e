// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;

Requirement requirement(const std::string& title) {
  Requirement made;
  made.gate = GateId::ToRollout;
  made.title = text(title);
  return made;
}

Requirement condition(ExprPtr when) {
  Requirement made = requirement("A condition");
  made.when = std::move(when);
  return made;
}

Requirement score(int points) {
  Requirement made = requirement("A score");
  made.dimension = "d";
  made.points = points;
  return made;
}

Requirement no_findings(Severity severity) {
  Requirement made = requirement("No findings");
  made.no_findings = severity;
  return made;
}

GateView gate(Framework made, std::vector<Requirement> requirements, const std::vector<std::string>& changes) {
  made.requirements = std::move(requirements);
  const auto rules = ruleset(std::move(made));
  const Assessment document = told(changes);
  return diagnose(*rules, document).gates.at(1);
}

Framework with_score() {
  Framework made = framework({});
  Dimension dimension;
  dimension.id = "d";
  dimension.title = text("D");
  Dimension::Indicator adoption;
  adoption.title = "Adoption";
  adoption.value = read("adoption");
  dimension.indicators = {adoption};
  made.dimensions = {dimension};
  return made;
}

Framework with_rules() {
  return framework({rule("grave", Severity::Blocker, read("workflow.uses_ai"), "workflow"),
                    rule("mild", Severity::Low, no(read("training_done")))});
}

}  // namespace

TEST_CASE("A gate without requirements is not applicable") {
  const GateView view = gate(framework({}), {}, {});
  CHECK(view.gate == GateId::ToRollout);
  CHECK(gate_word(view.truth) == "not applicable");
}

TEST_CASE("A condition passes, fails or stays open with what it waits for") {
  const std::vector<Requirement> trained{condition(read("training_done"))};
  CHECK(gate_word(gate(framework({}), trained, {"training_done=yes"}).truth) == "pass");
  const GateView failed = gate(framework({}), trained, {"training_done=no"});
  CHECK(gate_word(failed.truth) == "fail");
  CHECK(failed.requirements[0].detail == "training done: no");
  const GateView open = gate(framework({}), trained, {});
  CHECK(gate_word(open.truth) == "undetermined");
  REQUIRE(open.requirements[0].waits_for.size() == 1);
  CHECK(open.requirements[0].waits_for[0].ref.fact == "training_done");
}

TEST_CASE("A score is compared in tenths, as it is shown") {
  struct Case {
    std::string adoption;
    std::string word, detail;
  };
  const Case table[] = {
      {"60", "pass", "60 of 100, needs 60"},
      {"59.9", "fail", "59.9 of 100, needs 60"},
      {"40..59", "fail", "40 to 59 of 100, needs 60"},
      {"60..80", "pass", "60 to 80 of 100, needs 60"},
      {"41.5..80", "undetermined", "41.5 to 80 of 100, needs 60"},
  };
  for (const Case& each : table) {
    const GateView view = gate(with_score(), {score(60)}, {"adoption=" + each.adoption});
    CAPTURE(each.adoption);
    CHECK(gate_word(view.truth) == each.word);
    CHECK(view.requirements[0].detail == each.detail);
  }
  CHECK(gate(with_score(), {score(60)}, {}).requirements[0].waits_for.size() == 1);
}

TEST_CASE("No findings means none of that severity or above that fires, and none that could") {
  struct Case {
    std::vector<std::string> changes;
    std::string word, detail;
  };
  const Case table[] = {
      {{}, "undetermined", "none so far; 1 verdict waits for answers"},
      {{"workflow.complete=yes"}, "pass", "none"},
      {{"workflow[+].uses_ai=no", "workflow.complete=yes"}, "pass", "none"},
      {{"workflow[+].uses_ai=no", "workflow.complete=no"}, "undetermined", "none so far; 1 verdict waits for answers"},
      {{"workflow[+].uses_ai=yes", "workflow.complete=no"}, "fail", "1 finding: Title of grave"},
      {{"training_done=no", "workflow.complete=yes"}, "pass", "none"},  // "mild" is below the line
  };
  for (const Case& each : table) {
    const GateView view = gate(with_rules(), {no_findings(Severity::High)}, each.changes);
    CAPTURE(each.changes);
    CHECK(gate_word(view.truth) == each.word);
    CHECK(view.requirements[0].detail == each.detail);
  }
}

TEST_CASE("A gate is all of its requirements; what does not apply drops out") {
  Requirement paid = condition(over(ExprKind::EveryRow, "workflow", read("workflow.lead_paid")));
  const GateView view =
      gate(framework({}), {condition(read("training_done")), paid}, {"training_done=yes", "workflow.complete=yes"});
  CHECK(view.requirements[1].truth == CertainlyNa);
  CHECK(gate_word(view.truth) == "pass");
}

}  // namespace takehold
