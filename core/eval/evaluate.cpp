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

  template <typename Fold>
  TruthSet fold(const Instruction& i, const Here& here, Fold combine) const {
    TruthSet result = CertainlyNa;
    for (const Operand& o : program_.operands_of(i)) result = combine(result, truth(o, here));
    return result;
  }

  // The value of each row, and a truth of each row as 1, 0 or nothing.
  auto cells(const Instruction& i, const RowSet& rows) {
    return [values = numbers_of_rows(i, rows)](std::uint32_t row) { return values.at(row); };
  }
  auto hits(const Instruction& i, const RowSet& rows) {
    return [values = truths_of_rows(i, rows)](std::uint32_t row) { return counted(values.at(row)); };
  }

  // The whole meaning of the program: what each instruction leaves in its slot.
  template <typename Guard>
  void step(Guard& guard, const Instruction& i, const Here& here) {
    const auto operands = program_.operands_of(i);
    const auto t = [&](std::size_t k) { return truth(operands[k], here); };
    const auto n = [&](std::size_t k) { return number(operands[k], here); };
    Arithmetic<Guard> with(guard);
    const auto pair = [&] { return with.aligned(n(0), i.a, n(1), i.b); };
    const auto is_true = [&](TruthSet result) { here.truths[i.slot] = result; };
    const auto number_is = [&](const Interval& result) { here.numbers[i.slot] = result; };
    const auto over_rows = [&](auto fold_of) {
      const RowSet& rows = rows_of(i, here);
      number_is(rows.not_applicable ? Interval::na() : fold_of(rows));
    };
    switch (i.op) {
      case Opcode::LoadTruth: return is_true(loaded_truth(here.inputs[i.a]));
      case Opcode::AlwaysTrue: return is_true(CertainlyTrue);
      case Opcode::All: return is_true(fold(i, here, truth_all));
      case Opcode::Any: return is_true(fold(i, here, truth_any));
      case Opcode::Not: return is_true(truth_not(t(0)));
      case Opcode::Implies: return is_true(truth_implies(t(0), t(1)));
      case Opcode::Given: return is_true(truth_given(t(0), t(1)));
      case Opcode::Applies: return is_true(TruthSet::of(n(0).has_number, n(0).may_be_na, false));
      case Opcode::AtLeast: return is_true(at_least(pair()));
      case Opcode::Above: return is_true(above(pair()));
      case Opcode::Is: return is_true(is(pair()));
      case Opcode::OneOf: return is_true(one_of(n(0), constants(i)));
      case Opcode::Between: return is_true(between(n(0), i.a, i.b));
      case Opcode::AnyRow: return is_true(fold_rows(rows_of(i, here), truths_of_rows(i, rows_of(i, here)), truth_any));
      case Opcode::EveryRow: return is_true(fold_rows(rows_of(i, here), truths_of_rows(i, rows_of(i, here)), truth_all));
      case Opcode::LoadNumber: return number_is(here.inputs[i.a]);
      case Opcode::Constant: return number_is(Interval::exactly(i.a));
      case Opcode::Add: return number_is(with.add(pair()));
      case Opcode::Subtract: return number_is(with.subtract(pair()));
      case Opcode::Min: return number_is(with.min(pair()));
      case Opcode::Max: return number_is(with.max(pair()));
      case Opcode::Multiply: return number_is(with.multiply(n(0), n(1)));
      case Opcode::Divide: return number_is(with.divide(n(0), i.a, n(1), i.b));
      case Opcode::ShareOf: return number_is(with.share_of(n(0), i.a, n(1), i.b));
      case Opcode::PartOf: return number_is(with.part_of(n(0), i.a, n(1), i.b));
      case Opcode::OrIfNa: return number_is(with.or_if_na(with.scaled(n(0), i.a), with.scaled(n(1), i.b)));
      case Opcode::When: return number_is(when(t(0), with.scaled(n(1), i.a), with.scaled(n(2), i.b)));
      case Opcode::GivenNumber: return number_is(given_number(t(0), n(1)));
      case Opcode::Points: return number_is(points(n(0), constants(i)));
      case Opcode::CountOf: return number_is(count_of(truths_of(i, here)));
      case Opcode::CountRows: return over_rows([&](const RowSet& rows) { return sum_of(guard, rows, hits(i, rows)); });
      case Opcode::ShareOfRows: return over_rows([&](const RowSet& rows) { return mean_of(guard, rows, most_rows(i), OneInMillionths, hits(i, rows)); });
      case Opcode::Sum: return over_rows([&](const RowSet& rows) { return sum_of(guard, rows, cells(i, rows)); });
      case Opcode::Mean: return over_rows([&](const RowSet& rows) { return mean_of(guard, rows, most_rows(i), i.a, cells(i, rows)); });
      case Opcode::Lowest: return over_rows([&](const RowSet& rows) { return lowest(rows, numbers_of_rows(i, rows)); });
      case Opcode::Peak: return over_rows([&](const RowSet& rows) { return peak(rows, numbers_of_rows(i, rows)); });
      case Opcode::Latest: return over_rows([&](const RowSet& rows) { return latest(rows, numbers_of_rows(i, rows)); });
      case Opcode::FallFromPeak: return over_rows([&](const RowSet& rows) { return fall_from_peak(guard, rows, numbers_of_rows(i, rows)); });
      case Opcode::AtWeek: return over_rows([&](const RowSet& rows) { return at_week(rows, numbers_of_rows(i, rows), i.a); });
    }
  }

  int most_rows(const Instruction& i) const { return program_.layout(i.table).max_rows; }

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
