// SPDX-License-Identifier: MIT
//
// Runs the tests that a plugin declares: judges each test's assessment and compares the result with what the test expects.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/value/issue.hpp"

namespace takehold {

// What is wrong, in plain words, each with the place of the test; empty if the test passes. `framework` is the place in
// Ruleset::frameworks of the plugin that declares the test; the test's rule ids are that framework's.
[[nodiscard]] Issues run_plugin_test(const Ruleset& ruleset, std::size_t framework, const PluginTest& test, const Assessment& assessment);

// Rules and strengths that no test makes fire, or none leaves clear; one warning each.
[[nodiscard]] Issues untested_rules(const Framework& framework);

}  // namespace takehold
