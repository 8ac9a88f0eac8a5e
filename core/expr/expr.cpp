// SPDX-License-Identifier: MIT
#include "takehold/expr/expr.hpp"

#include <array>

namespace takehold {
namespace {

// In the order of ExprKind.
// clang-format off
constexpr std::array KindWords = std::to_array<std::string_view>({
    "fact", "number", "name",
    "all", "any", "none", "not", "implies", "given", "applies", "compare", "one_of", "between", "includes", "includes_any",
    "any_row", "every_row",
    "+", "-", "*", "/", "share_of", "part_of", "min", "max", "or_if_na", "when", "points", "count_of",
    "count_rows", "share_of_rows", "sum", "mean", "lowest", "peak", "worst", "latest", "fall_from_peak", "at_week",
    "measure",
});
// clang-format on
static_assert(KindWords.size() == static_cast<std::size_t>(ExprKind::Measure) + 1);
static_assert(KindWords[static_cast<std::size_t>(ExprKind::EveryRow)] == "every_row");
static_assert(KindWords[static_cast<std::size_t>(ExprKind::CountOf)] == "count_of");

}  // namespace

std::string_view to_text(ExprKind kind) { return KindWords[static_cast<std::size_t>(kind)]; }

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
    case ExprKind::AtWeek:
      return true;
    default:
      return false;
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
