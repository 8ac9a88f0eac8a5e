// SPDX-License-Identifier: MIT
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;
using Keys = std::vector<std::string>;

Keys keys(const Diagnosis& diagnosis) {
  Keys all;
  for (const Finding& finding : diagnosis.findings) all.push_back(finding.key);
  return all;
}

Diagnosis diagnosed(std::vector<Rule> rules, const std::vector<std::string>& changes) {
  const auto built = ruleset(framework(std::move(rules)));
  const Assessment document = told(changes);
  return diagnose(*built, document);
}

ExprPtr untrained() { return no(read("training_done")); }

}  // namespace

TEST_CASE("Findings of one cause and one subject are one, and the most severe speaks for it") {
  const Diagnosis diagnosis =
      diagnosed({rule("mild", Severity::Medium, untrained(), "", "a"), rule("grave", Severity::Blocker, untrained(), "", "a"),
                 rule("other", Severity::Low, untrained(), "", "c")},
                {"training_done=no"});
  REQUIRE(keys(diagnosis) == Keys{"grave", "other"});
  const Finding& finding = diagnosis.findings[0];
  CHECK(finding.severity == Severity::Blocker);
  CHECK(finding.title == "Title of grave");
  CHECK(finding.cause_title == "Cause a");
  REQUIRE(finding.sources.size() == 2);
  CHECK(finding.sources[1].key == "mild");
}

TEST_CASE("One cause in two rows is two findings") {
  const Diagnosis diagnosis =
      diagnosed({rule("r", Severity::High, read("workflow.uses_ai"), "workflow")},
                {"workflow[+].name=A", "workflow[A].uses_ai=yes", "workflow[+].name=B", "workflow[B].uses_ai=yes"});
  CHECK(keys(diagnosis) == Keys{"r[A]", "r[B]"});
  CHECK(diagnosis.findings[1].subject.name == "B");
}

TEST_CASE("Rows of which the same is said stand under one headline, each finding under exactly one") {
  const Diagnosis diagnosis =
      diagnosed({rule("r", Severity::High, read("workflow.uses_ai"), "workflow", "a"), rule("s", Severity::High, untrained(), "", "b"),
                 rule("t", Severity::High, read("workflow.uses_ai"), "workflow", "c")},
                {"workflow[+].name=A", "workflow[A].uses_ai=yes", "workflow[+].name=B", "workflow[B].uses_ai=yes", "training_done=no"});
  Keys heads;
  std::size_t findings = 0;
  for (const Headline& headline : diagnosis.headlines) {
    heads.push_back(diagnosis.findings[headline.finding].key);
    findings += 1 + headline.same.size();
  }
  CHECK(heads.size() == 3);
  CHECK(findings == diagnosis.findings.size());
  CHECK(std::count(heads.begin(), heads.end(), "r[B]") == 0);
}

TEST_CASE("Rows of one name are told apart by their number") {
  const Diagnosis diagnosis =
      diagnosed({rule("r", Severity::High, read("workflow.uses_ai"), "workflow")},
                {"workflow[+].name=A", "workflow[1].uses_ai=yes", "workflow[+].uses_ai=yes", "workflow[2].name=A"});
  CHECK(keys(diagnosis) == Keys{"r[A#1]", "r[A#2]"});
}

TEST_CASE("A finding explains those that its cause leads to, directly or not") {
  const Diagnosis diagnosis =
      diagnosed({rule("last", Severity::High, untrained(), "", "c"), rule("first", Severity::High, untrained(), "", "a"),
                 rule("middle", Severity::High, untrained(), "", "b")},
                {"training_done=no"});
  CHECK(keys(diagnosis) == Keys{"first", "middle", "last"});
  CHECK(diagnosis.findings[0].explains == 2);
  CHECK(diagnosis.findings[0].explained == Keys{"last", "middle"});
  CHECK(diagnosis.findings[2].explains == 0);
}

TEST_CASE("Severity comes before what is explained, and the order of declaration last") {
  const Diagnosis diagnosis = diagnosed(
      {rule("deep", Severity::Medium, untrained(), "", "a"), rule("one", Severity::High, untrained(), "", "c"),
       rule("two", Severity::High, untrained(), "", "round"), rule("grave", Severity::Blocker, untrained(), "", "about")},
      {"training_done=no"});
  CHECK(keys(diagnosis) == Keys{"grave", "two", "one", "deep"});
}

TEST_CASE("In a circle of causes no finding explains itself") {
  const Diagnosis diagnosis =
      diagnosed({rule("one", Severity::High, untrained(), "", "round"), rule("two", Severity::High, untrained(), "", "about")},
                {"training_done=no"});
  CHECK(diagnosis.findings[0].explained == Keys{"two"});
  CHECK(diagnosis.findings[1].explained == Keys{"one"});
}

TEST_CASE("What is wrong in one row does not explain what is wrong in another") {
  const Diagnosis diagnosis =
      diagnosed({rule("first", Severity::High, read("workflow.uses_ai"), "workflow", "a"),
                 rule("second", Severity::Low, at_least(read("workflow.tasks_added"), 1), "workflow", "b")},
                {"workflow[+].name=A", "workflow[A].uses_ai=yes", "workflow[A].tasks_added=1", "workflow[+].name=B",
                 "workflow[B].uses_ai=no", "workflow[B].tasks_added=1"});
  REQUIRE(keys(diagnosis) == Keys{"first[A]", "second[A]", "second[B]"});
  CHECK(diagnosis.findings[0].explained == Keys{"second[A]"});
}

TEST_CASE("A strength that holds is a strength and no finding") {
  const Diagnosis diagnosis = diagnosed({strength("trained", read("training_done"))}, {"training_done=yes"});
  CHECK(diagnosis.findings.empty());
  REQUIRE(diagnosis.strengths.size() == 1);
  CHECK(diagnosis.strengths[0].key == "trained");
  CHECK(diagnosis.strengths[0].title == "Title of trained");
}

TEST_CASE("What is open comes severe first, strengths last") {
  const Diagnosis diagnosis = diagnosed({strength("trained", read("training_done")), rule("low", Severity::Low, untrained()),
                                         rule("grave", Severity::Blocker, untrained())},
                                        {});
  REQUIRE(diagnosis.open.size() == 3);
  CHECK(diagnosis.open[0].key == "grave");
  CHECK(diagnosis.open[1].key == "low");
  CHECK(diagnosis.open[2].key == "trained");
}

}  // namespace takehold
