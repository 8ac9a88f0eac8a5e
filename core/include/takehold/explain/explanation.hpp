// SPDX-License-Identifier: MIT
//
// Why a condition is true, false or open: its tree in words, each part with its truth, each leaf with the answers it read.
// Reads the trace; nothing is evaluated again.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "takehold/compile/compile.hpp"
#include "takehold/explain/support.hpp"
#include "takehold/explain/words.hpp"

namespace takehold {

struct AnswerView {
  AnswerRef ref;
  std::string subject;               // the row's label; empty for the assessment
  std::string label;                 // "Tasks removed"
  std::string question;
  std::string value;                 // "0 tasks", "not answered yet"
  bool open = false;
  bool not_known = false;            // somebody was asked and did not know
  bool decisive = false;             // in an explanation: one of the answers that alone keep the verdict
  std::optional<Evidence> evidence;
  ReadAt read_at = {};               // its place in the document
};

struct Explanation {
  ExprKind kind = ExprKind::Fact;     // a group: All, Any, None, Implies, Given, and Not of a group; anything else is a leaf
  std::string text;                  // "Tasks removed is 0"; for a group "all of these", "at least one of these"
  TruthSet truth;
  bool decisive = false;             // one of the answers that alone keep the verdict is in it
  std::vector<AnswerView> answers;   // of a leaf; those that only a fact's condition reads are left out if the leaf applies
  std::vector<Explanation> children; // of a group
};

// Everything an explanation reads. All of it must outlive the call.
struct Evaluation {
  const Compiled* compiled = nullptr;
  const Bound* bound = nullptr;
  const Trace* trace = nullptr;
  Speaker speaker;
};

[[nodiscard]] Explanation explain(const Evaluation& evaluation, const Expr& condition, std::uint32_t row);

// The condition in words: "Tasks added is at least 1".
[[nodiscard]] std::string say_condition(const Evaluation& evaluation, const Expr& condition);

// The answers that alone keep the verdict, without duplicates, in the order in which the condition reads them: for short
// reports.
[[nodiscard]] std::vector<const AnswerView*> decisive_answers(const Explanation& explanation);

[[nodiscard]] AnswerView view_answer(const Evaluation& evaluation, const AnswerRef& ref);

}  // namespace takehold
