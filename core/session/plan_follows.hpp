// SPDX-License-Identifier: MIT
//
// Decisions about an action are kept under a key with its row's name; they follow when the row gets another one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "takehold/engine/ruleset.hpp"
#include "takehold/model/assessment.hpp"

namespace takehold {

// Rows of `table` changed from `before` to `after`: one has another name, or `removed` is gone, whose entries go with it. Rows
// without a name are called by their place, so that removing one renames those after it.
void plan_follows(const Ruleset& rules, const Assessment& before, Assessment& after, const std::string& table,
                  std::optional<std::uint32_t> removed = std::nullopt);

}  // namespace takehold
