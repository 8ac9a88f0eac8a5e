// SPDX-License-Identifier: MIT
//
// What the answers point to without settling it (docs/semantics.md, section 13). A suspicion is no finding: no gate counts it and
// its action is not planned; it names the one or two answers that settle it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "takehold/engine/judgement.hpp"

namespace takehold {

struct JudgedSuspicion {
  std::size_t verdict = 0;        // place in Judgement::verdicts: of a rule, undetermined, about the rollout or a row that is there
  AnswerRefs speaks_for;          // given answers, each of which could have ruled the cause out and did not; never empty
  AnswerRefs open;                // the answers that are missing, or are ranges: one or two
  std::size_t unstated = 0;       // how many of `open` have not been answered at all
  std::int64_t left = 0;          // of the ways to give the missing answers, the share that makes it certain, in millionths; at least half
};

// Most telling first, at most one for each cause and table. None about a cause that is certain there already. `judgement` is of
// this ruleset; a pure function of its arguments.
[[nodiscard]] std::vector<JudgedSuspicion> suspect(const Ruleset& ruleset, const Judgement& judgement);

}  // namespace takehold
