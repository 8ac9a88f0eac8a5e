// SPDX-License-Identifier: MIT
//
// Runs the tests that a plugin declares: an assessment goes in, and what the test expects of its judgement is compared.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/value/issue.hpp"

namespace takehold {

// What is wrong, in plain words, each with the place of the test; empty when the test holds. `framework` is the place in
// Ruleset::frameworks of the plugin that declares the test: its rule ids are meant.
[[nodiscard]] Issues run_plugin_test(const Ruleset& ruleset, std::size_t framework, const PluginTest& test, const Assessment& assessment);

// Rules and strengths that no test makes fire or leaves clear; a warning each.
[[nodiscard]] Issues untested_rules(const Framework& framework);

}  // namespace takehold
