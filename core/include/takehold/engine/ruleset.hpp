// SPDX-License-Identifier: MIT
//
// Loaded frameworks, ready to be used: one vocabulary, one program.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "takehold/compile/compile.hpp"
#include "takehold/engine/links.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

struct RungNodes {
  Node reached = NoNode, ahead = NoNode, ready = NoNode;
  Node stands = NoNode;  // given(any{reached, ahead}, ready): false if the rung breaks
};

struct EstimateNodes {
  Node start = NoNode;
  std::vector<Node> shares, lows, frees;  // one for each step
};

// Where the parts of one framework are in the program; each list as in Framework.
struct FrameworkNodes {
  std::vector<ExprPtr> conditions;             // of rules: given(applies, when)
  std::vector<Node> rules;
  std::vector<Node> measures;                  // totals
  std::vector<std::vector<Node>> parts;        // of measures
  std::vector<std::vector<Node>> links;        // of chains: given(applies, holds)
  std::vector<std::vector<RungNodes>> rungs;   // of ladders
  std::vector<EstimateNodes> estimates;
  std::vector<std::vector<Node>> indicators;   // of dimensions; millionths, the mean over the rows of their table
  std::vector<Node> requirements;              // NoNode if it is not a condition
};

struct Ruleset {
  Vocabulary vocabulary;               // the shared one with the additions of all frameworks
  std::vector<Framework> frameworks;
  std::vector<FrameworkNodes> nodes;   // as frameworks
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

// Errors and warnings of a shared vocabulary by itself.
[[nodiscard]] Issues check_shared_vocabulary(const Vocabulary& shared);

// A framework with an error is left out and its issues are among the warnings; the others are still loaded. Returns an error only
// if the vocabulary itself is broken.
[[nodiscard]] Result<WithWarnings<std::unique_ptr<Ruleset>>> build_ruleset(Vocabulary shared, std::vector<Framework> frameworks);

// The same of frameworks that check_framework() has passed, on a vocabulary that check_shared_vocabulary() has: what is left to find is
// where they clash with each other.
[[nodiscard]] Result<WithWarnings<std::unique_ptr<Ruleset>>> join_frameworks(Vocabulary shared, std::vector<Framework> frameworks);

}  // namespace takehold
