// SPDX-License-Identifier: MIT
//
// Where the parts that frameworks name are to be found: looked up once when a ruleset is built, so that judging compares places
// and not names.
#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "takehold/framework/framework.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

inline constexpr std::size_t Nowhere = static_cast<std::size_t>(-1);

// Names an action: its framework's place in Ruleset::frameworks, and its own in Framework::actions.
struct ActionPlace {
  std::size_t framework = 0, action = 0;
  bool operator==(const ActionPlace&) const = default;
};

struct FrameworkLinks {
  std::vector<std::size_t> tables;                // of rules: place in Vocabulary::tables; Nowhere: about the rollout
  std::vector<std::size_t> causes;                // of rules: place in Vocabulary::causes; Nowhere: it has none
  std::vector<std::vector<std::size_t>> actions;  // of rules: places in Framework::actions, the first to be done first
  std::vector<std::size_t> dimensions;            // of requirements: place in Framework::dimensions; Nowhere: it needs no score
  // Of actions: the first of all frameworks that is the same. Two actions are the same if they are about rows of the same table
  // or both about the rollout, and make the same changes, or change nothing and have the same title.
  std::vector<ActionPlace> same_as;
};

struct Links {
  std::vector<FrameworkLinks> frameworks;           // as Ruleset::frameworks
  std::vector<std::vector<bool>> leads_to;          // of causes: which others follow from it, directly or not; never itself
  std::set<FactName> scoping;                       // facts on which it depends whether five or more others are asked: what kind of
                                                    // rollout it is, such as its stage
};

// `vocabulary` is the merged one.
[[nodiscard]] Links link(const Vocabulary& vocabulary, const std::vector<Framework>& frameworks);

}  // namespace takehold
