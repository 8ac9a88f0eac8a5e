// SPDX-License-Identifier: MIT
//
// What a ruleset asks of the compiler: one root for everything of its frameworks that is computed.
#pragma once

#include <memory>
#include <vector>

#include "takehold/engine/ruleset.hpp"

namespace takehold {

// The rule as one tree: given(applies, when).
[[nodiscard]] ExprPtr condition_of(const Rule& rule);

// given(any{reached, ahead}, ready)
[[nodiscard]] ExprPtr stands(const Ladder::Rung& rung);
// What holds where the texts "broken" and "breaks" are shown.
[[nodiscard]] ExprPtr broken(const Chain& chain, const Chain::Link& link);
[[nodiscard]] ExprPtr breaks(const Ladder::Rung& rung);

// Compiles the frameworks as they are; `vocabulary` is merged already. Checks nothing but what the compiler checks.
[[nodiscard]] Result<WithWarnings<std::unique_ptr<Ruleset>>> assemble(Vocabulary vocabulary, std::vector<Framework> frameworks);

}  // namespace takehold
