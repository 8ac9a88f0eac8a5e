// SPDX-License-Identifier: MIT
//
// What must have been answered for a condition to be what it is. A text of a rule may read such a fact without saying
// what stands there while it is open: the rule could not have fired.
#pragma once

#include "takehold/expr/expr.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/truth.hpp"

namespace takehold {

// True where the fact is surely known, or surely does not apply, whenever the truth of `expr` lies within `claim`. A range
// counts as known. May say false although it is known; never the other way, except for conditions that hold whatever is
// answered, of which the check of behaviour warns. Row facts are those of the row that `expr` is about.
[[nodiscard]] bool settles(const Expr& expr, TruthSet claim, const FactName& fact, const Vocabulary& vocabulary);

}  // namespace takehold
