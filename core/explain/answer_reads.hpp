// SPDX-License-Identifier: MIT
//
// Which answers instructions read, row by row, and whether they are open.
#pragma once

#include "takehold/explain/support.hpp"

namespace takehold {

class AnswerReads {
 public:
  AnswerReads(const Program& program, const Bound& bound) : program_(program), bound_(bound) {}

  const BoundTable& table(int scope) const { return bound_.tables[static_cast<std::size_t>(scope)]; }

  // The answer that a load instruction reads.
  AnswerRef answer_of(const Instruction& load, std::uint32_t row) const;
  bool is_open(const Instruction& load, std::uint32_t row) const;
  bool is_row_to_come(const Instruction& i, std::uint32_t row) const { return i.scope != AssessmentScope && row >= table(i.scope).rows; }

  // The rows that an instruction reads: all of its table, or the series of the row.
  const RowSet& rows_of(const Instruction& over_rows, std::uint32_t row) const {
    const BoundTable& whole = table(over_rows.table);
    if (over_rows.scope == AssessmentScope) return whole;
    return whole.series[row];
  }

  // "That is all" for the list that an instruction reads.
  AnswerRef list_of(const Instruction& over_rows) const;
  bool list_is_open(const Instruction& over_rows) const;

  // Calls `visit(load, row)` for each load and `list(instruction)` for each list below a node, including rows still to come.
  template <typename Visit, typename List>
  void each_below(Node node, std::uint32_t row, Visit visit, List list) const;

 private:
  const Program& program_;
  const Bound& bound_;
};

template <typename Visit, typename List>
void AnswerReads::each_below(Node node, std::uint32_t row, Visit visit, List list) const {
  const Instruction& i = program_.code[node];
  if (i.op == Opcode::LoadTruth || i.op == Opcode::LoadNumber) return visit(i, row);
  if (!reads_rows(i.op)) {
    for (const Operand& o : program_.operands_of(i)) each_below(o.node, row, visit, list);
    return;
  }
  list(i);
  const Operand& value = program_.operands[i.first];
  if (!value.in_row) return each_below(value.node, 0, visit, list);
  const RowSet& rows = rows_of(i, row);
  for (std::uint32_t r = 0; r <= rows.rows; ++r) each_below(value.node, rows.place(r), visit, list);
}

}  // namespace takehold
