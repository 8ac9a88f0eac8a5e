// SPDX-License-Identifier: MIT
//
// Loaded frameworks made ready to be asked: one vocabulary, one program.
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
  Node stands = NoNode;  // given(any{reached, ahead}, ready): false where the rung breaks
};

struct EstimateNodes {
  Node start = NoNode;
  std::vector<Node> shares, lows, frees;  // a step each
};

// Where the program has the parts of one framework; each list as in Framework.
struct FrameworkNodes {
  std::vector<ExprPtr> conditions;             // of rules: given(applies, when)
  std::vector<Node> rules;
  std::vector<Node> measures;                  // totals
  std::vector<std::vector<Node>> parts;        // of measures
  std::vector<std::vector<Node>> links;        // of chains: given(applies, holds)
  std::vector<std::vector<RungNodes>> rungs;   // of ladders
  std::vector<EstimateNodes> estimates;
  std::vector<std::vector<Node>> indicators;   // of dimensions; millionths, the mean over the rows of their table
  std::vector<Node> requirements;              // NoNode where it is not a condition
};

struct Ruleset {
  Vocabulary vocabulary;               // the shared one and what the frameworks add
  std::vector<Framework> frameworks;
  std::vector<FrameworkNodes> nodes;   // as frameworks
  Compiled compiled;
  Links links;
};

// Null where there is none.
[[nodiscard]] const Framework* find_framework(const Ruleset& ruleset, std::string_view id);
// Its title; the id where there is no such framework.
[[nodiscard]] std::string framework_title(const Ruleset& ruleset, std::string_view id);

// Errors and warnings of one framework on top of the shared vocabulary: names, types, texts, references between its
// parts, rules that can never fire, and so on (docs/semantics.md, section 11). A framework with an error is not used.
[[nodiscard]] Issues check_framework(const Framework& framework, const Vocabulary& shared);

// Errors and warnings of a shared vocabulary by itself.
[[nodiscard]] Issues check_shared_vocabulary(const Vocabulary& shared);

// A framework with an error is left out, its issues are among the warnings; the others go on. An error is returned only
// if the vocabulary itself is broken.
[[nodiscard]] Result<WithWarnings<std::unique_ptr<Ruleset>>> build_ruleset(Vocabulary shared, std::vector<Framework> frameworks);

}  // namespace takehold
