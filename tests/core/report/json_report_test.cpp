// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/report/fixture.hpp"
#include "takehold/json/json.hpp"
#include "takehold/report/questions.hpp"

using namespace takehold;

namespace {

Json report(const Diagnosis& diagnosis) {
  const Result<Json> parsed = parse_json(test::written(diagnosis, "json"), "report");
  REQUIRE(parsed);
  return *parsed;
}

const Json& at(const Json& json, std::string_view key) {
  const Json* found = json.find(key);
  REQUIRE(found != nullptr);
  return *found;
}

const Json& first(const Json& json, std::string_view key) {
  REQUIRE_FALSE(at(json, key).items.empty());
  return at(json, key).items.front();
}

}  // namespace

TEST_CASE("The JSON report has its keys in a fixed order") {
  std::string keys;
  for (const Json::Member& member : report(test::small_diagnosis()).members) keys += member.first + " ";
  CHECK(keys == "report title stage as_of frameworks course outlook headlines findings suspicions strengths open scores gates plan measures grids chains ladders estimates views answered asked questions verdicts ");
}

TEST_CASE("A finding carries its condition, answers, evidence and claims") {
  const Json root = report(test::small_diagnosis());
  const Json& finding = first(root, "findings");
  CHECK(at(finding, "key").text == "nothing-removed[Forecasting]");
  CHECK(at(finding, "severity").text == "blocker");
  const Json& source = first(finding, "sources");
  CHECK(at(first(source, "claims"), "attribution").text == "A Review, 2022");
  const Json& leaf = first(at(source, "explanation"), "parts");
  CHECK(at(leaf, "truth").text == "T");
  CHECK(at(first(leaf, "answers"), "value").text == "2 tasks");
  CHECK(at(at(first(leaf, "answers"), "evidence"), "confidence").text == "high");
}

TEST_CASE("An answer that was read from a file says where") {
  const Json root = report(test::small_diagnosis());
  const Json& parts = at(at(first(first(root, "findings"), "sources"), "explanation"), "parts");
  const Json& added = first(parts.items[0], "answers");
  CHECK(at(added, "line").text == "12");
  CHECK(at(added, "column").text == "9");
  CHECK(first(parts.items[1], "answers").find("line") == nullptr);
}

TEST_CASE("A score is decimals with its bounds and coverage") {
  const Json root = report(test::small_diagnosis());
  const Json& score = first(root, "scores");
  CHECK(at(at(score, "score"), "low").text == "41");
  CHECK(at(at(score, "score"), "high").text == "68");
  CHECK(at(score, "coverage_percent").text == "64");
}

TEST_CASE("A score that does not apply has no bounds rather than zero") {
  Diagnosis diagnosis = test::small_diagnosis();
  diagnosis.scores.front().tenths = Interval::na();
  const Json root = report(diagnosis);
  CHECK(at(at(first(root, "scores"), "score"), "low").is(Json::Kind::Null));
}

TEST_CASE("An action carries its key, and what was decided about it only where something was") {
  Diagnosis diagnosis = test::small_diagnosis();
  const Json undecided = report(diagnosis);
  CHECK(at(first(undecided, "plan"), "key").text == "incentives/remove-a-task[Forecasting]");
  CHECK(first(undecided, "plan").find("status") == nullptr);
  CHECK(first(undecided, "plan").find("due") == nullptr);
  diagnosis.plan.front().decided = PlanEntry{PlanStatus::Doing, "2026-04-01", "", {}};
  const Json decided = report(diagnosis);
  CHECK(at(first(decided, "plan"), "status").text == "doing");
  CHECK(at(first(decided, "plan"), "due").text == "2026-04-01");
}

TEST_CASE("Gates and verdicts are words and sets") {
  const Json root = report(test::small_diagnosis());
  const Json& gates = at(root, "gates");
  REQUIRE(gates.items.size() == 3);
  CHECK(at(gates.items[2], "truth").text == "TF");
  CHECK(at(gates.items[2], "result").text == "undetermined");
  CHECK(at(first(root, "verdicts"), "verdict").text == "fires");
}

TEST_CASE("Any text survives the JSON report") {
  Diagnosis diagnosis = test::small_diagnosis();
  diagnosis.title = "\"quoted\" \\ \n \x01 </script> é";
  CHECK(at(report(diagnosis), "title").text == diagnosis.title);
}

TEST_CASE("A question says in words what may be answered") {
  FactDef fact;
  CHECK(answer_form(fact) == "yes or no");
  fact.type = FactType::Count;
  fact.lo = 0;
  fact.hi = 40;
  fact.unit_many = "tasks";
  CHECK(answer_form(fact) == "a whole number from 0 to 40 tasks; a range such as 20..30 is fine");
  fact.type = FactType::Choice;
  fact.options = {{"bonus", "A bonus", {}}, {"none-yet", "None yet", {}}};
  CHECK(answer_form(fact) == "one of bonus, none-yet");
}
