// SPDX-License-Identifier: MIT
//
// A small diagnosis made by hand, so that reports can be tested without an engine.
#pragma once

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold::tests {

// One framework with one rule that fires for "Forecasting", one strength, one open verdict, one score, three gates.
Ruleset small_ruleset();
Diagnosis small_diagnosis();

}  // namespace takehold::tests
