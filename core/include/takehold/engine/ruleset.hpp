// SPDX-License-Identifier: MIT
//
// Loaded frameworks, ready to be used: one vocabulary, one program.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/compile/compile.hpp"
#include "takehold/engine/links.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

struct Ruleset {
  Vocabulary vocabulary;               // the shared one and what the frameworks add
  std::vector<Framework> frameworks;   // each tree with its node in `compiled`
  Compiled compiled;
  Links links;
};

// Null if there is none.
[[nodiscard]] const Framework* find_framework(const Ruleset& ruleset, std::string_view id);
// Its title, or the id if there is no such framework.
[[nodiscard]] std::string framework_title(const Ruleset& ruleset, std::string_view id);

// Errors and warnings of one framework on top of the shared vocabulary: names, types, texts, references between its
// parts, rules that can never fire, and so on (docs/semantics.md, section 11). A framework with an error is not used.
[[nodiscard]] Issues check_framework(const Framework& framework, const Vocabulary& shared);

// Hears of what is wrong, and of the key of the declaration at the issue's place that it is about; empty: of all of it.
using PartReport = std::function<void(Issue issue, std::string_view key)>;

// What is wrong with the parts of a framework before anything is compiled: ids, what is missing, weights, sources; and names
// of what there is not, and what does not go with what. `all` is the shared vocabulary with what the framework adds. Both are
// parts of check_framework; whoever knows the text that a framework was read from calls them to say it with the line of the key.
void check_structure(const Framework& framework, const PartReport& report);
void check_references(const Framework& framework, const Vocabulary& all, const PartReport& report);

// Errors and warnings of a shared vocabulary by itself.
[[nodiscard]] Issues check_shared_vocabulary(const Vocabulary& shared);

// A framework with an error is left out and its issues are among the warnings; the others are still loaded. Returns an error only
// if the vocabulary itself is broken.
[[nodiscard]] Result<WithWarnings<std::unique_ptr<Ruleset>>> build_ruleset(Vocabulary shared, std::vector<Framework> frameworks);

// The same of frameworks that check_framework() has passed, on a vocabulary that check_shared_vocabulary() has: what is left to find is
// where they clash with each other.
[[nodiscard]] Result<WithWarnings<std::unique_ptr<Ruleset>>> join_frameworks(Vocabulary shared, std::vector<Framework> frameworks);

}  // namespace takehold
