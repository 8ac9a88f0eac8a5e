// SPDX-License-Identifier: MIT
//
// Every row of the CSV tables, through the core's own path: trees over facts are compiled, bound and evaluated.
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <map>
#include <sstream>

#include "semantics/operands.hpp"

using namespace takehold;
using namespace takehold::semantics;

namespace {

const std::map<std::string, ExprKind> truth_words = {{"not", ExprKind::Not},   {"all", ExprKind::All},
                                                     {"any", ExprKind::Any},   {"none", ExprKind::None},
                                                     {"given", ExprKind::Given}, {"implies", ExprKind::Implies}};

const std::map<std::string, ExprKind> arithmetic_words = {
    {"add", ExprKind::Add}, {"sub", ExprKind::Subtract}, {"mul", ExprKind::Multiply}, {"div", ExprKind::Divide},
    {"share_of", ExprKind::ShareOf}, {"part_of", ExprKind::PartOf}, {"min", ExprKind::Min}, {"max", ExprKind::Max}};

const std::map<std::string, Comparison> comparison_words = {{"cmp>=", Comparison::AtLeast}, {"cmp>", Comparison::Above},
    {"cmp<=", Comparison::AtMost}, {"cmp<", Comparison::Below}, {"cmp=", Comparison::Is}};

const std::map<std::string, ExprKind> row_words = {
    {"any_row", ExprKind::AnyRow}, {"every_row", ExprKind::EveryRow}, {"count_rows", ExprKind::CountRows},
    {"share_of_rows", ExprKind::ShareOfRows}, {"sum", ExprKind::Sum}, {"mean", ExprKind::Mean},
    {"lowest", ExprKind::Lowest}, {"peak", ExprKind::Peak}, {"latest", ExprKind::Latest},
    {"fall_from_peak", ExprKind::FallFromPeak}, {"at_week", ExprKind::AtWeek}};

// The row's result, and for numbers its scale, as the core gives them: "3..8|N @6".
std::string result_with_scale(const World& world, const ExprPtr& tree, bool wants_truth) {
  int scale = 0;
  const std::string text = result_of(world, tree, wants_truth, &scale);
  return wants_truth ? text : text + " @" + std::to_string(scale);
}

std::string expected_with_scale(const std::string& expected, const std::string& scale) {
  return scale.empty() ? expected : expected + " @" + scale;
}

// A row of logic.csv: op, a, b, c, expected.
std::string logic_result(const Cells& row) {
  World world;
  std::vector<ExprPtr> operands;
  for (std::size_t i = 1; i <= 3; ++i) {
    if (!row[i].empty()) operands.push_back(flag_operand(world, std::string(1, "?abc"[i]), row[i]));
  }
  const std::string counted = "count_of>=";
  if (row[0].rfind(counted, 0) != 0) return result_of(world, make(truth_words.at(row[0]), operands), true);
  const ExprPtr least = number(std::strtoll(row[0].c_str() + counted.size(), nullptr, 10));
  return result_of(world, compare(Comparison::AtLeast, make(ExprKind::CountOf, operands), least), true);
}

TruthSet set_of(const std::string& text) {
  const auto has = [&text](char c) { return text.find(c) != std::string::npos; };
  return TruthSet::of(has('T'), has('F'), has('N'));
}

std::vector<std::int64_t> numbers_in(const std::string& text) {
  std::istringstream words(text);
  std::vector<std::int64_t> numbers;
  for (std::int64_t number = 0; words >> number;) numbers.push_back(number);
  return numbers;
}

// A row of numbers.csv: op, a, a_scale, b, b_scale, expected, scale.
std::string number_result(const Cells& row, By by) {
  World world;
  const Interval a = parse_interval(row[1]);
  const int a_scale = std::atoi(row[2].c_str()), b_scale = std::atoi(row[4].c_str());
  if (row[0] == "points") {
    level_operand(world, "a", a);
    return result_with_scale(world, points("a", {}, numbers_in(row[3]), b_scale), false);
  }
  if (row[0] == "between") {
    const Interval bounds = parse_interval(row[3]);
    const ExprPtr left = number_operand(world, "a", a, a_scale, By::Answer);
    return result_of(world, make(ExprKind::Between, {left, number(bounds.lo, b_scale), number(bounds.hi, b_scale)}), true);
  }
  const ExprPtr left = number_operand(world, "a", a, a_scale, by);
  const ExprPtr right = number_operand(world, "b", parse_interval(row[3]), b_scale, by);
  const auto comparison = comparison_words.find(row[0]);
  if (comparison != comparison_words.end()) return result_of(world, compare(comparison->second, left, right), true);
  return result_with_scale(world, make(arithmetic_words.at(row[0]), {left, right}), false);
}

// A row of choosing.csv: op, condition, a, a_scale, b, b_scale, expected, scale.
std::string choosing_result(const Cells& row, By by) {
  World world;
  std::vector<ExprPtr> operands = {flag_operand(world, "c", row[1])};
  operands.push_back(number_operand(world, "a", parse_interval(row[2]), std::atoi(row[3].c_str()), by));
  if (!row[4].empty()) operands.push_back(number_operand(world, "b", parse_interval(row[4]), std::atoi(row[5].c_str()), by));
  return result_with_scale(world, make(row[0] == "when" ? ExprKind::When : ExprKind::Given, operands), false);
}

// "5", "?", "N", "2..6|N": what a row answers. A droppable cell hangs on the open flag k of its row; others answer k.
Row read_row(const std::string& cell, int week, bool conditional) {
  Row row;
  row.week = week;
  const bool droppable = cell.find("|N") != std::string::npos;
  if (cell == "N") {
    row.answers["g"] = does_not_apply();
  } else if (cell[0] != '?') {
    const Interval value = parse_interval(cell);
    row.answers["g"] = ranged(value.lo, value.hi);
  }
  if (conditional && !droppable) row.answers["k"] = known(1);
  return row;
}

// A row of rows.csv: op, arg, cells, list, expected, scale. The column g is 0..9 at scale 1; max_rows is 4.
std::string rows_result(const Cells& row, bool reversed) {
  World world;
  world.add_table("s", true, 4);
  FactDef column = number_fact("g", Interval::between(0, 9), 1);
  const bool conditional = row[2].find("|N") != std::string::npos;
  if (conditional) {
    column.asked_if = fact("k", "s");
    world.add(flag_fact("k"), "s");
  }
  world.add(std::move(column), "s");
  if (row[3] != "unanswered") {
    Table& table = world.assessment.tables["s"];
    table.complete = row[3] == "closed";
    if (row[3] == "not applicable") table.not_applicable = NotApplicable{"for a test"};
    std::istringstream cells(row[2]);
    int week = 0;
    for (std::string cell; cells >> cell;) {
      table.rows.insert(reversed ? table.rows.begin() : table.rows.end(), read_row(cell, ++week, conditional));
    }
  }
  const ExprPtr g = fact("g", "s");
  const ExprPtr of = row[1] == ">=5" ? compare(Comparison::AtLeast, g, number(5, 1)) : g;
  const ExprKind kind = row_words.at(row[0]);
  const bool bare = kind == ExprKind::CountRows && row[1].empty();
  return result_with_scale(world, over(kind, "s", bare ? nullptr : of, kind == ExprKind::AtWeek ? 2 : 0),
                           kind == ExprKind::AnyRow || kind == ExprKind::EveryRow);
}

}  // namespace

TEST_CASE("Truth is as logic.csv says", "[tables]") {
  const auto rows = read_table("logic.csv");
  CHECK(rows.size() > 2000);
  for (const Cells& row : rows) {
    INFO(join(row));
    if (row[0] == "no_findings") {
      const TruthSet first = truth_no_findings(CertainlyTrue, set_of(row[1]));
      CHECK(takehold::to_text(truth_no_findings(first, set_of(row[2]))) == row[4]);
    } else {
      CHECK(logic_result(row) == row[4]);
    }
  }
}

TEST_CASE("Arithmetic, comparisons, between and points are as numbers.csv says", "[tables]") {
  const auto rows = read_table("numbers.csv");
  CHECK(rows.size() > 4000);
  for (const By by : {By::Declaration, By::Answer}) {
    for (const Cells& row : rows) {
      INFO(join(row));
      CHECK(number_result(row, by) == expected_with_scale(row[5], row[6]));
    }
  }
}

TEST_CASE("A number chosen by a condition is as choosing.csv says", "[tables]") {
  const auto rows = read_table("choosing.csv");
  CHECK(rows.size() > 500);
  for (const By by : {By::Declaration, By::Answer}) {
    for (const Cells& row : rows) {
      INFO(join(row));
      CHECK(choosing_result(row, by) == expected_with_scale(row[6], row[7]));
    }
  }
}

TEST_CASE("Tables and series are as rows.csv says, in whatever order the document holds the weeks", "[tables]") {
  const auto rows = read_table("rows.csv");
  CHECK(rows.size() > 400);
  for (const bool reversed : {false, true}) {
    for (const Cells& row : rows) {
      INFO(join(row));
      CHECK(rows_result(row, reversed) == expected_with_scale(row[4], row[5]));
    }
  }
}
