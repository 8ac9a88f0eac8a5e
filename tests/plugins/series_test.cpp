// SPDX-License-Identifier: MIT
//
// A series for each row of another table: declared, read in rules on that table, explained, asked for.
#include <catch2/catch_test_macros.hpp>

#include "plugins/support/world.hpp"
#include "takehold/document/document.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/report/questions.hpp"

using namespace takehold;
using takehold::test::built;
using takehold::test::loaded;
using takehold::test::mistakes_in;
using takehold::test::plugin_vocabulary;

namespace {

const std::string DeclaredSeries = R"(
record "workflow_week" { one = "week of a workflow", many = "weeks of workflows", ask = "Which?", weekly = true, per = "workflow", max_rows = 20 }
fact "workflow_week.active"   { type = "count", range = { 0, 100 }, label = "Active", ask = "How many?" }
fact "workflow_week.eligible" { type = "count", range = { 1, 100 }, label = "Eligible", ask = "How many?" }
series = vocabulary.workflow_week:of(workflow)
rate   = vocabulary.workflow_week.active:share_of(vocabulary.workflow_week.eligible)
)";

const std::string Fell = R"(
rule "fell" { on = workflow, severity = "low", when = series:fall_from_peak(rate):at_least(0.3), cause = "no-time", title = "{workflow.name} fell", because = "B" }
strength "one-holds" { when = workflow:any_row(series:latest(rate):at_least(0.5)), title = "T", because = "B" }
)";

std::unique_ptr<Ruleset> rules() {
  auto made = build_ruleset(plugin_vocabulary(), {loaded(DeclaredSeries + Fell)});
  REQUIRE(made);
  INFO(to_text(made->warnings));
  REQUIRE(made->value->frameworks.size() == 1);
  return std::move(made->value);
}

Assessment document(const Ruleset& rules, const std::string& weeks, const std::string& workflows = R"({"name": "Refunds"}, {"name": "Orders"})") {
  const auto read = read_document(R"({"takehold": 1, "title": "T", "records": {"workflow": {"rows": [)" + workflows + R"(]}, "workflow_week": )" + weeks + "}}",
                                  "a.json", rules.vocabulary);
  if (!read) FAIL(to_text(read.issues()));
  return read->value;
}

constexpr const char* Known = R"([ {"workflow": "Refunds", "week": 2, "active": 4, "eligible": 10}, {"workflow": "Orders", "week": 1, "active": 5, "eligible": 10},
  {"workflow": "Refunds", "week": 1, "active": 8, "eligible": 10}, {"workflow": "Orders", "week": 2, "active": 6, "eligible": 10} ])";

std::string verdicts(const Diagnosis& diagnosis) {
  std::string text;
  for (const RuleVerdict& verdict : diagnosis.verdicts) text += (verdict.subject.name.empty() ? "all" : verdict.subject.name) + " " + std::string(to_text(verdict.truth)) + "; ";
  return text;
}

}  // namespace

TEST_CASE("Each row has the weeks that belong to it, in the order of weeks, and what is said of all rows reads them through each") {
  const auto made = rules();
  const auto verdicts_of = [&](const std::string& weeks) { return verdicts(diagnose(*made, document(*made, weeks))); };
  const std::string known = Known;
  CHECK(verdicts_of("{\"rows\": " + known + "}") == "Refunds T; Orders F; all T; ");
  // Further weeks may come to each of them.
  CHECK(verdicts_of("{\"rows\": " + known + ", \"more\": true}") == "Refunds TFN; Orders TFN; all TF; ");
  CHECK(verdicts_of(R"({"rows": []})") == "Refunds N; Orders N; all N; ");
  CHECK(verdicts_of(R"({"not_applicable": "none kept"})") == "Refunds N; Orders N; all N; ");
  CHECK(verdicts_of(R"({"rows": [{"workflow": "Orders", "week": 3, "active": 5, "eligible": 10}]})") == "Refunds N; Orders N; all T; ");
}

TEST_CASE("A row still to come has no weeks where their list is complete, and any where it is not") {
  const auto made = rules();
  Assessment assessment = document(*made, std::string("{\"rows\": ") + Known + "}");
  assessment.tables.at("workflow").complete = false;
  CHECK(verdicts(diagnose(*made, assessment)) == "Refunds T; Orders F; all T; ");  // it could not apply, which is worth no line
  assessment.tables.at("workflow_week").complete = false;
  CHECK(verdicts(diagnose(*made, assessment)) == "Refunds TFN; Orders TFN; a further workflow TFN; all TF; ");
}

TEST_CASE("An explanation names the answers of the row's own series, and whether the list is complete") {
  const auto made = rules();
  const Diagnosis diagnosis = diagnose(*made, document(*made, std::string("{\"rows\": ") + Known + "}"));
  REQUIRE(diagnosis.findings.size() == 1);
  REQUIRE(diagnosis.findings[0].sources.size() == 1);
  std::string named;
  for (const AnswerView* answer : decisive_answers(diagnosis.findings[0].sources[0].explanation)) named += answer->subject + (answer->subject.empty() ? "" : ": ") + answer->label + "; ";
  CHECK(named == "Refunds, week 2: Active; Refunds, week 2: Eligible; Refunds, week 1: Active; Refunds, week 1: Eligible; The list of weeks of workflows; ");
}

TEST_CASE("A question says how its answer is set") {
  const auto made = rules();
  const Diagnosis diagnosis = diagnose(*made, document(*made, R"({"rows": [{"workflow": "Refunds", "week": 7, "active": 1}], "more": true})"));
  const std::string json = questions_json(*made, diagnosis);
  INFO(json);
  CHECK(json.find("\"workflow_week[Refunds, 7].eligible\"") != std::string::npos);
  CHECK(json.find("add rows with workflow_week[NAME, 1].active=..., NAME being that of a row of workflow; yes once the list is complete") != std::string::npos);
}

TEST_CASE("A series that nothing waits for is asked for once there are rows that it can belong to") {
  auto made = build_ruleset(plugin_vocabulary(), {loaded(DeclaredSeries)});
  REQUIRE(made);
  const auto asks = [&](const Assessment& assessment) {
    for (const OpenQuestion& question : diagnose(*made->value, assessment).questions) {
      if (question.answer.ref == AnswerRef{"workflow_week", AnswerRef::NoRow, ""}) return true;
    }
    return false;
  };
  Assessment assessment;
  CHECK_FALSE(asks(assessment));
  assessment.tables["workflow"].rows.emplace_back().name = "Refunds";
  CHECK(asks(assessment));
  assessment.tables["workflow_week"].complete = true;
  CHECK_FALSE(asks(assessment));
}

TEST_CASE("The words of a series read back as they were written") {
  const Framework made = loaded(DeclaredSeries + R"(
dimension "d" { title = "D",
  indicator { title = "I", weight = 1, on = workflow, value = series:where(vocabulary.workflow_week.active:at_least(1)):at_week(3, rate) },
  indicator { title = "J", weight = 1, on = workflow, value = series:count_rows():share_of(9) } })");
  CHECK(to_text(*made.dimensions[0].indicators[0].value) ==
        "workflow_week:of(workflow):at_week(3, given(workflow_week.active:at_least(1), workflow_week.active:share_of(workflow_week.eligible)))");
  CHECK(to_text(*made.dimensions[0].indicators[1].value) == "workflow_week:of(workflow):count_rows():share_of(9)");
}

TEST_CASE("A test gives the rows of a series like those of any table") {
  const Framework made = loaded(DeclaredSeries + Fell + R"(
test "Refunds fell" { given = { workflow = { { name = "Refunds" } }, workflow_week = {
  { workflow = "Refunds", week = 1, active = 9, eligible = 10 }, { workflow = "Refunds", week = 2, active = 3, eligible = 10 } } }, fires = "fell[Refunds]" })");
  CHECK(made.tests.at(0).given_json.find("\"workflow\": \"Refunds\"") != std::string::npos);
}

TEST_CASE("Mistakes about series are reported with what would be right") {
  struct Case {
    std::string source, code, words;
  };
  const std::string head = R"(record "r" { one = "r", many = "rs", ask = "?", )";
  const Case cases[] = {
      {head + R"(weekly = true, per = "workflov" })", "unknown-name", "\"workflow\""},
      {head + R"(per = "workflow" })", "wrong-type", "weekly = true"},
      {R"(x = week:of(workflow))", "wrong-type", "leave out"},
      {DeclaredSeries + R"(x = vocabulary.workflow_week:of(week))", "wrong-type", "vocabulary.workflow_week:of(vocabulary.workflow)"},
      {DeclaredSeries + R"(x = vocabulary.workflow_week:of("workflow"))", "wrong-type", "vocabulary.workflow_week:of(vocabulary.workflow)"},
      {DeclaredSeries + R"(x = series.active)", "unknown-name", "only the words for tables"},
      {DeclaredSeries + R"(rule "r" { on = series, severity = "low", when = rollout.training_done, cause = "no-time", title = "T", because = "B" })", "wrong-type", "vocabulary.workflow"},
      {DeclaredSeries + R"(fact "workflow_week.workflow" { type = "flag", label = "L", ask = "?" })", "reserved-name", "another name"},
  };
  for (const Case& each : cases) {
    INFO(each.source);
    const Issues issues = mistakes_in(each.source);
    INFO(to_text(issues));
    REQUIRE_FALSE(issues.empty());
    CHECK(issues[0].code == each.code);
    CHECK(to_text(issues).find(each.words) != std::string::npos);
  }
  const auto weeks_of_weeks = build_ruleset(plugin_vocabulary(), {loaded(head + R"(weekly = true, per = "week" })")});
  REQUIRE(weeks_of_weeks);
  CHECK(weeks_of_weeks->value->frameworks.empty());
  CHECK(to_text(weeks_of_weeks->warnings).find("has weeks itself") != std::string::npos);
}
