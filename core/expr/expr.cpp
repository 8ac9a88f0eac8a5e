// SPDX-License-Identifier: MIT
#include "takehold/expr/expr.hpp"

#include <array>

namespace takehold {
namespace {

struct KindRow {
  ExprKind kind;
  std::string_view word;
  Notation notation;
  std::string_view above_parts = {};
};

// clang-format off
constexpr std::array Kinds = std::to_array<KindRow>({
    {ExprKind::Fact, "fact", Notation::Fact},
    {ExprKind::Number, "number", Notation::Number},
    {ExprKind::Name, "name", Notation::Name},
    {ExprKind::All, "all", Notation::List, "all of these"},
    {ExprKind::Any, "any", Notation::List, "at least one of these"},
    {ExprKind::None, "none", Notation::List, "none of these"},
    {ExprKind::Not, "not", Notation::Negation, "not this"},
    {ExprKind::Implies, "implies", Notation::Call, "where the first holds, the second"},
    {ExprKind::Given, "given", Notation::Call, "where the first holds, the second"},
    {ExprKind::Applies, "applies", Notation::Method},
    {ExprKind::Compare, "compare", Notation::Comparison},
    {ExprKind::OneOf, "one_of", Notation::MethodOfList},
    {ExprKind::Between, "between", Notation::Method},
    {ExprKind::Includes, "includes", Notation::Method},
    {ExprKind::IncludesAny, "includes_any", Notation::MethodOfList},
    {ExprKind::AnyRow, "any_row", Notation::Rows},
    {ExprKind::EveryRow, "every_row", Notation::Rows},
    {ExprKind::Add, "+", Notation::Infix},
    {ExprKind::Subtract, "-", Notation::Infix},
    {ExprKind::Multiply, "*", Notation::Infix},
    {ExprKind::Divide, "/", Notation::Infix},
    {ExprKind::ShareOf, "share_of", Notation::Method},
    {ExprKind::PartOf, "part_of", Notation::Method},
    {ExprKind::Min, "min", Notation::Method},
    {ExprKind::Max, "max", Notation::Method},
    {ExprKind::OrIfNa, "or_if_na", Notation::Method},
    {ExprKind::When, "when", Notation::Call},
    {ExprKind::Points, "points", Notation::Points},
    {ExprKind::CountOf, "count_of", Notation::List},
    {ExprKind::CountRows, "count_rows", Notation::Rows},
    {ExprKind::ShareOfRows, "share_of_rows", Notation::Rows},
    {ExprKind::Sum, "sum", Notation::Rows},
    {ExprKind::Mean, "mean", Notation::Rows},
    {ExprKind::Lowest, "lowest", Notation::Rows},
    {ExprKind::Peak, "peak", Notation::Rows},
    {ExprKind::Worst, "worst", Notation::Rows},
    {ExprKind::Latest, "latest", Notation::Rows},
    {ExprKind::FallFromPeak, "fall_from_peak", Notation::Rows},
    {ExprKind::AtWeek, "at_week", Notation::Rows},
    {ExprKind::Measure, "measure", Notation::Measure},
});
// clang-format on

constexpr bool has_every_kind_in_its_place() {
  for (std::size_t i = 0; i < Kinds.size(); ++i)
    if (Kinds[i].kind != static_cast<ExprKind>(i)) return false;
  return Kinds.size() == static_cast<std::size_t>(LastExprKind) + 1;
}
static_assert(has_every_kind_in_its_place(), "Kinds needs a row for each ExprKind, in its order");

}  // namespace

std::string_view to_text(ExprKind kind) { return Kinds[static_cast<std::size_t>(kind)].word; }

Notation notation_of(ExprKind kind) { return Kinds[static_cast<std::size_t>(kind)].notation; }

std::string_view words_above_parts(ExprKind kind) { return Kinds[static_cast<std::size_t>(kind)].above_parts; }

bool reads_rows(ExprKind kind) { return notation_of(kind) == Notation::Rows; }

std::string_view to_text(Comparison comparison) {
  switch (comparison) {
    case Comparison::AtLeast:
      return "at_least";
    case Comparison::Above:
      return "above";
    case Comparison::AtMost:
      return "at_most";
    case Comparison::Below:
      return "below";
    case Comparison::Is:
      return "is";
  }
  return "";
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
