// SPDX-License-Identifier: MIT
//
// The words of reports for what a diagnosis holds, the same in every format. Plain words: whoever reads a report knows
// the floor, not the program.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/phrases/style.hpp"

namespace takehold {

// "Blocker", "■", Style::Blocker: severity is always word, shape and colour together.
[[nodiscard]] std::string severity_word(Severity severity);
[[nodiscard]] std::string_view severity_shape(Severity severity);
[[nodiscard]] Style severity_style(Severity severity);

// "So far it is taking hold."
[[nodiscard]] std::string course_sentence(Course course);
// What that rests on: "Good signs: “...” and “...”. Bad signs: “...”."; empty if there is no sign.
[[nodiscard]] std::string course_reason(const Diagnosis& diagnosis);
// "This rollout will stall."; of one that was withdrawn, what stood in its way.
[[nodiscard]] std::string outlook_sentence(const Diagnosis& diagnosis);
[[nodiscard]] Style outlook_style(Outlook outlook);

[[nodiscard]] std::string gate_title(GateId gate);  // "Ready for pilot"
[[nodiscard]] std::string gate_answer(TruthSet truth);  // "yes", "no", "can't say yet", "does not apply"

[[nodiscard]] std::string phase_words(const PlannedAction& action);  // "before go-live"

// "process owner (Ana Ruiz)", "process owner (nobody named yet)".
[[nodiscard]] std::string owner_words(const PlannedAction& action);
// "doing, due 2026-04-01"; empty where neither was decided.
[[nodiscard]] std::string decision_words(const PlannedAction& action);
// "process owner (nobody named yet), small effort, before go-live", and what was decided.
[[nodiscard]] std::string action_terms(const PlannedAction& action);

// "41 to 68 of 100", "52 of 100", "can't say yet", "does not apply".
[[nodiscard]] std::string score_words(const Score& score);
// "64 % of the weight answered"
[[nodiscard]] std::string coverage_words(const Score& score);
inline constexpr std::string_view ScoreNote = "the weights are the authors' judgement, not a measurement";

// "+2", "0", "-4", "-4 to 0", "does not apply".
[[nodiscard]] std::string signed_words(const Interval& value, int scale);
// "Faster +2, Safer 0, Uncredited effort -4"
[[nodiscard]] std::string measure_parts(const MeasureView& measure);
// "-2 points"
[[nodiscard]] std::string measure_total(const MeasureView& measure);

// "Tasks added: 2 tasks", with the subject where it is another one than `about`.
[[nodiscard]] std::string answer_words(const AnswerView& answer, const Subject& about);

// "Tasks added: 2 tasks; Tasks removed: 0 tasks; and 2 answers more". In short: options without what follows their
// colon, without the stage, which is in the head of every report; answers about the subject itself come first.
[[nodiscard]] std::string decisive_words(const Explanation& explanation, const Subject& about, const Vocabulary& vocabulary);

// "Rollout: it is being brought to everybody" is "Rollout".
[[nodiscard]] std::string before_colon(std::string_view label);

// "Stage: rollout, as of 2026-03-31"
[[nodiscard]] std::string stage_words(const Diagnosis& diagnosis);

// A question with whom it is about; for a list, how many rows it has: "Which roles? 1 so far: is that all?"
[[nodiscard]] std::string question_words(const AnswerView& answer);

// "1 of 6 requirements not met, 5 open"
[[nodiscard]] std::string gate_count(const GateView& gate);

// The open questions that most rules wait for, in falling order, ties in document order; last those where somebody was asked and did
// not know.
struct TellingQuestion {
  const OpenQuestion* question = nullptr;
  std::size_t rules = 0;  // how many wait for it
};
[[nodiscard]] std::vector<TellingQuestion> most_telling(const Diagnosis& diagnosis, std::size_t at_most);

// "3 questions", "1 question"

// The claims of a framework that rest on one of the items.
[[nodiscard]] std::vector<const Claim*> claims_for(const Framework& framework, const Cites& cites);

// "note" (source, who, date, confidence high)
[[nodiscard]] std::string evidence_words(const Evidence& evidence);

// Chains, ladders and estimates (chain_phrases.cpp).
// Shares in millionths: "30 %", "21 % to 70 %"; whole percent, tenths below one and above 99 percent, where whole ones would
// say none or all.
[[nodiscard]] std::string percent_words(std::int64_t low, std::int64_t high);
// "✓" it holds, "✗" it breaks, "?" still open, "-" does not apply.
[[nodiscard]] std::string_view truth_mark(TruthSet truth);
// "breaks at “An agreed response”, at the latest", "every link holds", "no link is known to be broken; 2 are open"
[[nodiscard]] std::string chain_sentence(const ChainView& chain);
// "It stands at “...”. The first to break is “...”, at the latest."
[[nodiscard]] std::string ladder_sentence(const LadderView& ladder);
// "reached, not ready", "comes with what is planned, ready", "not in sight"
[[nodiscard]] std::string rung_words(const LadderView::Rung& rung);
// "70 % carries over as 21 % to 70 %."
[[nodiscard]] std::string estimate_sentence(const EstimateView& estimate);
// "Assumed: ... Without that up to 91 %."
[[nodiscard]] std::string estimate_assumption(const EstimateView& estimate);
// "30 % is like it, so 21 % to 70 %."
[[nodiscard]] std::string step_words(const EstimateView::Step& step);
// Nothing that it rests on is known, so it would only repeat the question.
[[nodiscard]] bool says_nothing(const LadderView& ladder);
[[nodiscard]] bool says_nothing(const EstimateView& estimate);

[[nodiscard]] bool says_nothing(const GridView& grid);
// "██·" of three steps: solid up to the level, hatched where it is open.
[[nodiscard]] std::string grid_steps(const GridView& grid, const GridView::Item& item);

}  // namespace takehold
