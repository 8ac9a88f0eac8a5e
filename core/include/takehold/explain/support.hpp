// SPDX-License-Identifier: MIT
//
// Which answers alone keep a verdict, and which open answers it waits for. docs/semantics.md, section 9.
#pragma once

#include <cstdint>

#include "takehold/eval/bind.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/program/program.hpp"

namespace takehold {

// Named answers such that, with all others cleared, the node's truth stays within its settled value.
// Empty for an undetermined node, which needs no support.
[[nodiscard]] AnswerRefs support(const Program& program, const Bound& bound, const Trace& trace, Node node, std::uint32_t row);

// Every answer that the node reads, open or not, without cells of rows still to come.
[[nodiscard]] AnswerRefs answers_read(const Program& program, const Bound& bound, Node node, std::uint32_t row);

// The open answers that keep an undetermined node from being settled: only those below parts that are open themselves
// and could still change it.
[[nodiscard]] AnswerRefs open_answers(const Program& program, const Bound& bound, const Trace& trace, Node node, std::uint32_t row);

}  // namespace takehold
