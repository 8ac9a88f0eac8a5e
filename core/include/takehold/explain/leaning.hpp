// SPDX-License-Identifier: MIT
//
// How far the answers go towards a condition that is still open (docs/semantics.md, section 13). Reads the trace; nothing is
// evaluated again.
#pragma once

#include <compare>
#include <cstdint>
#include <set>

#include "takehold/eval/bind.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/program/program.hpp"

namespace takehold {

// An answer as a program reads it: an input of the assessment, or of a row; a set has one for each of its options. Or "that is all"
// for a list.
struct Cell {
  static constexpr std::uint32_t List = 0xffffffff;
  int scope = AssessmentScope;
  std::uint32_t row = 0;    // 0 in the assessment's scope, and for a list
  std::uint32_t input = 0;  // place in ScopeLayout::inputs, or List
  auto operator<=>(const Cell&) const = default;
};
using Cells = std::set<Cell>;

[[nodiscard]] AnswerRef answer_of(const Program& program, const Cell& cell);
[[nodiscard]] const Input& input_of(const Program& program, const Cell& cell);  // not of a list
[[nodiscard]] const Interval& value_of(const Program& program, const Bound& bound, const Cell& cell);  // not of a list
[[nodiscard]] bool is_unstated(const Program& program, const Bound& bound, const Cell& cell);  // not even a range was given

// Of a fact with more values than so many, it only counts whether the answer fits.
inline constexpr std::int64_t FewValues = 16;

// On the way on which the least is missing.
struct Leaning {
  bool impossible = false;         // it cannot become so
  std::int64_t left = 1'000'000;   // of the values that open answers may take, the share that makes it so; in millionths
  std::int64_t shown = 1'000'000;  // the same of the answers that were given, before they were
  Cells speaks_for;                // given, wholly or as a range, and fitting
  Cells open;                      // still to be answered
};

// Towards the condition being true.
[[nodiscard]] Leaning leaning(const Program& program, const Bound& bound, const Trace& trace, Node condition, std::uint32_t row);

}  // namespace takehold
