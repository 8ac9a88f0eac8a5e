// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/document/small_vocabulary.hpp"
#include "takehold/document/document.hpp"
#include "takehold/value/date.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

using Value = decltype(Answer::value);

Value number(std::int64_t value) { return NumberAnswer{value, value}; }
Value range(std::int64_t lo, std::int64_t hi) { return NumberAnswer{lo, hi}; }

}  // namespace

TEST_CASE("An answer knows its line and column, which are no part of what is answered") {
  const Assessment wide = from_json("{ \"takehold\": 1, \"title\": \"T\", \"answers\": {\n  \"training_done\": true } }");
  const Assessment tight = from_json("{\"takehold\": 1, \"title\": \"T\", \"answers\": {\"training_done\": true}}");
  CHECK(wide.answers.find("training_done")->second.read_at.line == 2);
  CHECK(wide.answers.find("training_done")->second.read_at.column == 20);
  CHECK(wide == tight);
  CHECK(write_document(wide, small_vocabulary()) == write_document(tight, small_vocabulary()));
}

TEST_CASE("Each type of fact is read into whole units of its scale") {
  struct Case {
    std::string fact, json;
    Value value;
  };
  const std::int64_t day = *parse_date("2026-03-31");
  const std::vector<Case> cases{
      {"training_done", "true", number(1)},
      {"training_done", "false", number(0)},
      {"people_affected", "20", number(20)},
      {"people_affected", "2e1", number(20)},
      {"people_affected", "20.0", number(20)},
      {"people_affected", R"({"low": 20, "high": 30})", range(20, 30)},
      {"people_affected", R"({"value": {"low": 20, "high": 30}})", range(20, 30)},
      {"people_affected", R"({"low": 20, "high": 20})", number(20)},
      {"hours", "-2.5", number(-250)},
      {"budget", "1999.99", number(199'999)},
      {"budget", "10000000000", number(1'000'000'000'000)},
      {"usage", "12.5", number(125)},
      {"part", "0.333333", number(333'333)},
      {"days", "90", number(90)},
      {"trust", R"("medium")", number(2)},
      {"trust", R"({"low": "low", "high": "high"})", range(1, 3)},
      {"reward", R"("praise")", number(2)},
      {"reward", R"({"not_applicable": " no rewards here "})", NotApplicable{"no rewards here"}},
      {"reward", R"({"value": {"not_applicable": "no rewards here"}})", NotApplicable{"no rewards here"}},
      {"reward_moves", R"(["praise", "bonus"])", OptionsAnswer{5}},
      {"reward_moves", "[]", OptionsAnswer{0}},
      {"penalty_terms", R"(" Cafe\u0301 ")", TextAnswer{"Caf\u00e9"}},
      {"go_live", R"("2026-03-31")", number(day)},
      {"go_live", R"({"low": "2026-03-31", "high": "2026-04-02"})", range(day, day + 2)},
      {"main_role", R"("Sales rep")", TextAnswer{"Sales rep"}},
  };
  for (const Case& each : cases) {
    CAPTURE(each.fact, each.json);
    const Assessment assessment = from_json(document_with("{\"" + each.fact + "\": " + each.json + "}"));
    const auto answer = assessment.answers.find(each.fact);
    REQUIRE(answer != assessment.answers.end());
    CHECK(answer->second.value == each.value);
  }
}

TEST_CASE("Empty text is unanswered, and is dropped on writing") {
  for (const std::string json : {"\"\"", "\"  \"", "{\"value\": \"\"}"}) {
    const Assessment assessment = from_json(document_with("{\"penalty_terms\": " + json + "}"));
    CHECK(assessment.answers.empty());
    CHECK(write_document(assessment, small_vocabulary()).find("penalty_terms") == std::string::npos);
  }
}

TEST_CASE("Null says that it is not known yet, and stays: it was asked and nobody knew") {
  for (const std::string json : {"null", "{\"value\": null}"}) {
    const Assessment assessment = from_json(document_with("{\"penalty_terms\": " + json + "}", R"({"workflow": {"rows": [{"tasks_added": )" + json + "}]}}"));
    CHECK(assessment.answers == Answers{{"penalty_terms", {NotKnown{}, {}, {}}}});
    CHECK(assessment.tables.at("workflow").rows.at(0).answers == Answers{{"tasks_added", {NotKnown{}, {}, {}}}});
    CHECK(from_json(write_document(assessment, small_vocabulary())) == assessment);
  }
}

TEST_CASE("An answer counts where the top of the document says that it is not known yet") {
  const Assessment assessment = from_json(R"({"takehold": 1, "title": "T", "stage": null, "answers": {"stage": "pilot"}})");
  CHECK(assessment.answers.at("stage").value == number(1));
}

TEST_CASE("Evidence stands beside any answer") {
  const Assessment assessment = from_json(document_with(
      R"({"days": {"value": 2, "evidence": {"note": "n", "source": "s", "who": "w", "when": "2026-03-02", "confidence": "high", "page": 3}}})"));
  const Answer& answer = assessment.answers.at("days");
  CHECK(answer.value == number(2));
  REQUIRE(answer.evidence);
  CHECK(answer.evidence->note == "n");
  CHECK(answer.evidence->source == "s");
  CHECK(answer.evidence->who == "w");
  CHECK(answer.evidence->when == "2026-03-02");
  CHECK(answer.evidence->confidence == "high");
  CHECK(answer.evidence->extra.front().second == Json::number("3"));
}

TEST_CASE("Stage and date at the top are ordinary facts") {
  const Assessment assessment = from_json(R"({"takehold": 1, "title": "T", "stage": "rollout", "as_of": "2026-03-31"})");
  CHECK(assessment.answers.at("stage").value == number(2));
  CHECK(assessment.answers.at("as_of").value == number(*parse_date("2026-03-31")));
  CHECK(from_json(document_with(R"({"stage": "pilot"})")).answers.at("stage").value == number(1));
  CHECK(complaints("{\"takehold\": 1, \"title\": \"T\", \"stage\": \"pilot\",\n\"answers\": {\"stage\": \"pilot\"}}") ==
        std::vector<std::string>{"2:22 answers.stage given-twice"});
}

TEST_CASE("A table knows whether its list is complete") {
  const auto table = [](const std::string& json) {
    return from_json(document_with("{}", "{\"workflow\": " + json + "}")).tables.at("workflow");
  };
  CHECK(table(R"({"rows": []})").complete);
  CHECK(table(R"({"rows": [{"name": "a"}]})").complete);
  CHECK(table(R"({"rows": [{"name": "a"}], "more": false})").complete);
  CHECK_FALSE(table(R"({"rows": [{"name": "a"}], "more": true})").complete);
  CHECK_FALSE(table(R"({"rows": [], "more": true})").complete);
  CHECK_FALSE(table(R"({"more": true})").complete);
  CHECK(table(R"({"not_applicable": "one team only"})").not_applicable == NotApplicable{"one team only"});
  CHECK(from_json(document_with("{}", R"({"workflow": null})")).tables.empty());
}

TEST_CASE("Rows hold a name, a week and the answers of their table") {
  const Assessment assessment = from_json(document_with("{}", R"({
    "workflow": {"rows": [{"name": " Forecasting ", "tasks_added": 2}, {"uses_ai": {"not_applicable": "no computer"}}]},
    "week": {"rows": [{"week": 2, "active": 12}, {"week": -1}]} })"));
  const Table& workflow = assessment.tables.at("workflow");
  CHECK(row_label(workflow.rows[0], 0, "workflow") == "Forecasting");
  CHECK(row_label(workflow.rows[1], 1, "workflow") == "workflow 2");
  CHECK(workflow.rows[0].answers.at("tasks_added").value == number(2));
  CHECK(workflow.rows[1].answers.at("uses_ai").value == Value(NotApplicable{"no computer"}));
  const Table& week = assessment.tables.at("week");
  CHECK(week.rows[0].week == 2);
  CHECK(row_label(week.rows[1], 1, "week") == "week -1");
}

TEST_CASE("A new assessment is a document with everything unanswered") {
  const std::string text = write_document(empty_assessment("Sales forecast with AI"), small_vocabulary());
  CHECK(text == "{\n  \"takehold\": 1,\n  \"title\": \"Sales forecast with AI\",\n  \"answers\": {},\n  \"records\": {}\n}\n");
  CHECK(from_json(text) == empty_assessment("Sales forecast with AI"));
}

TEST_CASE("Keys are written in a fixed order, whatever the order in which they were read") {
  const std::string text =
      R"({"snapshots": [1], "mine": {"b": 1, "a": [2]}, "plan": {"z/b": {"note": "n", "mine": 1, "due": "2026-04-01", "status": "doing"}, "a/b[F]": {"status": "done"}, "y/c": {}}, "records": {"week": {"rows": [{"active": 12, "week": 1}]},
    "hobby": 7, "workflow": {"more": true, "rows": [{"tasks_added": 2, "mood": "x", "name": "F"}]}},
    "answers": {"zzz": {"deep": [1, {}]}, "trust": {"evidence": {"who": "w", "note": "n"}, "value": "low"}, "training_done": true},
    "owners": {"sponsor": "Lee", "process-owner": "Dana Reyes"}, "words": {"person": "sales rep"}, "currency": "EUR",
    "as_of": "2026-03-31", "stage": "rollout", "about": "Why", "title": "T", "takehold": 1})";
  const std::string written = R"({
  "takehold": 1,
  "title": "T",
  "about": "Why",
  "stage": "rollout",
  "as_of": "2026-03-31",
  "currency": "EUR",
  "words": {
    "person": "sales rep"
  },
  "owners": {
    "process-owner": "Dana Reyes",
    "sponsor": "Lee"
  },
  "answers": {
    "training_done": true,
    "trust": {
      "value": "low",
      "evidence": { "note": "n", "who": "w" }
    },
    "zzz": {
      "deep": [1, {}]
    }
  },
  "records": {
    "workflow": {
      "rows": [
        { "name": "F", "tasks_added": 2, "mood": "x" }
      ],
      "more": true
    },
    "week": {
      "rows": [
        { "week": 1, "active": 12 }
      ]
    },
    "hobby": 7
  },
  "plan": {
    "a/b[F]": { "status": "done" },
    "z/b": { "status": "doing", "due": "2026-04-01", "note": "n", "mine": 1 }
  },
  "snapshots": [1],
  "mine": {
    "b": 1,
    "a": [2]
  }
}
)";
  CHECK(write_document(from_json(text), small_vocabulary()) == written);
  CHECK(write_document(from_json(written), small_vocabulary()) == written);
}

TEST_CASE("The sample in the documentation is read without a word and written as it stands there") {
  std::ifstream file("docs/document.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  const std::size_t start = page.find("```json\n") + 8;
  REQUIRE(start > 8);
  const std::string sample = page.substr(start, page.find("```", start) - start);
  CHECK(complaints(sample).empty());
  CHECK(write_document(from_json(sample), small_vocabulary()) == sample);
}

TEST_CASE("A plan holds what was decided about actions, and nothing about those of which nothing was") {
  const Assessment assessment = from_json(R"({"takehold": 1, "title": "T", "plan": {"x/train": {"status": "dropped", "note": " no time "},
    "x/drop[Cafe\u0301]": {"due": "2026-04-01"}, "x/ask": {"status": "open"}, "x/look": null, "x/tell": {"status": null, "due": ""}}})");
  REQUIRE(assessment.plan.size() == 2);
  CHECK(assessment.plan.at("x/train") == PlanEntry{PlanStatus::Dropped, "", "no time", {}});
  CHECK(assessment.plan.at("x/drop[Caf\u00e9]") == PlanEntry{PlanStatus::Open, "2026-04-01", "", {}});
  CHECK(from_json(write_document(assessment, small_vocabulary())) == assessment);
  Assessment undecided = empty_assessment("T");
  undecided.plan["x/train"] = {};
  CHECK(write_document(undecided, small_vocabulary()) == write_document(empty_assessment("T"), small_vocabulary()));
}

TEST_CASE("The words for where an action stands are read as they are written") {
  for (const PlanStatus status : {PlanStatus::Open, PlanStatus::Doing, PlanStatus::Done, PlanStatus::Dropped}) {
    CHECK(plan_status_from(to_text(status)) == status);
  }
  CHECK_FALSE(plan_status_from("Done"));
  CHECK_FALSE(plan_status_from(""));
}

TEST_CASE("A series belongs to a row of another table, wherever that stands in the document") {
  const std::string text = document_with("{}", R"({"role_week": {"rows": [{"role": "Lead", "week": 2, "active": 3}, {"role": "Rep", "week": 2}], "more": true},
    "role": {"rows": [{"name": "Rep"}, {"name": "Lead"}]}})");
  const Assessment assessment = from_json(text);
  CHECK(complaints(text).empty());
  const std::vector<Row>& rows = assessment.tables.at("role_week").rows;
  CHECK((rows.size() == 2 && rows[0].parent == "Lead" && rows[1].parent == "Rep" && rows[0].week == 2));
  CHECK(row_label(rows[0], 0, "week") == "Lead, week 2");
  CHECK(from_json(write_document(assessment, small_vocabulary())) == assessment);
  CHECK(write_document(assessment, small_vocabulary()).find("\"role\": \"Lead\", \"week\": 2, \"active\": 3") != std::string::npos);
}
