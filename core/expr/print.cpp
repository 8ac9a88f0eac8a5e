// SPDX-License-Identifier: MIT
//
// A tree as its author would write it. Printed trees appear in messages, in printed programs and in tests.
#include "takehold/expr/expr.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

// As the receiver of a method or one side of an operator.
std::string operand(const Expr& expr) {
  const bool needs_brackets = notation_of(expr.kind) == Notation::Infix || (expr.kind == ExprKind::Number && expr.units < 0);
  return needs_brackets ? "(" + to_text(expr) + ")" : to_text(expr);
}

std::string receiver(const Expr& expr) {
  const bool constant = expr.kind == ExprKind::Number || expr.kind == ExprKind::Name;
  return constant ? "(" + to_text(expr) + ")" : operand(expr);
}

std::string list(const Expr& expr, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < expr.children.size(); ++i) {
    if (i > from) text += ", ";
    text += to_text(*expr.children[i]);
  }
  return text;
}

std::string as_literal(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::string braces(std::string_view word, const Expr& expr, std::size_t from = 0) {
  return std::string(word) + " { " + list(expr, from) + " }";
}

std::string call(std::string_view word, const Expr& expr) { return std::string(word) + "(" + list(expr, 0) + ")"; }

std::string method(std::string_view word, const Expr& expr) {
  return receiver(*expr.children[0]) + ":" + std::string(word) + "(" + list(expr, 1) + ")";
}

std::string infix(const Expr& expr) {
  return operand(*expr.children[0]) + " " + std::string(to_text(expr.kind)) + " " + operand(*expr.children[1]);
}

std::string negation(const Expr& child) {
  if (child.kind == ExprKind::Compare && child.comparison == Comparison::Is) return method("is_not", child);
  return receiver(child) + ":is(false)";
}

std::string points(const Expr& expr) {
  std::string text = receiver(*expr.children[0]) + ":points { ";
  for (std::size_t i = 0; i < expr.names.size() && i < expr.values.size(); ++i) {
    if (i > 0) text += ", ";
    const bool lua_name = expr.names[i].find('-') == std::string::npos;
    text += lua_name ? expr.names[i] : "[" + as_literal(expr.names[i]) + "]";
    text += " = " + print_decimal(expr.values[i], expr.scale);
  }
  return text + " }";
}

std::string rows(const Expr& expr) {
  std::string text = expr.table + (expr.of.empty() ? "" : ":of(" + expr.of + ")") + ":" + std::string(to_text(expr.kind)) + "(";
  if (expr.kind == ExprKind::AtWeek) text += std::to_string(expr.units) + ", ";
  return text + list(expr, 0) + ")";
}

}  // namespace

std::string to_text(const Expr& expr) {
  switch (notation_of(expr.kind)) {
    case Notation::Fact:
      return to_text(expr.fact);
    case Notation::Number:
      return print_decimal(expr.units, expr.scale);
    case Notation::Name:
      return as_literal(expr.text);
    case Notation::Measure:
      return "measure." + expr.text;
    case Notation::List:
      return braces(to_text(expr.kind), expr);
    case Notation::Negation:
      return negation(*expr.children[0]);
    case Notation::Call:
      return call(to_text(expr.kind), expr);
    case Notation::Comparison:
      return method(to_text(expr.comparison), expr);
    case Notation::Method:
      return method(to_text(expr.kind), expr);
    case Notation::MethodOfList:
      return receiver(*expr.children[0]) + ":" + braces(to_text(expr.kind), expr, 1);
    case Notation::Points:
      return points(expr);
    case Notation::Infix:
      return infix(expr);
    case Notation::Rows:
      return rows(expr);
  }
  return {};
}

}  // namespace takehold
