// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "takehold/model/assessment.hpp"
#include "takehold/model/fact.hpp"
#include "takehold/value/date.hpp"

using namespace takehold;

TEST_CASE("Each type of fact has its word, scale and range") {
  struct Case {
    FactType type;
    std::string word;
    int scale;
    std::int64_t lo, hi;
    bool numeric;
  };
  const std::vector<Case> cases{
      {FactType::Flag, "flag", 0, 0, 1, true},           {FactType::Count, "count", 0, 0, 1'000'000, true},
      {FactType::Number, "number", 2, 0, 0, true},       {FactType::Money, "money", 2, 0, 1'000'000'000'000, true},
      {FactType::Percent, "percent", 1, 0, 1'000, true}, {FactType::Share, "share", 6, 0, 1'000'000, true},
      {FactType::Duration, "duration", 0, 0, 0, true},   {FactType::Level, "level", 0, 0, 2, true},
      {FactType::Choice, "choice", 0, 0, 2, true},       {FactType::ChoiceSet, "set", 0, 0, 0, false},
      {FactType::Text, "text", 0, 0, 0, false},          {FactType::Date, "date", 0, FirstDay, LastDay, true},
      {FactType::RowOf, "row", 0, 0, 0, false},
  };
  for (const Case& each : cases) {
    CAPTURE(each.word);
    FactDef fact;
    fact.type = each.type;
    fact.options = {{"a", "A", {}}, {"b", "B", {}}, {"c", "C", {}}};
    apply_type_defaults(fact);
    CHECK(to_text(each.type) == each.word);
    CHECK(fact_type_from(each.word) == each.type);
    CHECK(fact.scale == each.scale);
    CHECK(fact.lo == each.lo);
    CHECK(fact.hi == each.hi);
    CHECK(is_numeric(each.type) == each.numeric);
    CHECK(find_option(fact, "c") == 2);
    CHECK_FALSE(find_option(fact, "d").has_value());
  }
  CHECK_FALSE(fact_type_from("bool").has_value());
}

TEST_CASE("A fact of a table is named with its table") {
  CHECK(to_text(FactName{"workflow", "tasks_added"}) == "workflow.tasks_added");
  CHECK(to_text(FactName{"", "training_done"}) == "training_done");
}

TEST_CASE("A row without a name is called by its week or its number") {
  Row row;
  CHECK(row_label(row, 2, "workflow") == "workflow 3");
  row.week = 5;
  CHECK(row_label(row, 2, "week") == "week 5");
  row.parent = "Refunds";
  CHECK(row_label(row, 2, "week") == "Refunds, week 5");
  row.name = "Go-live";
  CHECK(row_label(row, 2, "week") == "Go-live");
}
