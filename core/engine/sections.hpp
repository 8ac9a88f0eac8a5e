// SPDX-License-Identifier: MIT
//
// The sections of a diagnosis, one function and one source file each. diagnosis.cpp calls them in this order.
#pragma once

#include <string>
#include <vector>

#include "engine/evaluated.hpp"

namespace takehold {

using Verdicts = std::vector<RuleVerdict>;

// verdicts.cpp. Every rule of every framework, as declared; over a table, its rows in document order and, while further
// rows could still change something, a line for those.
[[nodiscard]] Verdicts all_verdicts(const Evaluated& evaluated);
[[nodiscard]] const Rule& rule_of(const Evaluated& evaluated, const RuleVerdict& verdict);
[[nodiscard]] Node node_of(const Evaluated& evaluated, const RuleVerdict& verdict);
// The open answers that keep a verdict undetermined.
[[nodiscard]] AnswerRefs waits_for(const Evaluated& evaluated, const RuleVerdict& verdict);

// findings.cpp, explains.cpp, strengths.cpp, open_verdicts.cpp
[[nodiscard]] std::vector<Finding> all_findings(const Evaluated& evaluated, const Verdicts& verdicts);
void count_what_each_explains(std::vector<Finding>& findings, const Vocabulary& vocabulary);
[[nodiscard]] std::vector<Strength> all_strengths(const Evaluated& evaluated, const Verdicts& verdicts);
[[nodiscard]] std::vector<OpenVerdict> all_open(const Evaluated& evaluated, const Verdicts& verdicts);

// headlines.cpp
[[nodiscard]] std::vector<Headline> all_headlines(const std::vector<Finding>& findings);

// plan.cpp
// True where both do the same: what they change for their subject is the same, or neither changes anything and the words are.
[[nodiscard]] bool are_the_same(const PlannedAction& a, const PlannedAction& b);
// Adds to an action what a second proposal of the same one brings: its findings, its framework, its sources.
void merge_action(PlannedAction& into, const PlannedAction& from);
// All that the action sets is so already, as far as the answers tell.
[[nodiscard]] bool is_done(const Evaluated& evaluated, const Action& action, std::uint32_t row);
[[nodiscard]] PlannedAction plan_action(const Evaluated& evaluated, std::size_t framework, const Action& action,
                                        const Subject& subject);
[[nodiscard]] std::vector<PlannedAction> make_plan(const std::vector<Finding>& findings);

// scores.cpp
[[nodiscard]] std::vector<Score> all_scores(const Evaluated& evaluated);
// The open answers below the indicators that are not settled.
[[nodiscard]] AnswerRefs score_waits_for(const Evaluated& evaluated, std::size_t framework, const std::string& dimension);

// gates.cpp
[[nodiscard]] std::vector<GateView> all_gates(const Evaluated& evaluated, const Verdicts& verdicts,
                                              const std::vector<Score>& scores);

// chains.cpp, estimates.cpp
// `stand` are the truths "it stands", in order.
[[nodiscard]] FirstBreak first_break_of(const std::vector<TruthSet>& stand);
[[nodiscard]] std::vector<ChainView> all_chains(const Evaluated& evaluated);
[[nodiscard]] std::vector<LadderView> all_ladders(const Evaluated& evaluated);
[[nodiscard]] std::vector<EstimateView> all_estimates(const Evaluated& evaluated);

// grids.cpp
[[nodiscard]] std::vector<GridView> all_grids(const Evaluated& evaluated);

// views.cpp
[[nodiscard]] std::vector<MeasureView> all_measures(const Evaluated& evaluated);
[[nodiscard]] std::vector<ViewTable> all_views(const Evaluated& evaluated);

// questions.cpp
struct Questions {
  std::vector<OpenQuestion> open;
  std::vector<AnswerRef> moot;
  std::size_t answered = 0, asked = 0;
};
[[nodiscard]] Questions all_questions(const Evaluated& evaluated, const std::vector<OpenVerdict>& open);

// outlook.cpp
struct Judgement {
  Outlook outlook = Outlook::CannotSayYet;
  std::string reason;
};
[[nodiscard]] Judgement judge(const Evaluated& evaluated, const Verdicts& verdicts, const std::vector<Finding>& findings);

}  // namespace takehold
