// SPDX-License-Identifier: MIT
#include "takehold/eval/evaluate.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

#include "eval/guard.hpp"
#include "eval/rows.hpp"

namespace takehold {

// Where to find the values of one scope while its instructions run.
struct Here {
  std::uint32_t row = 0;
  TruthSet* truths = nullptr;
  Interval* numbers = nullptr;
  const Interval* inputs = nullptr;
};

// Runs a program and writes the results into a trace.
class TraceWriter {
 public:
  TraceWriter(Trace& trace, const Bound& bound) : trace_(trace), program_(*trace.program_), bound_(bound) { lay_out(); }

  template <typename Guard>
  Node run(Guard& guard) {
    for (const Block& block : program_.blocks) {
      const std::uint32_t times = block.scope == AssessmentScope ? 1 : table(block.scope).rows + 1;
      for (std::uint32_t row = 0; row < times; ++row) {
        const Here here = at(block.scope, row);
        for (Node node = block.first; node < block.first + block.count; ++node) {
          step(guard, program_.code[node], here);
          if (guard.passed_limit()) return node;
        }
      }
    }
    return NoNode;
  }

 private:
  const BoundTable& table(int scope) const { return bound_.tables[static_cast<std::size_t>(scope)]; }

  void lay_out() {
    std::uint32_t truths = program_.assessment.truths, numbers = program_.assessment.numbers;
    trace_.areas_.resize(program_.tables.size());
    for (std::size_t i = 0; i < program_.tables.size(); ++i) {
      trace_.areas_[i] = {truths, numbers};
      truths += program_.tables[i].truths * (bound_.tables[i].rows + 1);
      numbers += program_.tables[i].numbers * (bound_.tables[i].rows + 1);
    }
    trace_.truths_.resize(truths);
    trace_.numbers_.resize(numbers);
  }

  Here at(int scope, std::uint32_t row) {
    if (scope == AssessmentScope) return {0, trace_.truths_.data(), trace_.numbers_.data(), bound_.inputs.data()};
    const auto& layout = program_.layout(scope);
    const auto& area = trace_.areas_[static_cast<std::size_t>(scope)];
    return {row, trace_.truths_.data() + area.truths + row * layout.truths, trace_.numbers_.data() + area.numbers + row * layout.numbers,
            table(scope).cells.data() + row * layout.inputs.size()};
  }

  TruthSet truth(const Operand& o, const Here& here) const { return (o.in_row ? here.truths : trace_.truths_.data())[o.slot]; }
  const Interval& number(const Operand& o, const Here& here) const { return (o.in_row ? here.numbers : trace_.numbers_.data())[o.slot]; }

  // All rows of the table, or the series of the current row.
  const RowSet& rows_of(const Instruction& i, const Here& here) const {
    if (i.scope == AssessmentScope) return table(i.table);
    return table(i.table).series[here.row];
  }

  Truths truths_of_rows(const Instruction& i, const RowSet& rows) {
    const Operand& o = program_.operands[i.first];
    if (!o.in_row) return {&trace_.truths_[o.slot], 0, &rows};
    return {at(i.table, 0).truths + o.slot, program_.layout(i.table).truths, &rows};
  }
  Numbers numbers_of_rows(const Instruction& i, const RowSet& rows) {
    const Operand& o = program_.operands[i.first];
    if (!o.in_row) return {&trace_.numbers_[o.slot], 0, &rows};
    return {at(i.table, 0).numbers + o.slot, program_.layout(i.table).numbers, &rows};
  }

  template <typename Guard>
  void step(Guard& guard, const Instruction& i, const Here& here) {
    if (gives_truth(i.op))
      here.truths[i.slot] = truth_of(guard, i, here);
    else
      here.numbers[i.slot] = reads_rows(i.op) ? number_over_rows(guard, i, rows_of(i, here)) : number_of(guard, i, here);
  }

  template <typename Fold>
  TruthSet fold(const Instruction& i, const Here& here, Fold combine) const {
    TruthSet result = CertainlyNa;
    for (const Operand& o : program_.operands_of(i)) result = combine(result, truth(o, here));
    return result;
  }

  template <typename Guard>
  TruthSet truth_of(Guard& guard, const Instruction& i, const Here& here) {
    const auto operands = program_.operands_of(i);
    const auto t = [&](std::size_t k) { return truth(operands[k], here); };
    const auto n = [&](std::size_t k) { return number(operands[k], here); };
    Arithmetic<Guard> with(guard);
    const auto pair = [&] { return with.aligned(n(0), i.a, n(1), i.b); };
    switch (i.op) {
      case Opcode::LoadTruth: return loaded_truth(here.inputs[i.a]);
      case Opcode::AlwaysTrue: return CertainlyTrue;
      case Opcode::All: return fold(i, here, truth_all);
      case Opcode::Any: return fold(i, here, truth_any);
      case Opcode::Not: return truth_not(t(0));
      case Opcode::Implies: return truth_implies(t(0), t(1));
      case Opcode::Given: return truth_given(t(0), t(1));
      case Opcode::Applies: return TruthSet::of(n(0).has_number, n(0).may_be_na, false);
      case Opcode::AtLeast: return at_least(pair());
      case Opcode::Above: return above(pair());
      case Opcode::Is: return is(pair());
      case Opcode::OneOf: return one_of(n(0), constants(i));
      case Opcode::Between: return between(n(0), i.a, i.b);
      case Opcode::AnyRow: return fold_rows(rows_of(i, here), truths_of_rows(i, rows_of(i, here)), truth_any);
      case Opcode::EveryRow: return fold_rows(rows_of(i, here), truths_of_rows(i, rows_of(i, here)), truth_all);
      default: return CertainlyNa;
    }
  }

  template <typename Guard>
  Interval number_of(Guard& guard, const Instruction& i, const Here& here) {
    const auto operands = program_.operands_of(i);
    const auto n = [&](std::size_t k) { return number(operands[k], here); };
    Arithmetic<Guard> with(guard);
    const auto pair = [&] { return with.aligned(n(0), i.a, n(1), i.b); };
    switch (i.op) {
      case Opcode::LoadNumber: return here.inputs[i.a];
      case Opcode::Constant: return Interval::exactly(i.a);
      case Opcode::Add: return with.add(pair());
      case Opcode::Subtract: return with.subtract(pair());
      case Opcode::Min: return with.min(pair());
      case Opcode::Max: return with.max(pair());
      case Opcode::Multiply: return with.multiply(n(0), n(1));
      case Opcode::Divide: return with.divide(n(0), i.a, n(1), i.b);
      case Opcode::ShareOf: return with.share_of(n(0), i.a, n(1), i.b);
      case Opcode::PartOf: return with.part_of(n(0), i.a, n(1), i.b);
      case Opcode::OrIfNa: return with.or_if_na(with.scaled(n(0), i.a), with.scaled(n(1), i.b));
      case Opcode::When: return when(truth(operands[0], here), with.scaled(n(1), i.a), with.scaled(n(2), i.b));
      case Opcode::GivenNumber: return given_number(truth(operands[0], here), n(1));
      case Opcode::Points: return points(n(0), constants(i));
      case Opcode::CountOf: return count_of(truths_of(i, here));
      default: return Interval::na();
    }
  }

  template <typename Guard>
  Interval number_over_rows(Guard& guard, const Instruction& i, const RowSet& rows) {
    const int max_rows = program_.layout(i.table).max_rows;
    if (rows.not_applicable) return Interval::na();
    const auto cell = [values = numbers_if(i, rows)](std::uint32_t row) { return values.at(row); };
    const auto hit = [values = truths_if(i, rows)](std::uint32_t row) { return counted(values.at(row)); };
    switch (i.op) {
      case Opcode::CountRows: return sum_of(guard, rows, hit);
      case Opcode::ShareOfRows: return mean_of(guard, rows, max_rows, OneInMillionths, hit);
      case Opcode::Sum: return sum_of(guard, rows, cell);
      case Opcode::Mean: return mean_of(guard, rows, max_rows, i.a, cell);
      case Opcode::Lowest: return lowest(rows, numbers_of_rows(i, rows));
      case Opcode::Peak: return peak(rows, numbers_of_rows(i, rows));
      case Opcode::Latest: return latest(rows, numbers_of_rows(i, rows));
      case Opcode::FallFromPeak: return fall_from_peak(guard, rows, numbers_of_rows(i, rows));
      case Opcode::AtWeek: return at_week(rows, numbers_of_rows(i, rows), i.a);
      default: return Interval::na();
    }
  }

  static bool counts_truths(Opcode op) { return op == Opcode::CountRows || op == Opcode::ShareOfRows; }
  Numbers numbers_if(const Instruction& i, const RowSet& rows) { return counts_truths(i.op) ? Numbers{} : numbers_of_rows(i, rows); }
  Truths truths_if(const Instruction& i, const RowSet& rows) { return counts_truths(i.op) ? truths_of_rows(i, rows) : Truths{}; }

  static TruthSet loaded_truth(const Interval& input) {
    return TruthSet::of(input.has_number && input.hi >= 1, input.has_number && input.lo <= 0, input.may_be_na);
  }

  std::span<const std::int64_t> constants(const Instruction& i) const {
    return {program_.constants.data() + i.a, static_cast<std::size_t>(i.b)};
  }

  std::vector<TruthSet> truths_of(const Instruction& i, const Here& here) const {
    std::vector<TruthSet> result;
    for (const Operand& o : program_.operands_of(i)) result.push_back(truth(o, here));
    return result;
  }

  Trace& trace_;
  const Program& program_;
  const Bound& bound_;
};

TruthSet Trace::truth(Node node, std::uint32_t row) const {
  const Instruction& i = program_->code[node];
  if (i.scope == AssessmentScope) return truths_[i.slot];
  return truths_[areas_[static_cast<std::size_t>(i.scope)].truths + row * program_->layout(i.scope).truths + i.slot];
}

const Interval& Trace::number(Node node, std::uint32_t row) const {
  const Instruction& i = program_->code[node];
  if (i.scope == AssessmentScope) return numbers_[i.slot];
  return numbers_[areas_[static_cast<std::size_t>(i.scope)].numbers + row * program_->layout(i.scope).numbers + i.slot];
}

Trace evaluate(const Program& program, const Bound& bound) {
  Trace trace(program);
  evaluate_into(trace, bound);
  return trace;
}

void evaluate_into(Trace& trace, const Bound& bound) {
  Trusting guard;
  TraceWriter(trace, bound).run(guard);
}

OverflowCheck check_overflow(const Program& program, const Bound& bound) {
  OverflowCheck check{NoNode, Trace(program)};
  Proving guard;
  check.node = TraceWriter(check.trace, bound).run(guard);
  return check;
}

}  // namespace takehold
