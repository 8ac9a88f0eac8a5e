// SPDX-License-Identifier: MIT
//
// Which answers alone keep a verdict, and which open answers it waits for. docs/semantics.md, section 9.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "takehold/program/program.hpp"
#include "takehold/eval/bind.hpp"
#include "takehold/eval/evaluate.hpp"

namespace takehold {

// An answer's address: a fact of the assessment, a cell, or "that is all" for a list.
struct AnswerRef {
  static constexpr std::uint32_t NoRow = 0xffffffff;
  std::string table;           // empty: of the assessment
  std::uint32_t row = NoRow;   // as in the document
  std::string fact;            // empty: whether the list is complete (or does not apply at all)

  bool operator==(const AnswerRef&) const = default;
  bool operator<(const AnswerRef& other) const;
};
using AnswerRefs = std::set<AnswerRef>;

// Named answers such that, with all others cleared, the node's truth stays within its settled value.
// Empty for an undetermined one, which needs no support.
[[nodiscard]] AnswerRefs support(const Program& program, const Bound& bound, const Trace& trace, Node node, std::uint32_t row);

// Every answer that the node reads, open or not; cells of rows still to come are left out.
[[nodiscard]] AnswerRefs answers_read(const Program& program, const Bound& bound, Node node, std::uint32_t row);

// The open answers that stop an undetermined node from being settled: only those below parts that are themselves open
// and could still change it.
[[nodiscard]] AnswerRefs open_answers(const Program& program, const Bound& bound, const Trace& trace, Node node, std::uint32_t row);

}  // namespace takehold
