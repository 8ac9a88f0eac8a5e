// SPDX-License-Identifier: MIT
#include "takehold/expr/expr.hpp"

namespace takehold {

std::string_view to_text(ExprKind kind) {
  switch (kind) {
    case ExprKind::Fact: return "fact";
    case ExprKind::Number: return "number";
    case ExprKind::Name: return "name";
    case ExprKind::All: return "all";
    case ExprKind::Any: return "any";
    case ExprKind::None: return "none";
    case ExprKind::Not: return "not";
    case ExprKind::Implies: return "implies";
    case ExprKind::Given: return "given";
    case ExprKind::Applies: return "applies";
    case ExprKind::Compare: return "compare";
    case ExprKind::OneOf: return "one_of";
    case ExprKind::Between: return "between";
    case ExprKind::Includes: return "includes";
    case ExprKind::AnyRow: return "any_row";
    case ExprKind::EveryRow: return "every_row";
    case ExprKind::Add: return "+";
    case ExprKind::Subtract: return "-";
    case ExprKind::Multiply: return "*";
    case ExprKind::Divide: return "/";
    case ExprKind::ShareOf: return "share_of";
    case ExprKind::Min: return "min";
    case ExprKind::Max: return "max";
    case ExprKind::OrIfNa: return "or_if_na";
    case ExprKind::When: return "when";
    case ExprKind::Points: return "points";
    case ExprKind::CountOf: return "count_of";
    case ExprKind::CountRows: return "count_rows";
    case ExprKind::ShareOfRows: return "share_of_rows";
    case ExprKind::Sum: return "sum";
    case ExprKind::Mean: return "mean";
    case ExprKind::Lowest: return "lowest";
    case ExprKind::Peak: return "peak";
    case ExprKind::Worst: return "worst";
    case ExprKind::Latest: return "latest";
    case ExprKind::FallFromPeak: return "fall_from_peak";
    case ExprKind::AtWeek: return "at_week";
    case ExprKind::Measure: return "measure";
  }
  return "";
}

std::string_view to_text(Comparison comparison) {
  switch (comparison) {
    case Comparison::AtLeast: return "at_least";
    case Comparison::Above: return "above";
    case Comparison::AtMost: return "at_most";
    case Comparison::Below: return "below";
    case Comparison::Is: return "is";
  }
  return "";
}

bool reads_rows(ExprKind kind) {
  switch (kind) {
    case ExprKind::AnyRow:
    case ExprKind::EveryRow:
    case ExprKind::CountRows:
    case ExprKind::ShareOfRows:
    case ExprKind::Sum:
    case ExprKind::Mean:
    case ExprKind::Lowest:
    case ExprKind::Peak:
    case ExprKind::Worst:
    case ExprKind::Latest:
    case ExprKind::FallFromPeak:
    case ExprKind::AtWeek: return true;
    default: return false;
  }
}

namespace {

void collect_facts(const Expr& expr, std::vector<FactName>& found) {
  if (expr.kind == ExprKind::Fact) found.push_back(expr.fact);
  for (const ExprPtr& child : expr.children) collect_facts(*child, found);
}

}  // namespace

std::vector<FactName> facts_read(const Expr& expr) {
  std::vector<FactName> found;
  collect_facts(expr, found);
  return found;
}

}  // namespace takehold
