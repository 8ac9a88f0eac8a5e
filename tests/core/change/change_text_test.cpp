// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/document/small_vocabulary.hpp"
#include "takehold/change/change_text.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

// A little of everything, on one line.
Assessment start() {
  return from_json(document_with(R"({"training_done": true, "days": {"value": 2, "evidence": {"note": "n"}, "mine": 1}})",
                            R"({"workflow": {"rows": [{"name": "Forecasting", "tasks_added": 2}, {}], "more": true},
                                "week": {"rows": [{"week": 1, "active": 12}, {"week": 3}]}})"));
}

Assessment changed(const Assessment& assessment, const std::string& change) {
  const auto result = apply_change(assessment, change, small_vocabulary());
  if (!result) FAIL(change << "\n" << to_text(result.issues()));
  return *result;
}

std::string written(const Assessment& assessment) { return write_document(assessment, small_vocabulary()); }

// The same change made by hand in the document.
Assessment with(const std::string& answers, const std::string& records = "{}") { return from_json(document_with(answers, records)); }

}  // namespace

TEST_CASE("A change by text answers what a document would answer") {
  struct Case {
    std::string change, answers;
  };
  const std::vector<Case> cases{
      {"training_done=yes", R"({"training_done": true})"},
      {"training_done = No ", R"({"training_done": false})"},
      {"training_done=false", R"({"training_done": false})"},
      {"people_affected=25", R"({"people_affected": 25})"},
      {"people_affected=20..30", R"({"people_affected": {"low": 20, "high": 30}})"},
      {"people_affected=20 .. 30", R"({"people_affected": {"low": 20, "high": 30}})"},
      {"hours=-2.5..-1", R"({"hours": {"low": -2.5, "high": -1}})"},
      {"usage=12.5", R"({"usage": 12.5})"},
      {"trust=high", R"({"trust": "high"})"},
      {"trust=low..high", R"({"trust": {"low": "low", "high": "high"}})"},
      {"reward=praise", R"({"reward": "praise"})"},
      {"reward=n/a: no rewards here", R"({"reward": {"not_applicable": "no rewards here"}})"},
      {"reward=N/A:no rewards here", R"({"reward": {"not_applicable": "no rewards here"}})"},
      {"reward_moves=bonus, promotion", R"({"reward_moves": ["bonus", "promotion"]})"},
      {"reward_moves=none", R"({"reward_moves": []})"},
      {"penalty_terms=a=b, c..d", R"({"penalty_terms": "a=b, c..d"})"},
      {"go_live=2026-03-31", R"({"go_live": "2026-03-31"})"},
      {"go_live=2026-03-31..2026-04-02", R"({"go_live": {"low": "2026-03-31", "high": "2026-04-02"}})"},
      {"main_role=Sales rep", R"({"main_role": "Sales rep"})"},
      {"stage=pilot", R"({"stage": "pilot"})"},
      {"days=", "{}"},
      {"go_live=31.3.2026", R"({"go_live": "2026-03-31"})"},
      {"days=2 to 3", R"({"days": {"low": 2, "high": 3}})"},
      {"days=2-3", R"({"days": {"low": 2, "high": 3}})"},
      {"stage=Pilot", R"({"stage": "pilot"})"},
      {"usage=12,5 %", R"({"usage": 12.5})"},
      {"training_done=x", R"({"training_done": true})"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.change);
    CHECK(changed(with("{}"), each.change) == with(each.answers));
  }
  CHECK(changed(start(), "training_done=").answers.count("training_done") == 0);
}

TEST_CASE("A question mark says that it is not known yet, until there is an answer") {
  const Assessment not_known = changed(changed(start(), "training_done=?"), "workflow[1].tasks_added= ? ");
  CHECK(not_known.answers.at("training_done").value == decltype(Answer::value)(NotKnown{}));
  CHECK(not_known.tables.at("workflow").rows[0].answers.at("tasks_added").value == decltype(Answer::value)(NotKnown{}));
  CHECK(changed(not_known, "training_done=").answers.count("training_done") == 0);
  CHECK(changed(changed(not_known, "training_done=yes"), "workflow[1].tasks_added=3") == changed(changed(start(), "training_done=yes"), "workflow[1].tasks_added=3"));
}

TEST_CASE("Title, words and owners are changed by name") {
  const Assessment assessment =
      changed(changed(changed(start(), "title= A b "), "words.person=nurse"), "owners.process-owner=Dana Reyes");
  CHECK(assessment.title == "A b");
  CHECK(assessment.words.at("person") == "nurse");
  CHECK(assessment.owners.at("process-owner") == "Dana Reyes");
  CHECK(changed(assessment, "words.person=").words.empty());
  CHECK(changed(assessment, "about=x").about == "x");
  CHECK(changed(assessment, "currency=EUR").currency == "EUR");
}

TEST_CASE("A cell is found by the number or the name of its row") {
  const Assessment by_number = changed(start(), "workflow[1].tasks_added=3");
  CHECK(by_number == changed(start(), "workflow[Forecasting].tasks_added=3"));
  CHECK(by_number.tables.at("workflow").rows[0].answers.at("tasks_added").value == decltype(Answer::value)(NumberAnswer{3, 3}));
  CHECK(changed(start(), "workflow[workflow 2].name=Reporting").tables.at("workflow").rows[1].name == "Reporting");
  CHECK(changed(by_number, "workflow[1].name=a=b]").tables.at("workflow").rows[0].name == "a=b]");
  CHECK(changed(start(), "workflow[1].tasks_added=").tables.at("workflow").rows[0].answers.empty());
}

TEST_CASE("A row goes by its name before its number, and a name that two rows have is not guessed at") {
  const Assessment rows = with("{}", R"({"workflow": {"rows": [{"name": "2"}, {"name": "1"}, {}]}})");
  const auto added = [](const Assessment& assessment, std::size_t row) { return assessment.tables.at("workflow").rows[row].answers.count("tasks_added"); };
  CHECK(added(changed(rows, "workflow[2].tasks_added=3"), 0) == 1);
  CHECK(added(changed(rows, "workflow[1].tasks_added=3"), 1) == 1);
  CHECK(added(changed(rows, "workflow[3].tasks_added=3"), 2) == 1);
  CHECK(added(changed(with("{}", R"({"workflow": {"rows": [{"name": "Sales"}]}})"), "workflow[sales].tasks_added=3"), 0) == 1);

  const Assessment twice = with("{}", R"({"workflow": {"rows": [{"name": "Sales"}, {"name": "+"}, {"name": "Sales"}]}})");
  const auto refused = [&](const std::string& change) {
    const auto result = apply_change(twice, change, small_vocabulary());
    REQUIRE_FALSE(result);
    return result.issues().front().code + ": " + result.issues().front().message + "; " + result.issues().front().cure;
  };
  CHECK(refused("workflow[Sales].tasks_added=3") ==
        R"(ambiguous-row: "Sales" can be row 1 ("Sales") and row 3 ("Sales") of "workflow"; write workflow[1] or workflow[3])");
  CHECK(refused("workflow[+].tasks_added=3") ==
        R"(ambiguous-row: "+" can be a further row and row 2 ("+") of "workflow"; give that row another name: workflow[2].name=NAME)");
}

TEST_CASE("Rows are added, and the list is closed and opened") {
  const Assessment added = changed(with("{}"), "workflow[+].name=Reporting");
  CHECK(written(added) == written(with("{}", R"({"workflow": {"rows": [{"name": "Reporting"}], "more": true}})")));
  CHECK(changed(added, "workflow.complete=yes").tables.at("workflow").complete);
  CHECK(changed(changed(added, "workflow.complete=yes"), "workflow.complete=no") == added);
  CHECK(changed(with("{}"), "workflow.complete=yes") == with("{}", R"({"workflow": {"rows": []}})"));
  CHECK(changed(with("{}"), "workflow.complete=no") == with("{}"));
}

TEST_CASE("A whole table may be said not to apply, and no row is lost by it") {
  const Assessment without = changed(start(), "workflow=n/a: one team only");
  CHECK(without.tables.at("workflow").not_applicable == NotApplicable{"one team only"});
  CHECK(changed(without, "workflow[2].name=x") == changed(start(), "workflow[2].name=x"));
  CHECK(changed(without, "workflow=") == start());
  CHECK(changed(with("{}"), "role=") == with("{}"));
}

TEST_CASE("In a weekly table the number is the week") {
  const auto weeks = [](const Assessment& assessment) {
    std::vector<int> found;
    for (const Row& row : assessment.tables.at("week").rows) found.push_back(*row.week);
    return found;
  };
  CHECK(changed(start(), "week[1].active=9").tables.at("week").rows.size() == 2);
  CHECK(weeks(changed(start(), "week[2].active=9")) == std::vector<int>{1, 2, 3});
  CHECK(weeks(changed(start(), "week[-1].active=9")) == std::vector<int>{-1, 1, 3});
  CHECK(weeks(changed(start(), "week[9].active=9")) == std::vector<int>{1, 3, 9});
  CHECK(weeks(changed(start(), "week[3].week=4")) == std::vector<int>{1, 4});
}

TEST_CASE("In a series a row is named by what it belongs to and its week") {
  Assessment assessment = changed(changed(start(), "role[+].name=Lead, senior"), "role[+].name=Rep");
  for (const char* change : {"role_week[Rep, 3].active=9", "role_week[Lead, senior, 3].active=8", "role_week[Rep,1].active=7", "role_week[ Rep , 2 ].active=6"})
    assessment = changed(assessment, change);
  const auto rows = [&] {
    std::string text;
    for (const Row& row : assessment.tables.at("role_week").rows) text += row.parent + " " + std::to_string(*row.week) + "; ";
    return text;
  };
  CHECK(rows() == "Rep 1; Rep 2; Rep 3; Lead, senior 3; ");
  assessment = changed(assessment, "role_week[Rep, 2].week=4");
  assessment = changed(assessment, "role_week[Rep, 1].role=Lead, senior");
  CHECK(rows() == "Lead, senior 1; Rep 4; Rep 3; Lead, senior 3; ");
  assessment = changed(assessment, "role[Lead, senior].name=Lead");
  CHECK(rows() == "Lead 1; Rep 4; Rep 3; Lead 3; ");

  struct Case {
    std::string change, code, words;
  };
  const std::vector<Case> cases{
      {"role_week[3].active=1", "unknown-row", "write role_week[NAME, 5]"},
      {"role_week.active=1", "row-missing", "role_week[NAME, 5].active=VALUE"},
      {"role_week[Reb, 3].active=1", "unknown-row", "did you mean \"Rep\"?"},
      {"role_week[Nurse, 3].active=1", "unknown-row", "role[+].name=Nurse"},
      {"role_week[Rep, x].active=1", "unknown-row", "role_week[Rep, 5] for week 5"},
      {"role_week[Rep, 4].week=3", "week-twice", "week 3 of \"Rep\""},
      {"role_week[Rep, 3].role=Lead", "week-twice", "week 3 of \"Lead\""},
      {"role_week[Rep, 3].role=Nurse", "unknown-row", "no row of \"role\""},
      {"role[Rep].name=Lead", "row-named-twice", "choose a name that none of them has"},
      {"role[Rep].name=", "row-referred-to", "give it another name"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.change);
    const auto result = apply_change(assessment, each.change, small_vocabulary());
    REQUIRE_FALSE(result);
    CHECK(result.issues().front().code == each.code);
    CHECK(to_text(result.issues()).find(each.words) != std::string::npos);
  }
}

TEST_CASE("Evidence goes with the answer that it was given for") {
  CHECK(changed(start(), "days=2") == start());
  const Assessment other = changed(start(), "days=3");
  CHECK_FALSE(other.answers.at("days").evidence);
  CHECK(other.answers.at("days").extra.size() == 1);
}

TEST_CASE("A change that cannot be made says what would have been right") {
  struct Case {
    std::string change, code, words;
  };
  const std::vector<Case> cases{
      {"days", "not-a-change", "separate what is changed from its value by ="},
      {"=5", "not-a-change", "in front of the ="},
      {"workflow[1]=5", "not-a-change", "TABLE[ROW].COLUMN=VALUE"},
      {"dayz=5", "unknown-name", "did you mean \"days\"?"},
      {"tasks_aded=5", "unknown-name", "questions --all"},
      {"workflow.tasks_aded=5", "unknown-name", "did you mean \"workflow.tasks_added\"?"},
      {"workflow.tasks_added=5", "row-missing",
       "write workflow[1].tasks_added=VALUE for the first row, workflow[+].tasks_added=VALUE for a further one"},
      {"week.active=5", "row-missing", "write week[5].active=VALUE for week 5"},
      {"workflow=5", "wrong-type", "takes no value"},
      {"workflow=n/a", "reason-missing", "workflow=n/a: WHY"},
      {"workflow.complete=maybe", "wrong-type", "wants yes or no"},
      {"workflw[1].tasks_added=5", "unknown-name", "did you mean \"workflow\"?"},
      {"workflow[1].taks_added=5", "unknown-name", "did you mean \"tasks_added\"?"},
      {"workflow[7].tasks_added=5", "unknown-row", "rows are Forecasting and workflow 2; write workflow[+] to add one"},
      {"workflow[Forcasting].tasks_added=5", "unknown-row", "did you mean \"Forecasting\"?"},
      {"role[1].faster=same", "unknown-row", "has no rows yet"},
      {"week[+].active=5", "unknown-row", "write week[5] for week 5"},
      {"week[1].week=3", "week-twice", "week 3 is there already"},
      {"week[1].week=", "week-not-whole", "wants a whole number"},
      {"workflow[1].tasks_added=51", "out-of-range", "from 0 to 50 tasks"},
      {"days=two", "wrong-type", "this is \"two\""},
      {"days=1.5", "too-many-decimals", "a whole number"},
      {"days=30..20", "low-above-high", "begins above its end"},
      {"days=1..", "wrong-type", "wants a whole number"},
      {"trust=hihg", "unknown-option", "did you mean \"high\"?"},
      {"reward_moves=bonus,cake", "unknown-option", "wants any of"},
      {"go_live=3/4/2026", "ambiguous-date", "2026-04-03 or 2026-03-04"},
      {"days=n/a: why", "must-apply", "cannot be said not to apply"},
      {"reward=n/a", "reason-missing", "but not why"},
      {"title=", "title-missing", "needs a title"},
      {"owners.proces-owner=x", "unknown-name", "did you mean \"process-owner\"?"},
      {"words.boss=x", "unknown-name", "known: \"person\" and \"people\""},
      {"days=\xff", "not-utf-8", "UTF-8"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.change);
    const auto result = apply_change(start(), each.change, small_vocabulary());
    REQUIRE_FALSE(result);
    const std::string text = to_text(result.issues());
    CAPTURE(text);
    CHECK(result.issues().front().code == each.code);
    CHECK(text.find(each.words) != std::string::npos);
  }
}

TEST_CASE("A table takes no more rows than it may hold") {
  Assessment assessment = start();
  assessment = changed(changed(assessment, "workflow[+].name=3"), "workflow[+].name=4");
  const auto result = apply_change(assessment, "workflow[+].name=5", small_vocabulary());
  REQUIRE_FALSE(result);
  CHECK(result.issues().front().code == "too-many-rows");
}
