// SPDX-License-Identifier: MIT
#include "takehold/model/row_address.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace takehold;

namespace {

Table named(const std::vector<std::string>& names) {
  Table table;
  for (const std::string& name : names) table.rows.push_back({name, std::nullopt, "", {}, {}});
  return table;
}

RecordType workflow() {
  RecordType type;
  type.id = "workflow";
  type.one = "workflow";
  return type;
}

// The row's number from 1, or the code of the error.
std::string found(const Table& table, const std::string& text, const RecordType& type = workflow()) {
  const Result<std::uint32_t> row = find_row(type, "workflow", table, text);
  return row ? std::to_string(*row + 1) : row.issues().front().code;
}

}  // namespace

TEST_CASE("A row goes by its name, then by its key, its number, and its name in letters of another size") {
  const Table table = named({"2", "1", "", "Sales", "sales", "Care"});
  struct Case {
    std::string text, row;
  };
  const std::vector<Case> cases{
      {"2", "1"}, {"1", "2"}, {"3", "3"}, {"workflow 3", "3"}, {"Sales", "4"}, {"sales", "5"}, {"SALES", "ambiguous-row"},
      {"care", "6"}, {"6", "6"}, {"7", "unknown-row"}, {"0", "unknown-row"}, {"", "unknown-row"}, {"Cares", "unknown-row"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(found(table, each.text) == each.row);
  }
}

TEST_CASE("A name that several rows have is an error that lists them and says how to tell them apart") {
  const Result<std::uint32_t> row = find_row(workflow(), "workflow", named({"Sales", "Care", "Sales"}), "Sales");
  REQUIRE_FALSE(row);
  CHECK(row.issues().front().message == R"("Sales" can be row 1 ("Sales") and row 3 ("Sales") of "workflow")");
  CHECK(row.issues().front().cure == "write workflow[1] or workflow[3]");
  CHECK(found(named({"Sales", "Care", "Sales"}), "Sales#3") == "3");
}

TEST_CASE("In a weekly table the number is the week, and in a series the name goes before it") {
  RecordType type = workflow();
  type.weekly = true;
  Table weeks = named({"", ""});
  weeks.rows[0].week = 5;
  weeks.rows[1].week = 1;
  for (const std::string text : {"5", "week 5", "W5"}) CHECK(found(weeks, text, type) == "1");
  CHECK(found(weeks, "2", type) == "unknown-row");
  type.per = "category";
  weeks.rows[0].parent = "Refunds, late";
  weeks.rows[1].parent = "Refunds";
  CHECK(found(weeks, "Refunds, late, 5", type) == "1");
  CHECK(found(weeks, "Refunds, week 1", type) == "2");
  CHECK(found(weeks, "Refunds, 5", type) == "unknown-row");
}

TEST_CASE("The address that is written for a row is read as that row, whatever rows are called") {
  std::mt19937 random(5);
  const std::vector<std::string> names{"", "1", "2", "3", "workflow 1", "workflow 2", "A", "a", "A#1", "1#1"};
  for (int round = 0; round < 500; ++round) {
    Table table;
    for (std::size_t left = 1 + random() % 5; left > 0; --left) table.rows.push_back(named({names[random() % names.size()]}).rows.front());
    for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
      const std::string address = row_address(workflow(), "workflow", table, row);
      CAPTURE(address);
      REQUIRE(found(table, address) == std::to_string(row + 1));
    }
  }
}
