// SPDX-License-Identifier: MIT
//
// A ruleset's request to the compiler: one root for everything that is computed for its frameworks.
#pragma once

#include <memory>
#include <vector>

#include "takehold/engine/ruleset.hpp"

namespace takehold {

// Compiles the frameworks as they are; `vocabulary` is merged already. Checks only what the compiler checks.
[[nodiscard]] Result<WithWarnings<std::unique_ptr<Ruleset>>> assemble(Vocabulary vocabulary, std::vector<Framework> frameworks);

}  // namespace takehold
