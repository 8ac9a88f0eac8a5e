// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;
using Names = std::vector<std::string>;

Diagnosis diagnosed(const std::vector<std::string>& changes) {
  const auto rules = ruleset(framework({rule("r", Severity::High, no(read("training_done")))}));
  const Assessment document = told(changes);
  return diagnose(*rules, document);
}

// "people", "workflow: more?", "A.uses_ai"
Names asked(const Diagnosis& diagnosis, const std::string& table) {
  Names names;
  for (const OpenQuestion& question : diagnosis.questions) {
    if (question.fact.table != table) continue;
    const bool of_list = question.fact.fact.empty();
    const std::string subject = question.answer.subject.empty() ? "" : question.answer.subject + ".";
    names.push_back(of_list ? "more?" : subject + question.fact.fact);
  }
  return names;
}

}  // namespace

TEST_CASE("Open questions stand in the order of the vocabulary; a list asks whether that is all, then for its cells") {
  const Diagnosis diagnosis = diagnosed({"stage=pilot", "as_of=2026-03-31", "people=20..30", "workflow[+].name=A",
                                         "workflow[A].uses_ai=yes", "workflow[A].tasks_added=1", "workflow.complete=no"});
  CHECK(asked(diagnosis, "") == Names{"training_done", "budget", "adoption", "note", "rewards"});
  CHECK(asked(diagnosis, "workflow") == Names{"more?", "A.tasks_removed", "A.speed", "A.review_minutes", "A.lead_paid"});
  CHECK(asked(diagnosis, "role") == Names{"more?"});
  CHECK(diagnosis.stage == "pilot");
  CHECK(diagnosis.as_of == "2026-03-31");
}

TEST_CASE("A complete list is not asked about, and neither is what a condition rules out") {
  const Diagnosis diagnosis = diagnosed({"workflow[+].name=A", "workflow[A].uses_ai=no", "workflow.complete=yes"});
  CHECK(asked(diagnosis, "workflow") == Names{"A.tasks_added", "A.tasks_removed", "A.speed", "A.lead_paid"});
}

TEST_CASE("Asked and answered count the questions that are asked") {
  const Diagnosis nothing = diagnosed({});
  CHECK(nothing.asked == 8);
  CHECK(nothing.answered == 0);
  const Diagnosis some =
      diagnosed({"people=20..30", "workflow[+].name=A", "workflow[A].review_minutes=10", "workflow[A].uses_ai=no"});
  CHECK(some.asked == 8 + 5);  // review_minutes is stored, but no longer asked
  CHECK(some.answered == 2);
  CHECK(nothing.moot.empty());
  CHECK(some.moot == std::vector<AnswerRef>{{"workflow", 0, "review_minutes"}});
}

TEST_CASE("A question settles something where an undetermined verdict waits for it") {
  for (const OpenQuestion& question : diagnosed({}).questions) {
    CAPTURE(question.fact.fact);
    CHECK(question.settles == (question.fact.fact == "training_done"));
  }
}

}  // namespace takehold
