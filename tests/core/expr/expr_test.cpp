// SPDX-License-Identifier: MIT
//
// How each kind is printed is tested where the language builds it: tests/plugins/expressions_test.cpp.
#include <catch2/catch_test_macros.hpp>

#include "takehold/expr/expr.hpp"

using namespace takehold;

namespace {

ExprPtr fact(const char* table, const char* name) {
  Expr expr;
  expr.kind = ExprKind::Fact;
  expr.fact = {table, name};
  return std::make_shared<const Expr>(std::move(expr));
}

ExprPtr node(ExprKind kind, std::vector<ExprPtr> children) {
  Expr expr;
  expr.kind = kind;
  expr.table = "workflow";
  expr.children = std::move(children);
  return std::make_shared<const Expr>(std::move(expr));
}

}  // namespace

TEST_CASE("The facts of a tree are found in the order in which they are read") {
  const ExprPtr sum = node(ExprKind::Add, {fact("workflow", "b"), fact("", "a")});
  const ExprPtr whole = node(ExprKind::All, {node(ExprKind::AnyRow, {sum}), fact("", "a")});
  CHECK(facts_read(*whole) == std::vector<FactName>{{"workflow", "b"}, {"", "a"}, {"", "a"}});
}

TEST_CASE("The words of row kinds go from any_row to at_week") {
  CHECK(reads_rows(ExprKind::AnyRow));
  CHECK(reads_rows(ExprKind::AtWeek));
  CHECK_FALSE(reads_rows(ExprKind::Add));
  CHECK_FALSE(reads_rows(ExprKind::CountOf));
  CHECK(to_text(ExprKind::FallFromPeak) == "fall_from_peak");
  CHECK(to_text(ExprKind::Measure) == "measure");
}
