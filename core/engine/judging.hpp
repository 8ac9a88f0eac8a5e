// SPDX-License-Identifier: MIT
//
// The steps of a judgement, one function and one source file each. judge.cpp takes them in this order; each reads the results of
// the earlier steps from the judgement.
#pragma once

#include <vector>

#include "engine/evaluated.hpp"
#include "takehold/engine/judgement.hpp"

namespace takehold {

// verdicts.cpp
[[nodiscard]] std::vector<JudgedRule> all_verdicts(const Evaluated& evaluated);

// judge_findings.cpp
[[nodiscard]] std::vector<JudgedFinding> all_findings(const Evaluated& evaluated, const Judgement& judgement);
[[nodiscard]] std::vector<Headline> all_headlines(const Judgement& judgement);

// judge_plan.cpp
// Adds the actions that the finding's rules name, except those done already.
void add_actions(const Evaluated& evaluated, const Judgement& judgement, JudgedFinding& finding);
[[nodiscard]] std::vector<JudgedAction> make_plan(const Ruleset& ruleset, const std::vector<JudgedFinding>& findings);

// judge_scores.cpp
[[nodiscard]] std::vector<JudgedScore> all_scores(const Evaluated& evaluated);

// judge_gates.cpp
[[nodiscard]] std::array<JudgedGate, 3> all_gates(const Evaluated& evaluated, const Judgement& judgement);

// judge_course.cpp
[[nodiscard]] std::vector<std::size_t> all_signs(const Ruleset& ruleset, const Judgement& judgement);
[[nodiscard]] Course course_of(const Ruleset& ruleset, const Judgement& judgement);  // reads its stage and signs

// judge_outlook.cpp
[[nodiscard]] OutlookCounts count_for_outlook(const Ruleset& ruleset, const Judgement& judgement);
[[nodiscard]] Outlook outlook_of(const OutlookCounts& counts);

}  // namespace takehold
