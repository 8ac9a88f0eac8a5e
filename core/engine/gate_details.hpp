// SPDX-License-Identifier: MIT
//
// The words beside a gate's requirement: why it holds, or what is missing.
#pragma once

#include <string>
#include <vector>

#include "engine/telling.hpp"

namespace takehold {

// The decisive answers: "Training done: no". Empty for an open condition, whose answers are listed separately.
[[nodiscard]] std::string condition_detail(const Telling& telling, const Expr& condition, TruthSet truth);

// "42 to 68 of 100, needs 60"
[[nodiscard]] std::string score_detail(const Interval& tenths, int points);

// "2 findings: ...", "none so far; 3 verdicts wait for answers", "none"
[[nodiscard]] std::string findings_detail(const std::vector<std::string>& titles, std::size_t open);

}  // namespace takehold
