// SPDX-License-Identifier: MIT
//
// The table of docs/semantics.md, section 9, read the other way round: what must hold for the claim to hold.
#include "engine/known_when.hpp"

#include <algorithm>

namespace takehold {
namespace {

constexpr TruthSet TrueOrNa{TruthSet::True | TruthSet::NotApplicable};
constexpr TruthSet FalseOrNa{TruthSet::False | TruthSet::NotApplicable};

bool is_bare(const Expr& expr) {
  return expr.kind == ExprKind::Fact || expr.kind == ExprKind::Number || expr.kind == ExprKind::Name;
}

bool reads_rows_anywhere(const Expr& expr) {
  if (reads_rows(expr.kind)) return true;
  return std::any_of(expr.children.begin(), expr.children.end(),
                     [](const ExprPtr& child) { return reads_rows_anywhere(*child); });
}

class Settling {
 public:
  Settling(const FactName& fact, const Vocabulary& vocabulary) : fact_(fact), vocabulary_(vocabulary) {}

  bool settles(const Expr& expr, TruthSet claim) const {
    if (claim == AnyTruth) return false;
    switch (expr.kind) {
      case ExprKind::All:
        return all(expr, claim);
      case ExprKind::Any:
        return any(expr, claim);
      case ExprKind::None:
        return any(expr, truth_not(claim));
      case ExprKind::Not:
        return settles(*expr.children[0], truth_not(claim));
      case ExprKind::Implies:
        return implies(*expr.children[0], *expr.children[1], claim);
      case ExprKind::Given:
        return given(*expr.children[0], *expr.children[1], claim);
      case ExprKind::EveryRow:
        return of_another_row(expr) && all(expr, claim);
      case ExprKind::AnyRow:
        return of_another_row(expr) && any(expr, claim);
      // A fact may certainly apply without an answer; if it certainly does not apply, somebody has said so.
      case ExprKind::Applies:
        return claim == CertainlyFalse && reads_only_the_fact(expr);
      case ExprKind::Fact:
      case ExprKind::Number:
      case ExprKind::Name:
      case ExprKind::Compare:
      case ExprKind::OneOf:
      case ExprKind::Between:
      case ExprKind::Includes:
      case ExprKind::IncludesAny:
      case ExprKind::Add:
      case ExprKind::Subtract:
      case ExprKind::Multiply:
      case ExprKind::Divide:
      case ExprKind::ShareOf:
      case ExprKind::PartOf:
      case ExprKind::Min:
      case ExprKind::Max:
      case ExprKind::OrIfNa:
      case ExprKind::When:
      case ExprKind::Points:
      case ExprKind::CountOf:
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
      case ExprKind::Measure:
        break;
    }
    return leaf(expr, claim);
  }

 private:
  // If the result is T or F, a row decides it and so exists; if it may be N, there may be no row at all.
  bool of_another_row(const Expr& expr) const { return fact_.table != expr.table; }

  bool some(const Expr& expr, TruthSet claim) const {
    return std::any_of(expr.children.begin(), expr.children.end(), [&](const ExprPtr& c) { return settles(*c, claim); });
  }
  bool every(const Expr& expr, TruthSet claim) const {
    return std::all_of(expr.children.begin(), expr.children.end(), [&](const ExprPtr& c) { return settles(*c, claim); });
  }

  bool all(const Expr& expr, TruthSet claim) const {
    if (claim.can_be_na() && reads_rows(expr.kind)) return false;
    if (claim == CertainlyTrue) return some(expr, TrueOrNa) || every(expr, CertainlyTrue);
    if (claim == CertainlyFalse || claim == TrueOrFalse) return every(expr, claim);
    if (claim == FalseOrNa) return every(expr, CertainlyFalse) && some(expr, FalseOrNa);
    return some(expr, claim);
  }

  bool any(const Expr& expr, TruthSet claim) const {
    if (claim.can_be_na() && reads_rows(expr.kind)) return false;
    if (claim == CertainlyFalse) return some(expr, FalseOrNa) || every(expr, CertainlyFalse);
    if (claim == CertainlyTrue || claim == TrueOrFalse) return every(expr, claim);
    if (claim == TrueOrNa) return every(expr, CertainlyTrue) && some(expr, TrueOrNa);
    return some(expr, claim);
  }

  bool given(const Expr& a, const Expr& b, TruthSet claim) const {
    if (!claim.can_be_na()) return settles(a, CertainlyTrue) || settles(b, claim);
    return settles(a, FalseOrNa) && settles(b, claim);
  }

  bool implies(const Expr& a, const Expr& b, TruthSet claim) const {
    if (claim == CertainlyTrue) return settles(a, TrueOrFalse) || (settles(a, CertainlyFalse) && settles(b, claim));
    if (claim == CertainlyFalse) return settles(a, CertainlyTrue) || settles(b, claim);
    if (claim == TrueOrNa) return settles(a, FalseOrNa) && settles(b, claim);
    if (claim == FalseOrNa) return settles(a, TrueOrNa) || (settles(a, CertainlyNa) && settles(b, claim));
    return false;
  }

  bool reads_only_the_fact(const Expr& expr) const {
    const std::vector<FactName> facts = facts_read(expr);
    const auto is_it = [&](const FactName& fact) { return fact == fact_; };
    return !facts.empty() && std::all_of(facts.begin(), facts.end(), is_it) && !reads_rows_anywhere(expr);
  }

  // A settled comparison had an answer to go by. If it certainly applies, each bare fact in it was asked.
  bool leaf(const Expr& expr, TruthSet claim) const {
    const bool narrowed = !(claim.can_be_true() && claim.can_be_false());
    if (narrowed && reads_only_the_fact(expr)) return true;
    return !claim.can_be_na() && was_asked(expr);
  }

  bool was_asked(const Expr& expr) const {
    const bool bare = is_bare(expr) || std::all_of(expr.children.begin(), expr.children.end(),
                                                   [](const ExprPtr& child) { return is_bare(*child); });
    if (!bare) return false;
    const std::vector<FactName> facts = facts_read(expr);
    return std::any_of(facts.begin(), facts.end(), [&](const FactName& fact) {
      const FactDef* definition = vocabulary_.find(fact);
      const bool conditional = definition != nullptr && definition->asked_if != nullptr;
      return conditional && settles(*definition->asked_if, CertainlyTrue);
    });
  }

  const FactName& fact_;
  const Vocabulary& vocabulary_;
};

}  // namespace

bool settles(const Expr& expr, TruthSet claim, const FactName& fact, const Vocabulary& vocabulary) {
  return Settling(fact, vocabulary).settles(expr, claim);
}

}  // namespace takehold
