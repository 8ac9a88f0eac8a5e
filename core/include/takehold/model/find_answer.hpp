// SPDX-License-Identifier: MIT
//
// An answer's address, and what an assessment holds there.
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "takehold/model/assessment.hpp"
#include "takehold/model/fact.hpp"

namespace takehold {

// A fact of the assessment, a cell, or "that is all" for a list.
struct AnswerRef {
  static constexpr std::uint32_t NoRow = 0xffffffff;
  std::string table;           // empty: of the assessment
  std::uint32_t row = NoRow;   // as in the document
  std::string fact;            // empty: whether the list is complete (or does not apply at all)

  bool operator==(const AnswerRef&) const = default;
  bool operator<(const AnswerRef& other) const;
};
using AnswerRefs = std::set<AnswerRef>;

// What was answered; null where it is open: unanswered, not known yet, or no such row. `row` is ignored for facts of the assessment.
[[nodiscard]] const Answer* find_answer(const Assessment& assessment, const FactName& fact, std::uint32_t row);
[[nodiscard]] const Answer* find_answer(const Assessment& assessment, const AnswerRef& at);

// Open, because somebody said that nobody knows yet.
[[nodiscard]] bool said_not_known(const Assessment& assessment, const AnswerRef& at);

}  // namespace takehold
