// SPDX-License-Identifier: MIT
#include "support/trees.hpp"

#include <memory>
#include <utility>

namespace takehold::trees {

ExprPtr make(ExprKind kind, std::vector<ExprPtr> children) {
  Expr expr;
  expr.kind = kind;
  expr.children = std::move(children);
  return std::make_shared<const Expr>(std::move(expr));
}

ExprPtr fact(std::string id, std::string table) {
  Expr expr;
  expr.kind = ExprKind::Fact;
  expr.fact = FactName{std::move(table), std::move(id)};
  return std::make_shared<const Expr>(std::move(expr));
}

ExprPtr number(std::int64_t units, int scale) {
  Expr expr;
  expr.kind = ExprKind::Number;
  expr.units = units;
  expr.scale = scale;
  return std::make_shared<const Expr>(std::move(expr));
}

ExprPtr name(std::string text) {
  Expr expr;
  expr.kind = ExprKind::Name;
  expr.text = std::move(text);
  return std::make_shared<const Expr>(std::move(expr));
}

ExprPtr compare(Comparison comparison, ExprPtr left, ExprPtr right) {
  Expr expr;
  expr.kind = ExprKind::Compare;
  expr.comparison = comparison;
  expr.children = {std::move(left), std::move(right)};
  return std::make_shared<const Expr>(std::move(expr));
}

ExprPtr over(ExprKind kind, std::string table, ExprPtr value, int week, std::string of) {
  Expr expr;
  expr.kind = kind;
  expr.table = std::move(table);
  expr.units = week;
  expr.of = std::move(of);
  if (value) expr.children = {std::move(value)};
  return std::make_shared<const Expr>(std::move(expr));
}

}  // namespace takehold::trees
