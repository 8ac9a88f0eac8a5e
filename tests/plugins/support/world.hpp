// SPDX-License-Identifier: MIT
//
// A small shared vocabulary and plugins in memory, so that a test starts with the lines it is about.
#pragma once

#include <string>
#include <string_view>

#include "takehold/plugins/loader.hpp"

namespace takehold::test {

// stage, training_done, budget, tools, kick_off; workflow: uses_ai, tasks_added, tasks_removed, mood, placement;
// week (weekly): active. Conditions trying, at_work (of a workflow). Causes work-not-removed, no-time; owner process-owner; words people, person.
const Vocabulary& plugin_vocabulary();

// A file that begins with a valid framework { } on line 1; `source` begins on line 2, where `workflow` and `rollout` are
// locals already.
std::string with_head(std::string_view source);

// The plugin as the single file "my.lua".
Result<WithWarnings<Framework>> load(std::string_view whole_source, const LoadLimits& limits = {});

// The framework of with_head(source), which must load.
Framework loaded(std::string_view source);

// The issues of with_head(source), which must not load.
Issues mistakes_in(std::string_view source, const LoadLimits& limits = {});

// The expression in the words of to_text(): of `value` in an indicator.
std::string built(std::string_view expression);

}  // namespace takehold::test
