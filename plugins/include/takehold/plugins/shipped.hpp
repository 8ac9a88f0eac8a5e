// SPDX-License-Identifier: MIT
//
// The rules that ship with a program: the shared vocabulary and every framework beside it.
#pragma once

#include <vector>

#include "takehold/framework/framework.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/plugins/files.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

struct ShippedRules {
  Vocabulary vocabulary;
  std::vector<Framework> frameworks;  // in order of their folders' names; build_ruleset() makes them ready
};

// From files with paths such as "rules/vocabulary/plugin.lua" (MemoryFiles::of(bundled_files())). A framework with an error
// is left out, and its issues are among the warnings; a vocabulary with one is an error.
[[nodiscard]] Result<WithWarnings<ShippedRules>> load_shipped(const MemoryFiles& files);

}  // namespace takehold
