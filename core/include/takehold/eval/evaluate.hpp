// SPDX-License-Identifier: MIT
//
// The one evaluator. It runs every instruction of a program and leaves every result in memory: the trace that
// explanations read. It never fails: anything that could overflow was rejected when the program was compiled.
#pragma once

#include <cstdint>
#include <vector>

#include "takehold/program/program.hpp"
#include "takehold/eval/bind.hpp"
#include "takehold/value/interval.hpp"
#include "takehold/value/truth.hpp"

namespace takehold {

// The results of an evaluation. `row` counts as in the document; one past the last is the row still to come. For a node of
// the assessment's scope the row does not matter. Reads the program that was evaluated, which must outlive it.
class Trace {
 public:
  explicit Trace(const Program& program) : program_(&program) {}

  TruthSet truth(Node node, std::uint32_t row = 0) const;
  const Interval& number(Node node, std::uint32_t row = 0) const;

  const Program& program() const { return *program_; }

 private:
  friend class TraceWriter;
  struct Area {  // where a table's rows begin
    std::uint32_t truths = 0, numbers = 0;
  };
  const Program* program_;
  std::vector<TruthSet> truths_;
  std::vector<Interval> numbers_;
  std::vector<Area> areas_;
};

[[nodiscard]] Trace evaluate(const Program& program, const Bound& bound);

// The same into existing memory; for evaluating many assessments one after the other.
void evaluate_into(Trace& trace, const Bound& bound);

// The first instruction that exceeds the limit of 10^18 on this assessment, or NoNode. On the empty assessment NoNode
// proves that none ever does (docs/semantics.md, section 2).
struct OverflowCheck {
  Node node = NoNode;
  Trace trace;  // up to that node
};
[[nodiscard]] OverflowCheck check_overflow(const Program& program, const Bound& bound);

}  // namespace takehold
