// SPDX-License-Identifier: MIT
//
// The sections of a diagnosis: a judgement in words, one function and one source file each. diagnosis.cpp calls them in this order.
#pragma once

#include <string>
#include <vector>

#include "engine/telling.hpp"

namespace takehold {

// findings.cpp, suspicions.cpp, strengths.cpp, open_verdicts.cpp
[[nodiscard]] std::vector<Finding> say_findings(const Telling& telling);
[[nodiscard]] std::vector<Suspicion> say_suspicions(const Telling& telling);
[[nodiscard]] std::vector<Strength> say_strengths(const Telling& telling);
[[nodiscard]] std::vector<OpenVerdict> say_open(const Telling& telling);

// plan.cpp
[[nodiscard]] PlannedAction say_action(const Telling& telling, const JudgedAction& judged);
[[nodiscard]] std::vector<PlannedAction> say_plan(const Telling& telling);

// practices.cpp
[[nodiscard]] std::vector<Practice> say_practices(const Telling& telling);

// scores.cpp, gates.cpp
[[nodiscard]] std::vector<Score> say_scores(const Telling& telling);
[[nodiscard]] std::vector<GateView> say_gates(const Telling& telling);

// chains.cpp, estimates.cpp
// `stand` has the truth of "it stands" for each item, in order.
[[nodiscard]] FirstBreak first_break_of(const std::vector<TruthSet>& stand);
[[nodiscard]] std::vector<ChainView> all_chains(const Telling& telling);
[[nodiscard]] std::vector<LadderView> all_ladders(const Telling& telling);
[[nodiscard]] std::vector<EstimateView> all_estimates(const Telling& telling);

// grids.cpp
[[nodiscard]] std::vector<GridView> all_grids(const Telling& telling);

// views.cpp
[[nodiscard]] std::vector<MeasureView> all_measures(const Telling& telling);
[[nodiscard]] std::vector<ViewTable> all_views(const Telling& telling);

// questions.cpp
struct Questions {
  std::vector<OpenQuestion> open;
  std::vector<AnswerRef> moot;
  std::size_t answered = 0, asked = 0;
};
[[nodiscard]] Questions all_questions(const Telling& telling, const std::vector<OpenVerdict>& open);

// outlook.cpp
[[nodiscard]] std::string say_outlook(const Judgement& judgement);

}  // namespace takehold
