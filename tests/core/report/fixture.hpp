// SPDX-License-Identifier: MIT
//
// A small diagnosis made by hand, so that reports can be tested without an engine.
#pragma once

#include <string>
#include <string_view>
#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold::test {

// One framework with one rule that fires for "Forecasting", one strength, one open verdict, one score, three gates.
Ruleset small_ruleset();
Diagnosis small_diagnosis();

// A report of a diagnosis under small_ruleset, in a format by its name; `file` is what the reader calls the document.
std::string written(const Diagnosis& diagnosis, std::string_view format, std::string file = "FILE");

}  // namespace takehold::test
