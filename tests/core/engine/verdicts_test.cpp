// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;

// "Forecasting: fires", "a further workflow: undetermined (list open)", "-: clear"
std::vector<std::string> lines(const Diagnosis& diagnosis) {
  std::vector<std::string> lines;
  for (const RuleVerdict& verdict : diagnosis.verdicts) {
    const std::string subject = verdict.subject.table.empty() ? "-" : verdict.subject.name;
    lines.push_back(subject + ": " + std::string(to_text(verdict.verdict)) + (verdict.list_open ? " (list open)" : ""));
  }
  return lines;
}

std::vector<std::string> verdicts_of(const ExprPtr& when, const std::string& on, const std::vector<std::string>& changes) {
  const auto rules = ruleset(framework({rule("r", Severity::High, when, on)}));
  const Assessment document = told(changes);
  return lines(diagnose(*rules, document));
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A rule of the assessment has one verdict") {
  CHECK(verdicts_of(no(read("training_done")), "", {}) == Lines{"-: undetermined"});
  CHECK(verdicts_of(no(read("training_done")), "", {"training_done=no"}) == Lines{"-: fires"});
  CHECK(verdicts_of(no(read("training_done")), "", {"training_done=yes"}) == Lines{"-: clear"});
}

TEST_CASE("A rule over a table has a verdict for each row, in document order, and one for rows to come") {
  const ExprPtr when = read("workflow.uses_ai");
  const std::vector<std::string> rows{"workflow[+].name=Zeta", "workflow[Zeta].uses_ai=yes", "workflow[+].name=Alpha",
                                      "workflow.complete=no"};
  CHECK(verdicts_of(when, "workflow", rows) ==
        Lines{"Zeta: fires", "Alpha: undetermined", "a further workflow: undetermined (list open)"});
  CHECK(verdicts_of(when, "workflow", {}) == Lines{"a further workflow: undetermined (list open)"});
  std::vector<std::string> complete = rows;
  complete.back() = "workflow.complete=yes";
  CHECK(verdicts_of(when, "workflow", complete) == Lines{"Zeta: fires", "Alpha: undetermined"});
}

TEST_CASE("Rows to come get no line where they could change nothing") {
  const ExprPtr when = all({read("training_done"), read("workflow.uses_ai")});
  const std::vector<std::string> row{"training_done=no", "workflow[+].name=Zeta", "workflow.complete=no"};
  CHECK(verdicts_of(when, "workflow", row) == Lines{"Zeta: clear"});
  CHECK(verdicts_of(when, "workflow", {"training_done=no"}) == Lines{"a further workflow: clear (list open)"});
}

TEST_CASE("Without rows, or where the table does not apply, a rule over it does not apply") {
  CHECK(verdicts_of(read("workflow.uses_ai"), "workflow", {"workflow.complete=yes"}) == Lines{"-: not applicable"});
}

TEST_CASE("A rule applies only where its condition says so") {
  Rule conditional = rule("r", Severity::High, at_least(read("workflow.tasks_added"), 1), "workflow");
  conditional.applies = read("workflow.uses_ai");
  const auto rules = ruleset(framework({conditional}));
  const Assessment document =
      told({"workflow[+].name=A", "workflow[A].uses_ai=no", "workflow[A].tasks_added=3", "workflow[+].name=B",
            "workflow[B].uses_ai=yes", "workflow[B].tasks_added=3", "workflow.complete=yes"});
  CHECK(lines(diagnose(*rules, document)) == Lines{"A: not applicable", "B: fires"});
}

TEST_CASE("An undetermined verdict names what it waits for, the list itself included") {
  const auto rules =
      ruleset(framework({rule("r", Severity::High, all({read("training_done"), read("workflow.uses_ai")}), "workflow")}));
  const Assessment document = told({"workflow[+].name=A", "workflow.complete=no"});
  const Diagnosis diagnosis = diagnose(*rules, document);
  REQUIRE(diagnosis.open.size() == 2);
  std::vector<AnswerRef> row, further;
  for (const AnswerView& answer : diagnosis.open[0].waits_for) row.push_back(answer.ref);
  for (const AnswerView& answer : diagnosis.open[1].waits_for) further.push_back(answer.ref);
  CHECK(row == std::vector<AnswerRef>{{"", AnswerRef::NoRow, "training_done"}, {"workflow", 0, "uses_ai"}});
  CHECK(further == std::vector<AnswerRef>{{"", AnswerRef::NoRow, "training_done"}, {"workflow", AnswerRef::NoRow, ""}});
  CHECK(diagnosis.open[0].key == "r[A]");
}

}  // namespace takehold
