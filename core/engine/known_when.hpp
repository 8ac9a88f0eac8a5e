// SPDX-License-Identifier: MIT
//
// Which facts must have been answered for a condition to have its truth. A rule's text may read such a fact without saying
// what to write while it is open: the rule could not have fired.
#pragma once

#include "takehold/expr/expr.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/truth.hpp"

namespace takehold {

// True if the fact is certainly known, or certainly does not apply, whenever the truth of `expr` is within `claim`. A range
// counts as known. May return false for a fact that is known; never the other way, except for conditions that hold whatever is
// answered, about which check_behaviour warns. Row facts are those of the row that `expr` is about.
[[nodiscard]] bool settles(const Expr& expr, TruthSet claim, const FactName& fact, const Vocabulary& vocabulary);

}  // namespace takehold
