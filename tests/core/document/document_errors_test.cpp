// SPDX-License-Identifier: MIT
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/document/small_vocabulary.hpp"

using namespace takehold;
using namespace takehold::test;

using Lines = std::vector<std::string>;

TEST_CASE("A wrong answer is an error with line, column and path") {
  struct Case {
    std::string fact, json, complaint;
  };
  const std::vector<Case> cases{
      {"training_done", "1", "2:31 answers.training_done wrong-type"},
      {"training_done", "\"yes\"", "2:31 answers.training_done wrong-type"},
      {"training_done", R"({"low": false, "high": true})", "2:31 answers.training_done wrong-type"},
      {"training_done", R"({"not_applicable": "why"})", "2:50 answers.training_done.not_applicable must-apply"},
      {"days", "\"12\"", "2:22 answers.days wrong-type"},
      {"days", "[12]", "2:22 answers.days wrong-type"},
      {"days", "366", "2:22 answers.days out-of-range"},
      {"days", "-1", "2:22 answers.days out-of-range"},
      {"days", "1e30", "2:22 answers.days out-of-range"},
      {"days", "1.5", "2:22 answers.days too-many-decimals"},
      {"days", "{}", "2:22 answers.days answer-missing"},
      {"days", R"({"valu": 1})", "2:22 answers.days answer-missing"},
      {"days", R"({"low": 1})", "2:22 answers.days answer-missing"},
      {"days", R"({"low": 3, "high": 2})", "2:22 answers.days low-above-high"},
      {"days", R"({"low": 1, "high": 400})", "2:41 answers.days.high out-of-range"},
      {"days", R"({"value": 1, "low": 1, "high": 2})", "2:22 answers.days given-twice"},
      {"days", R"({"value": null, "evidence": {"note": "n"}})", "2:32 answers.days.value answer-missing"},
      {"days", R"({"value": 1, "evidence": "n"})", "2:47 answers.days.evidence wrong-type"},
      {"days", R"({"value": 1, "evidence": {"when": "May"}})", "2:56 answers.days.evidence.when bad-date"},
      {"days", R"({"value": 1, "evidence": {"confidence": "sure"}})", "2:62 answers.days.evidence.confidence unknown-option"},
      {"usage", "12.55", "2:23 answers.usage too-many-decimals"},
      {"usage", "100.1", "2:23 answers.usage out-of-range"},
      {"budget", "10000000000.01", "2:24 answers.budget out-of-range"},
      {"part", "1.000001", "2:22 answers.part out-of-range"},
      {"trust", "\"hihg\"", "2:23 answers.trust unknown-option"},
      {"trust", "2", "2:23 answers.trust wrong-type"},
      {"trust", R"({"low": "high", "high": "low"})", "2:23 answers.trust low-above-high"},
      {"reward", R"({"low": "bonus", "high": "praise"})", "2:24 answers.reward wrong-type"},
      {"reward", R"({"not_applicable": " "})", "2:43 answers.reward.not_applicable reason-missing"},
      {"reward", R"({"not_applicable": true})", "2:43 answers.reward.not_applicable wrong-type"},
      {"reward_moves", "\"bonus\"", "2:30 answers.reward_moves wrong-type"},
      {"reward_moves", R"(["bonus", "raise", "x"])", "2:40 answers.reward_moves[1] unknown-option"},
      {"penalty_terms", "5", "2:31 answers.penalty_terms wrong-type"},
      {"go_live", "\"2026-02-30\"", "2:25 answers.go_live bad-date"},
      {"go_live", "\"1999-12-31\"", "2:25 answers.go_live out-of-range"},
      {"go_live", "20260331", "2:25 answers.go_live wrong-type"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.fact, each.json);
    const std::string text = document_with("{ \"" + each.fact + "\": " + each.json + " }");
    CHECK(complaints(text).front() == each.complaint);
    CHECK_FALSE(read_document(text, "a.json", small_vocabulary()));
  }
}

TEST_CASE("Messages say what was wanted, in the unit and with the nearest name") {
  const auto message = [](const std::string& answers) { return first_complaint(document_with(answers)); };
  CHECK(message(R"({"people_affected": 20000})") ==
        "\"people_affected\" must be in the range 0 to 10000 people, but this is 20000 | ");
  CHECK(message(R"({"hours": "two"})") ==
        "\"hours\" wants a number with at most 2 decimals from -10 to 168 hours, but this is the text \"two\" | ");
  CHECK(message(R"({"usage": 101})") == "\"usage\" must be in the range 0 to 100 %, but this is 101 | ");
  CHECK(message(R"({"days": 1.5})") ==
        "\"days\" is a whole number, but this is 1.5 | write a rounded value, or a range with \"low\" and \"high\"");
  CHECK(message(R"({"trust": "hihg"})") == "\"hihg\" is no option of \"trust\" | did you mean \"high\"?");
  CHECK(message(R"({"trust": "quite"})") ==
        "\"quite\" is no option of \"trust\" | choose one of \"none\", \"low\", \"medium\" and \"high\"");
  CHECK(message(R"({"trainig_done": true})") ==
        "no fact \"trainig_done\" is known; it is kept, but means nothing | did you mean \"training_done\"?");
  CHECK(message(R"({"moon": true})") == "no fact \"moon\" is known; it is kept, but means nothing | load the plugin that asks it");
  CHECK(first_complaint(R"({"takehold": 1, "title": "T", "currency": "EUR", "answers": {"budget": -1}})") ==
        "\"budget\" must be in the range 0 to 10000000000 EUR, but this is -1 | ");
  CHECK(first_complaint(document_with("{}", R"({"week": {"rows": [{"week": 1}, {"week": 1}]}})")) ==
        "week 1 is there twice in \"week\"; the first is in line 3 | keep one row a week");
}

TEST_CASE("A wrong table is an error with line, column and path") {
  struct Case {
    std::string records, complaint;
  };
  const std::vector<Case> cases{
      {R"({"workflow": []})", "3:25 records.workflow wrong-type"},
      {R"({"workflow": {}})", "3:25 records.workflow rows-missing"},
      {R"({"workflow": {"more": false}})", "3:25 records.workflow rows-missing"},
      {R"({"workflow": {"rows": {}}})", "3:34 records.workflow.rows wrong-type"},
      {R"({"workflow": {"rows": [], "more": 1}})", "3:46 records.workflow.more wrong-type"},
      {R"({"workflow": {"rows": [1]}})", "3:35 records.workflow.rows[0] wrong-type"},
      {R"({"workflow": {"rows": [{}, {"tasks_added": 51}]}})", "3:55 records.workflow.rows[1].tasks_added out-of-range"},
      {R"({"workflow": {"rows": [{"name": 5}]}})", "3:44 records.workflow.rows[0].name wrong-type"},
      {R"({"workflow": {"rows": [{}, {}, {}, {}, {}]}})", "3:34 records.workflow.rows too-many-rows"},
      {R"({"workflow": {"not_applicable": ""}})", "3:44 records.workflow.not_applicable reason-missing"},
      {R"({"week": {"rows": [{"active": 1}]}})", "3:31 records.week.rows[0] week-missing"},
      {R"({"week": {"rows": [{"week": 1.5}]}})", "3:40 records.week.rows[0].week week-not-whole"},
      {R"({"week": {"rows": [{"week": "1"}]}})", "3:40 records.week.rows[0].week week-not-whole"},
      {R"({"week": {"rows": [{"week": 1e9}]}})", "3:40 records.week.rows[0].week week-not-whole"},
      {R"({"week": {"rows": [{"week": 1}, {"week": 1.0}]}})", "3:53 records.week.rows[1].week week-twice"},
      {"[]", "3:12 records wrong-type"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.records);
    CHECK(complaints(document_with("{}", each.records)) == Lines{each.complaint});
  }
}

TEST_CASE("A row of a series needs a week and a known row that it belongs to, and stands once") {
  struct Case {
    std::string rows, complaint;
  };
  const std::vector<Case> cases{
      {R"([{"week": 1}])", "3:108 records.role_week.rows[0] row-of-missing"},
      {R"([{"role": "", "week": 1}])", "3:117 records.role_week.rows[0].role row-of-missing"},
      {R"([{"role": 1, "week": 1}])", "3:117 records.role_week.rows[0].role wrong-type"},
      {R"([{"role": "Lead"}])", "3:108 records.role_week.rows[0] week-missing"},
      {R"([{"role": "Leed", "week": 1}])", "3:117 records.role_week.rows[0].role unknown-row"},
      {R"([{"role": "Rep", "week": 1}])", "3:117 records.role_week.rows[0].role row-named-twice"},
      {R"([{"role": "Lead", "week": 1}, {"week": 1, "role": "Lead"}])", "3:146 records.role_week.rows[1].week week-twice"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.rows);
    const Lines found = complaints(document_with("{}", R"({"role": {"rows": [{"name": "Lead"}, {"name": "Rep"}, {"name": "Rep"}]}, "role_week": {"rows": )" + each.rows + "}}"));
    CHECK(std::count(found.begin(), found.end(), each.complaint) == 1);
  }
  CHECK(first_complaint(document_with("{}", R"({"role": {"rows": [{"name": "Lead"}]}, "role_week": {"rows": [{"role": "Leed", "week": 1}]}})")) ==
        "no row of \"role\" is named \"Leed\" | did you mean \"Lead\"?");
  CHECK(first_complaint(document_with("{}", R"({"role_week": {"rows": [{"role": "Lead", "week": 1}]}})")) ==
        "no row of \"role\" is named \"Lead\" | add it to the rows of \"role\" first");
  CHECK(first_complaint(document_with("{}", R"({"role_week": {"rows": [{"role": "A", "week": 1}, {"role": "A", "week": 1}]}})")) ==
        "no row of \"role\" is named \"A\" | add it to the rows of \"role\" first");
}

TEST_CASE("Unknown names are kept with a warning, unknown keys in silence unless they look like a slip") {
  const auto warnings = [](const std::string& text) {
    (void)from_json(text);
    return complaints(text);
  };
  CHECK(warnings(document_with(R"({"trainig_done": 7})")) == Lines{"2:29 answers.trainig_done unknown-fact"});
  CHECK(warnings(document_with("{}", R"({"workflows": 7})")) == Lines{"3:26 records.workflows unknown-table"});
  CHECK(warnings(document_with("{}", R"({"role": {"rows": [{"fast": 7}]}})")) ==
        Lines{"3:40 records.role.rows[0].fast unknown-column"});
  CHECK(warnings(document_with("{}", R"({"workflow": {"rows": [], "x": 7, "moer": 7}})")) ==
        Lines{"3:54 records.workflow.moer unknown-key"});
  CHECK(warnings(R"({"takehold": 1, "title": "T", "answer": {}, "mine": {}})") == Lines{"1:41 answer unknown-key"});
  CHECK(warnings(R"({"takehold": 1, "title": "T", "owners": {"boss": "Lee"}})") == Lines{"1:50 owners.boss unknown-key"});
  CHECK(warnings(document_with("{}", R"({"workflow": {"not_applicable": "why", "rows": [{}]}})")) ==
        Lines{"3:25 records.workflow rows-unused"});
  CHECK(warnings(document_with("{}", R"({"role": {"rows": [{"name": "a"}, {"name": "a"}]}})")) ==
        Lines{"3:55 records.role.rows[1].name row-named-twice"});
  CHECK(warnings(document_with(R"({"main_role": "Sales reb"})", R"({"role": {"rows": [{"name": "Sales rep"}]}})")) ==
        Lines{"2:26 answers.main_role unknown-row"});
}

TEST_CASE("What is no document of ours, or a newer one, is refused with one clear word") {
  CHECK(complaints("[]") == Lines{"1:1  not-a-document"});
  CHECK(complaints(R"({"title": 5, "answers": 7})") == Lines{"1:1  not-a-document"});
  CHECK(complaints(R"({"takehold": "1", "title": 5})") == Lines{"1:14 takehold not-a-document"});
  CHECK(complaints(R"({"takehold": 0})") == Lines{"1:14 takehold not-a-document"});
  CHECK(complaints(R"({"takehold": 2, "title": 5})") == Lines{"1:14 takehold newer-document"});
  CHECK(first_complaint(R"({"takehold": 2})") ==
        "this document has format 2, but this program reads up to 1 | open it with a newer Takehold; nothing has been changed");
  CHECK(complaints(R"({"takehold": 1})") == Lines{"1:1  title-missing"});
  CHECK(complaints("{") == Lines{"1:2  json-syntax"});
}

TEST_CASE("All errors are collected, in the order of the document") {
  const std::string text = R"({ "answers": { "days": 400,
    "trust": "hihg" },
    "records": { "week": { "rows": [ {}, 1 ] } },
    "words": [],
    "stage": 7,
    "about": 5, "title": 1, "takehold": 1 })";
  CHECK(complaints(text) == Lines{"1:24 answers.days out-of-range", "2:14 answers.trust unknown-option",
                                  "3:38 records.week.rows[0] week-missing", "3:42 records.week.rows[1] wrong-type",
                                  "4:14 words wrong-type", "5:14 stage wrong-type", "6:14 about wrong-type",
                                  "6:26 title wrong-type"});
}

TEST_CASE("A document full of errors or of unknown facts stays readable") {
  std::string facts = "{";
  for (int i = 0; i < 50'000; ++i) facts += (i == 0 ? "\"x" : ",\"x") + std::to_string(i) + "\": 1";
  const auto unknown = read_document(document_with(facts + "}"), "a.json", small_vocabulary());
  REQUIRE(unknown);
  CHECK(unknown->warnings.size() == 101);
  CHECK(unknown->warnings.back().message == "there are more warnings; the first 100 are shown");
  CHECK(unknown->value.extra_answers.size() == 50'000);

  std::string rows = "{\"week\": {\"rows\": [";
  for (int i = 0; i < 900; ++i) rows += i == 0 ? "{}" : ",{}";
  const auto wrong = read_document(document_with("{}", rows + "]}}"), "a.json", small_vocabulary());
  REQUIRE_FALSE(wrong);
  CHECK(wrong.issues().size() == 101);
  CHECK(wrong.issues().back().message == "there are more errors; the first 100 are shown");
}

TEST_CASE("A mistake in the plan is an error with its place, and a plan of another making is not lost") {
  struct Case {
    std::string plan, complaint;
  };
  const std::vector<Case> cases{
      {R"([])", "2:9 plan wrong-type"},
      {R"("first this, then that")", "2:9 plan wrong-type"},
      {R"({"x/a": "done"})", "2:17 plan.x/a wrong-type"},
      {R"({"x/a": {"status": "doen"}})", "2:28 plan.x/a.status unknown-option"},
      {R"({"x/a": {"status": true}})", "2:28 plan.x/a.status wrong-type"},
      {R"({"x/a": {"due": "soon"}})", "2:25 plan.x/a.due bad-date"},
      {R"({"x/a": {"note": 5}})", "2:26 plan.x/a.note wrong-type"},
      {R"({" ": {"status": "done"}})", "2:15 plan.  name-missing"},
      {R"({"x/a": {"status": "done"}, " x/a": {}})", "2:45 plan. x/a given-twice"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.plan);
    const std::string text = "{ \"takehold\": 1, \"title\": \"T\",\n\"plan\": " + each.plan + " }";
    CHECK(complaints(text).front() == each.complaint);
    CHECK_FALSE(read_document(text, "a.json", small_vocabulary()));
  }
  const auto message = [](const std::string& plan) { return first_complaint(R"({"takehold": 1, "title": "T", "plan": )" + plan + "}"); };
  CHECK(message("[1]") ==
        "\"plan\" wants an object with an entry for each action, but this is a list | to keep what is there, give it another key such as "
        "\"own_plan\"; an entry of a plan is \"KEY OF THE ACTION\": {\"status\": \"doing\"}");
  CHECK(message(R"({"x/a": {"status": "doen"}})") == "\"doen\" is no status of an action | did you mean \"done\"?");
  CHECK(message(R"({"x/a": {"status": "later"}})") ==
        "\"later\" is no status of an action | choose one of \"open\", \"doing\", \"done\" and \"dropped\"");
  CHECK(message(R"({"x/a": {"staus": "done"}})") == "\"staus\" is no key of a document; it is kept, but means nothing | did you mean \"status\"?");
}
