// SPDX-License-Identifier: MIT
#include "engine/gate_details.hpp"

#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

std::string say_answer_view(const AnswerView& answer) {
  const std::string of = answer.subject.empty() ? "" : " (" + answer.subject + ")";
  return answer.label + of + ": " + answer.value;
}

std::string say_tenths(const Interval& tenths) {
  const std::string lo = print_decimal(tenths.lo, 1), hi = print_decimal(tenths.hi, 1);
  return lo == hi ? lo : lo + " to " + hi;
}

}  // namespace

std::string condition_detail(const Telling& telling, const Expr& condition, TruthSet truth) {
  if (truth == CertainlyNa) return std::string(DoesNotApply);
  if (!truth.settled()) return {};
  const Explanation explanation = explain(telling.evaluation, condition, 0);
  std::vector<std::string> answers;
  for (const AnswerView* answer : decisive_answers(explanation)) answers.push_back(say_answer_view(*answer));
  return list_in_words(answers);
}

std::string score_detail(const Interval& tenths, int points) {
  if (!tenths.has_number) return std::string(DoesNotApply);
  return say_tenths(tenths) + " of 100, needs " + std::to_string(points);
}

std::string findings_detail(const std::vector<std::string>& titles, std::size_t open) {
  if (!titles.empty()) return counted(titles.size(), "finding", "findings") + ": " + list_in_words(titles);
  if (open == 0) return "none";
  return "none so far; " + counted(open, "verdict waits", "verdicts wait") + " for answers";
}

}  // namespace takehold
