// SPDX-License-Identifier: MIT
#include "takehold/session/paste.hpp"

#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <set>
#include <utility>

#include "core/document/generated_documents.hpp"
#include "core/document/small_vocabulary.hpp"
#include "core/session/fixture.hpp"
#include "core/support/small.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

// An office whose workflows have facts of several types, with the trade's own word for people.
std::shared_ptr<const Ruleset> office_rules() { return test::ruleset(test::framework({})); }

Assessment pasted(const Ruleset& rules, const Assessment& before, const std::string& table, const std::string& text) {
  const Result<Edit> edit = edit_paste(rules, before, table, preview_paste(rules, before, table, text));
  if (!edit) FAIL(to_text(edit.issues()));
  Assessment after = before;
  Edit once = *edit;
  exchange(once, after);
  return after;
}

std::vector<std::string> columns_of(const PastePreview& preview) {
  std::vector<std::string> ids;
  for (const auto& column : preview.columns) ids.push_back(column.fact);
  return ids;
}

std::int64_t number(const Assessment& assessment, const std::string& table, std::size_t row, const std::string& fact) {
  return std::get<NumberAnswer>(assessment.tables.at(table).rows.at(row).answers.at(fact).value).lo;
}

bool is_unique(const Table& table) {
  std::set<std::string> names;
  return std::all_of(table.rows.begin(), table.rows.end(), [&](const Row& row) { return !row.name.empty() && names.insert(row.name).second; });
}

}  // namespace

TEST_CASE("The separator is the one that gives the most even columns") {
  struct Case {
    std::string text;
    char separator;
    Rows rows;
  };
  const std::vector<Case> cases{
      {"a\tb\n1\t2\n", '\t', {{"a", "b"}, {"1", "2"}}},
      {"a,b\r\n1,2\r\n", ',', {{"a", "b"}, {"1", "2"}}},
      {"a\rb", '\t', {{"a"}, {"b"}}},
      {"a;b\n0,3;0,5", ';', {{"a", "b"}, {"0,3", "0,5"}}},
      {"A;0,3\nB;0,5", ';', {{"A", "0,3"}, {"B", "0,5"}}},
      {"x\t0,3\ny\t1,5", '\t', {{"x", "0,3"}, {"y", "1,5"}}},
      {"0,3\n0,5\n1,2", '\t', {{"0,3"}, {"0,5"}, {"1,2"}}},
      {"1,12\n2,14", ',', {{"1", "12"}, {"2", "14"}}},
      {"Ask; then wait", ';', {{"Ask", " then wait"}}},
      {"one\ntwo", '\t', {{"one"}, {"two"}}},
      {"a\tb\n\"two\nlines\"\t\"say \"\"hi\"\"\"", '\t', {{"a", "b"}, {"two\nlines", "say \"hi\""}}},
      {"a,\"b,c\"\nd,e", ',', {{"a", "b,c"}, {"d", "e"}}},
      {"a\t\"12 inch\nb\tc", '\t', {{"a", "\"12 inch"}, {"b", "c"}}},
      {"a\tb\n\nc\n\t\n", '\t', {{"a", "b"}, {"c", ""}}},
      {"\xEF\xBB\xBF" "a\tb", '\t', {{"a", "b"}}},
      {"", '\t', {}},
  };
  for (const Case& each : cases) {
    INFO(each.text);
    const PastedCells cells = split_cells(each.text);
    CHECK(cells.rows == each.rows);
    CHECK(cells.separator == each.separator);
  }
}

TEST_CASE("Headings are found by label or id, whatever their case and punctuation") {
  const auto rules = office_rules();
  const Assessment a = empty_assessment("T");
  const PastePreview preview = preview_paste(*rules, a, "workflow", "TASKS REMOVED:\tWorkflow\ttasks_added\tColour\n1\tA\t2\tred\n");
  CHECK(preview.has_header);
  CHECK(columns_of(preview) == std::vector<std::string>{"tasks_removed", "name", "tasks_added", ""});
  CHECK(preview.columns[3].label == "left out");
  CHECK(preview.new_rows == 1);
  CHECK(preview.notes == std::vector<std::string>{"1 column is left out: nothing here has its name."});
}

TEST_CASE("A heading that is nearly known is a proposal, and says so") {
  const auto rules = office_rules();
  const PastePreview preview = preview_paste(*rules, empty_assessment("T"), "workflow", "Name\tTaks removed\nA\t2");
  CHECK(columns_of(preview) == std::vector<std::string>{"name", "tasks_removed"});
  CHECK(preview.notes == std::vector<std::string>{"“Taks removed” is taken for “tasks removed”."});
}

TEST_CASE("The trade's words in a heading do not count") {
  Vocabulary vocabulary = test::office();
  vocabulary.tables[0].facts[1].label = "Tasks that {people} got";
  auto rules = build_ruleset(vocabulary, {});
  REQUIRE(rules);
  Assessment a = empty_assessment("T");
  a.words["people"] = "nurses";
  for (const std::string heading : {"Tasks that nurses got", "Tasks that people got", "tasks that got"})
    CHECK(columns_of(preview_paste(*rules->value, a, "workflow", "Name\t" + heading + "\nA\t1"))[1] == "tasks_added");
}

TEST_CASE("Without a header columns are taken in the order of the table") {
  const auto rules = office_rules();
  const Assessment a = empty_assessment("T");
  const PastePreview preview = preview_paste(*rules, a, "workflow", "Forecasting\tyes\t2\nReports\tno\t3");
  CHECK_FALSE(preview.has_header);
  CHECK(columns_of(preview) == std::vector<std::string>{"name", "uses_ai", "tasks_added"});
  CHECK(preview.rows.size() == 2);
  const PastePreview chosen = preview_paste(*rules, a, "workflow", "Forecasting\tyes\t2", {"name", "", "tasks_removed"}, false);
  CHECK(columns_of(chosen) == std::vector<std::string>{"name", "", "tasks_removed"});
  CHECK(preview_paste(*rules, a, "workflow", "Forecasting\tyes", {}, true).rows.empty());
}

TEST_CASE("Rows are found again by name and changed; a blank name gives a row without one") {
  const auto rules = office_rules();
  const Assessment before = test::told({"workflow[+].name=A", "workflow[1].tasks_added=5", "workflow[1].tasks_removed=1", "workflow[+].name=B"});
  const std::string text = "Name\tTasks added\nA\t7\n\t3\nC\t1\nC\t2\nB\t\n";
  const PastePreview preview = preview_paste(*rules, before, "workflow", text);
  CHECK(preview.new_rows == 2);
  CHECK(preview.changed_rows == 3);
  const Assessment after = pasted(*rules, before, "workflow", text);
  const std::vector<Row>& rows = after.tables.at("workflow").rows;
  REQUIRE(rows.size() == 4);
  CHECK(number(after, "workflow", 0, "tasks_added") == 7);
  CHECK(number(after, "workflow", 0, "tasks_removed") == 1);
  CHECK(rows[2].name.empty());
  CHECK(number(after, "workflow", 3, "tasks_added") == 2);
  CHECK(edit_paste(*rules, before, "workflow", preview)->label == "Paste 5 rows into workflows");
}

TEST_CASE("Bad cells are marked, and what the table holds there stays") {
  const auto rules = office_rules();
  const Assessment before = test::told({"workflow[+].name=A", "workflow[1].tasks_added=5"});
  const PastePreview preview = preview_paste(*rules, before, "workflow", "Name\tTasks added\tSpeed\nA\tmany\tBetter\n");
  CHECK(preview.bad_cells == 1);
  CHECK(preview.rows[0][1].said.empty());
  CHECK(preview.rows[0][1].problem.find("whole number") != std::string::npos);
  CHECK(preview.rows[0][2].said == "Better");
  Assessment after = pasted(*rules, before, "workflow", "Name\tTasks added\tSpeed\nA\tmany\tBetter\n");
  CHECK(number(after, "workflow", 0, "tasks_added") == 5);
  CHECK(number(after, "workflow", 0, "speed") == 2);
}

TEST_CASE("A question mark in a cell says that it is not known yet, and a copied table says so too") {
  const auto rules = office_rules();
  const Assessment before = test::told({"workflow[+].name=A", "workflow[1].tasks_added=5"});
  const std::string text = "Name\tTasks added\tSpeed\nA\t ? \t-\n";
  const PastePreview preview = preview_paste(*rules, before, "workflow", text);
  CHECK(preview.bad_cells == 0);
  CHECK(preview.rows[0][1].said == "not known yet");
  const Assessment after = pasted(*rules, before, "workflow", text);
  const Row& row = after.tables.at("workflow").rows.at(0);
  CHECK(row.answers == Answers{{"tasks_added", {NotKnown{}, {}, {}}}});

  CHECK(pasted(*rules, test::told({}), "workflow", table_text(*rules, after, "workflow")) == after);
  CHECK(pasted(*rules, after, "workflow", "Name\tTasks added\nA\t4\n").tables.at("workflow").rows.at(0).answers.at("tasks_added").value == decltype(Answer::value)(NumberAnswer{4, 4}));
}

TEST_CASE("Weeks are put in their order, however they are written") {
  const auto rules = rules_of();
  const Assessment before = from_json(document_with("{}", R"({"week": {"rows": [{"week": 2, "active": 5}]}})"));
  const Assessment after = pasted(*rules, before, "week", "Week\tactive\nW3\t30\nweek 1\t10\n2\t20\n");
  REQUIRE(after.tables.at("week").rows.size() == 3);
  for (std::size_t row = 0; row < 3; ++row) CHECK(number(after, "week", row, "active") == static_cast<std::int64_t>(row + 1) * 10);
  const PastePreview none = preview_paste(*rules, before, "week", "active\n30\n");
  CHECK(none.notes.front() == "No column says the “Week”, which each row here needs.");
  CHECK(edit_paste(*rules, before, "week", none).issues().front().code == "nothing-to-take");
  CHECK(preview_paste(*rules, before, "week", "Week\tactive\nsoon\t30\n").bad_cells == 1);
}

TEST_CASE("Series go to the row that they name") {
  const auto rules = rules_of();
  const Assessment before = from_json(document_with("{}", R"({"role": {"rows": [{"name": "Clerk"}, {"name": "Nurse"}]}})"));
  const Assessment after = pasted(*rules, before, "role_week", "Role,Week,Active\nclerk,1,5\nNurse,1,6\nBaker,1,7\nClerk,2,8\n");
  REQUIRE(after.tables.at("role_week").rows.size() == 3);
  CHECK(from_json(written(after)) == after);
}

TEST_CASE("A table takes at most what it may hold") {
  const auto rules = rules_of();
  const Assessment before = empty_assessment("T");
  const PastePreview preview = preview_paste(*rules, before, "workflow", "Name\nA\nB\nC\nD\nE\n");
  CHECK(preview.notes == std::vector<std::string>{"That would make 5 workflows, and at most 4 fit here."});
  CHECK(edit_paste(*rules, before, "workflow", preview).issues().front().code == "too-many-rows");
}

TEST_CASE("A table copied as text and pasted again changes nothing") {
  const auto rules = rules_of();
  std::mt19937 random(5);
  std::size_t seen = 0;
  for (int round = 0; round < 400; ++round) {
    const Assessment a = generated_assessment(random, small_vocabulary());
    for (const RecordType& type : small_vocabulary().tables) {
      const auto table = a.tables.find(type.id);
      if (table == a.tables.end() || table->second.rows.empty() || table->second.not_applicable) continue;
      if (!type.weekly && !is_unique(table->second)) continue;
      INFO(table_text(*rules, a, type.id));
      REQUIRE(pasted(*rules, a, type.id, table_text(*rules, a, type.id)) == a);
      ++seen;
    }
  }
  CHECK(seen > 200);
}
