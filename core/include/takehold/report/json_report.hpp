// SPDX-License-Identifier: MIT
//
// The diagnosis as JSON for programs. Keys are stable: new ones may come, none changes its meaning. Sets of possible
// truths are texts ("T", "TF"), scores decimals from 0 to 100; a bound that does not exist is null.
#pragma once

#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold {

[[nodiscard]] std::string json_report(const Ruleset& ruleset, const Diagnosis& diagnosis);

}  // namespace takehold
