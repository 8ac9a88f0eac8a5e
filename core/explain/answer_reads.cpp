// SPDX-License-Identifier: MIT
#include "explain/answer_reads.hpp"

namespace takehold {

AnswerRef AnswerReads::answer_of(const Instruction& load, std::uint32_t row) const {
  const FactName& fact = program_.layout(load.scope).inputs[static_cast<std::size_t>(load.a)].fact;
  return {fact.table, load.scope == AssessmentScope ? AnswerRef::NoRow : row, fact.fact};
}

bool AnswerReads::is_open(const Instruction& load, std::uint32_t row) const {
  const ScopeLayout& layout = program_.layout(load.scope);
  const auto place = static_cast<std::size_t>(load.a);
  const Input& input = layout.inputs[place];
  const Interval& cell = load.scope == AssessmentScope ? bound_.inputs[place] : table(load.scope).cells[row * layout.inputs.size() + place];
  return cell == Interval::between(input.lo, input.hi, input.may_be_na);
}

AnswerRef AnswerReads::list_of(const Instruction& over_rows) const { return {program_.layout(over_rows.table).table, AnswerRef::NoRow, {}}; }

bool AnswerReads::list_is_open(const Instruction& over_rows) const {
  const BoundTable& rows = table(over_rows.table);
  return !rows.complete && !rows.not_applicable;
}

AnswerRefs answers_read(const Program& program, const Bound& bound, Node node, std::uint32_t row) {
  AnswerRefs refs;
  const AnswerReads reading(program, bound);
  reading.each_below(
      node, row,
      [&](const Instruction& load, std::uint32_t at) {
        if (!reading.is_row_to_come(load, at)) refs.insert(reading.answer_of(load, at));
      },
      [&](const Instruction& list) { refs.insert(reading.list_of(list)); });
  return refs;
}

}  // namespace takehold
