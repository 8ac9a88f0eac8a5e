// SPDX-License-Identifier: MIT
//
// A ruleset's request to the compiler: one root for everything that is computed for its frameworks.
#pragma once

#include <memory>
#include <vector>

#include "takehold/engine/ruleset.hpp"

namespace takehold {

// The rule as one tree: given(applies, when).
[[nodiscard]] ExprPtr condition_of(const Rule& rule);

// given(any{reached, ahead}, ready)
[[nodiscard]] ExprPtr stands(const Ladder::Rung& rung);
// The condition under which the texts "broken" and "breaks" are shown.
[[nodiscard]] ExprPtr broken(const Chain& chain, const Chain::Link& link);
[[nodiscard]] ExprPtr breaks(const Ladder::Rung& rung);

// Compiles the frameworks as they are; `vocabulary` is merged already. Checks only what the compiler checks.
[[nodiscard]] Result<WithWarnings<std::unique_ptr<Ruleset>>> assemble(Vocabulary vocabulary, std::vector<Framework> frameworks);

}  // namespace takehold
