// SPDX-License-Identifier: MIT
#include "takehold/explain/leaning.hpp"

#include <algorithm>
#include <vector>

#include "explain/answer_reads.hpp"
#include "explain/single_answer.hpp"
#include "takehold/eval/weighted_mean.hpp"

namespace takehold {
namespace {

Leaning impossible() {
  Leaning leaning;
  leaning.impossible = true;
  return leaning;
}

constexpr std::int64_t Whole = 1'000'000;

std::int64_t times(std::int64_t share, std::int64_t other) { return round_divide(share * other, Whole); }

Leaning together(const std::vector<Leaning>& parts) {
  Leaning all;
  for (const Leaning& part : parts) {
    all.impossible = all.impossible || part.impossible;
    all.left = times(all.left, part.left);
    all.shown = times(all.shown, part.shown);
    all.speaks_for.insert(part.speaks_for.begin(), part.speaks_for.end());
    all.open.insert(part.open.begin(), part.open.end());
  }
  return all;
}

// Less is missing; of equals, more has been shown.
bool is_nearer(const Leaning& a, const Leaning& b) {
  if (a.impossible != b.impossible) return b.impossible;
  if (a.left != b.left) return a.left > b.left;
  if (a.open.size() != b.open.size()) return a.open.size() < b.open.size();
  return a.shown < b.shown;
}

Leaning nearest(const std::vector<Leaning>& ways) {
  const auto least = std::min_element(ways.begin(), ways.end(), is_nearer);
  return least == ways.end() ? impossible() : *least;
}

Leaning nearest_of_these(std::vector<Leaning> parts, std::size_t needed) {
  parts.erase(std::remove_if(parts.begin(), parts.end(), [](const Leaning& part) { return part.impossible; }), parts.end());
  if (parts.size() < needed) return impossible();
  std::stable_sort(parts.begin(), parts.end(), is_nearer);
  parts.resize(needed);
  return together(parts);
}

class LeaningReader {
 public:
  LeaningReader(const Program& program, const Bound& bound, const Trace& trace)
      : program_(program), bound_(bound), trace_(trace), reads_(program, bound) {}

  Leaning of(Node node, std::uint32_t row, bool wanted) const;

 private:
  struct Part {
    Leaning leaning;
    TruthSet truth;
  };
  template <typename Operands>
  std::vector<Part> parts_of(const Operands& operands, std::uint32_t row, bool wanted) const;
  static Leaning of_parts(const std::vector<Part>& parts, bool wanted, bool all);

  Leaning of_implies(const Instruction& i, std::uint32_t row, bool wanted) const;
  Leaning of_given(const Instruction& i, std::uint32_t row, bool wanted) const;
  Leaning of_asked(Node condition, std::uint32_t row) const;
  Leaning of_rows(const Instruction& i, Node node, std::uint32_t row, bool wanted) const;
  std::optional<Leaning> of_count(const Instruction& i, std::uint32_t row, bool wanted) const;
  Leaning of_leaf(Node node, std::uint32_t row, bool wanted) const;
  Leaning of_several(Node node, std::uint32_t row, bool settled) const;
  Leaning of_values(const SingleAnswer& leaf, const Cell& cell, bool wanted) const;
  bool may_grow(const Instruction& over_rows) const { return reads_.table(over_rows.table).room > 0; }
  static Cell list_of(const Instruction& over_rows) { return {over_rows.table, 0, Cell::List}; }

  const Program& program_;
  const Bound& bound_;
  const Trace& trace_;
  AnswerReads reads_;
};

Leaning LeaningReader::of(Node node, std::uint32_t row, bool wanted) const {
  const Instruction& i = program_.code[node];
  const auto operands = program_.operands_of(i);
  switch (i.op) {
    case Opcode::All: return of_parts(parts_of(program_.operands_of(i), row, wanted), wanted, wanted);
    case Opcode::Any: return of_parts(parts_of(program_.operands_of(i), row, wanted), wanted, !wanted);
    case Opcode::Not: return of(operands[0].node, row, !wanted);
    case Opcode::Implies: return of_implies(i, row, wanted);
    case Opcode::Given: return of_given(i, row, wanted);
    case Opcode::AnyRow:
    case Opcode::EveryRow: return of_rows(i, node, row, wanted);
    case Opcode::AtLeast:
    case Opcode::Above:
      if (trace_.truth(node, row).settled()) break;
      if (const std::optional<Leaning> counted = of_count(i, row, wanted)) return *counted;
      break;
    case Opcode::LoadTruth:
    case Opcode::AlwaysTrue:
    case Opcode::Applies:
    case Opcode::Is:
    case Opcode::OneOf:
    case Opcode::Between:
    case Opcode::LoadNumber:
    case Opcode::Constant:
    case Opcode::Add:
    case Opcode::Subtract:
    case Opcode::Min:
    case Opcode::Max:
    case Opcode::Multiply:
    case Opcode::Divide:
    case Opcode::ShareOf:
    case Opcode::PartOf:
    case Opcode::OrIfNa:
    case Opcode::When:
    case Opcode::GivenNumber:
    case Opcode::Points:
    case Opcode::CountOf:
    case Opcode::CountRows:
    case Opcode::ShareOfRows:
    case Opcode::Sum:
    case Opcode::Mean:
    case Opcode::Lowest:
    case Opcode::Peak:
    case Opcode::Latest:
    case Opcode::FallFromPeak:
    case Opcode::AtWeek: break;
  }
  return of_leaf(node, row, wanted);
}

// What certainly does not apply drops out.
template <typename Operands>
std::vector<LeaningReader::Part> LeaningReader::parts_of(const Operands& operands, std::uint32_t row, bool wanted) const {
  std::vector<Part> parts;
  for (const Operand& o : operands) {
    const TruthSet truth = trace_.truth(o.node, row);
    if (truth != CertainlyNa) parts.push_back({of(o.node, row, wanted), truth});
  }
  return parts;
}

// All of the parts must be as wanted, or one of them. Of all, those need nothing that are so or drop out, whatever is answered, as
// long as another one applies.
Leaning LeaningReader::of_parts(const std::vector<Part>& parts, bool wanted, bool all) {
  std::vector<Leaning> each, needed;
  for (const Part& part : parts) {
    const bool needs_nothing = !part.truth.settled() && !(wanted ? part.truth.can_be_false() : part.truth.can_be_true());
    each.push_back(part.leaning);
    if (!needs_nothing) needed.push_back(part.leaning);
  }
  return all && !needed.empty() ? together(needed) : nearest(each);
}

Leaning LeaningReader::of_implies(const Instruction& i, std::uint32_t row, bool wanted) const {
  const auto operands = program_.operands_of(i);
  const Node condition = operands[0].node, consequence = operands[1].node;
  if (!wanted) return together({of(condition, row, true), of(consequence, row, false)});
  Leaning follows = of(consequence, row, true);
  if (trace_.truth(condition, row).can_be_na()) follows = together({of(condition, row, true), follows});
  return nearest({of(condition, row, false), follows});
}

Leaning LeaningReader::of_given(const Instruction& i, std::uint32_t row, bool wanted) const {
  const auto operands = program_.operands_of(i);
  return together({of_asked(operands[0].node, row), of(operands[1].node, row, wanted)});
}

// That something is asked speaks for nothing; that it may not be asked is still to be settled.
Leaning LeaningReader::of_asked(Node condition, std::uint32_t row) const {
  Leaning asked = of(condition, row, true);
  asked.shown = Whole;
  asked.speaks_for.clear();
  return asked;
}

Leaning LeaningReader::of_rows(const Instruction& i, Node node, std::uint32_t row, bool wanted) const {
  const Operand& value = program_.operands[i.first];
  const RowSet& rows = reads_.rows_of(i, row);
  std::vector<Part> parts;
  for (std::uint32_t k = 0; k < rows.rows; ++k) {
    const std::uint32_t place = value.in_row ? rows.place(k) : 0;
    const TruthSet truth = trace_.truth(value.node, place);
    if (truth != CertainlyNa) parts.push_back({of(value.node, place, wanted), truth});
  }
  const bool all = (i.op == Opcode::EveryRow) == wanted;
  Leaning leaning = of_parts(parts, wanted, all);
  if (all && !leaning.impossible && may_grow(i) && !trace_.truth(node, row).settled()) {  // further rows may be otherwise
    leaning.left = times(leaning.left, Whole / 2);
    leaning.open.insert(list_of(i));
  }
  return leaning;
}

// At least, or fewer than, so many of the conditions; nothing if that is settled or not what is asked.
std::optional<Leaning> LeaningReader::of_count(const Instruction& i, std::uint32_t row, bool wanted) const {
  const std::optional<CountComparison> compares = count_comparison(program_, i);
  if (!compares) return std::nullopt;
  const bool many = wanted == compares->at_least;
  std::vector<Leaning> parts;
  for (const Part& part : parts_of(program_.operands_of(*compares->count), row, many)) parts.push_back(part.leaning);
  if (parts.empty()) return impossible();
  const std::int64_t needed = many ? compares->number : static_cast<std::int64_t>(parts.size()) - compares->number + 1;
  if (needed <= 0) return std::nullopt;
  return nearest_of_these(parts, static_cast<std::size_t>(needed));
}

Leaning LeaningReader::of_leaf(Node node, std::uint32_t row, bool wanted) const {
  const TruthSet truth = trace_.truth(node, row);
  if (wanted ? !truth.can_be_true() : !truth.can_be_false()) return impossible();
  const std::optional<SingleAnswer> single = single_answer(program_, node);
  if (!single) return of_several(node, row, truth.settled());
  const Instruction& load = program_.code[single->load];
  const Cell cell{load.scope, load.scope == AssessmentScope ? 0 : row, static_cast<std::uint32_t>(load.a)};
  const Leaning value = of_values(*single, cell, wanted);
  return single->asked_if == NoNode ? value : together({of_asked(single->asked_if, row), value});
}

// A condition about several answers, such as a sum, counts as one of two; about a list of which nothing is known, as nothing.
Leaning LeaningReader::of_several(Node node, std::uint32_t row, bool settled) const {
  Leaning leaning;
  (settled ? leaning.shown : leaning.left) = Whole / 2;
  const auto see = [&](const Instruction& load, std::uint32_t place) {
    if (reads_.is_row_to_come(load, place)) return;
    const Cell cell{load.scope, load.scope == AssessmentScope ? 0 : place, static_cast<std::uint32_t>(load.a)};
    if (!is_unstated(program_, bound_, cell)) leaning.speaks_for.insert(cell);
    if (!settled && !value_of(program_, bound_, cell).settled()) leaning.open.insert(cell);
  };
  reads_.each_below(node, row, see, [&](const Instruction& over_rows) {
    if (settled || !may_grow(over_rows)) return;
    leaning.open.insert(list_of(over_rows));
    if (reads_.table(over_rows.table).rows == 0) leaning.impossible = true;  // nothing is known of it
  });
  return leaning;
}

struct Counted {
  std::int64_t fit = 0, of = 0;
};

Counted count_values(const SingleAnswer& leaf, const Interval& range, bool wanted) {
  Counted counted;
  if (range.has_number) {
    for (std::int64_t value = range.lo; value <= range.hi; ++value) counted.fit += leaf.holds(value) == wanted ? 1 : 0;
    counted.of = range.hi - range.lo + 1;
  }
  counted.of += range.may_be_na ? 1 : 0;
  return counted;
}

// Of many possible values, such as of a count, only one thing counts: whether the answer fits.
Counted count_ends(const SingleAnswer& leaf, const Interval& range, bool wanted) {
  const bool fits = range.has_number && !range.may_be_na && leaf.holds(range.lo) == wanted && leaf.holds(range.hi) == wanted;
  return {1, fits ? 1 : 2};
}

Leaning LeaningReader::of_values(const SingleAnswer& leaf, const Cell& cell, bool wanted) const {
  const Input& input = input_of(program_, cell);
  const Interval& now = value_of(program_, bound_, cell);
  const bool few = input.hi - input.lo < FewValues;
  const Counted before = few ? count_values(leaf, Interval::between(input.lo, input.hi, input.may_be_na), wanted) : Counted{1, 2};
  const Counted still = few ? count_values(leaf, now, wanted) : count_ends(leaf, now, wanted);
  if (still.fit == 0) return impossible();
  Leaning leaning;
  leaning.left = round_divide(Whole * still.fit, still.of);
  leaning.shown = std::min(Whole, round_divide(Whole * before.fit * still.of, before.of * still.fit));
  if (leaning.left != Whole) leaning.open.insert(cell);
  if (leaning.shown != Whole && !is_unstated(program_, bound_, cell)) leaning.speaks_for.insert(cell);
  return leaning;
}

}  // namespace

AnswerRef answer_of(const Program& program, const Cell& cell) {
  if (cell.input == Cell::List) return {program.layout(cell.scope).table, AnswerRef::NoRow, {}};
  const FactName& fact = input_of(program, cell).fact;
  return {fact.table, cell.scope == AssessmentScope ? AnswerRef::NoRow : cell.row, fact.fact};
}

const Input& input_of(const Program& program, const Cell& cell) { return program.layout(cell.scope).inputs[cell.input]; }

const Interval& value_of(const Program& program, const Bound& bound, const Cell& cell) {
  if (cell.scope == AssessmentScope) return bound.inputs[cell.input];
  return bound.tables[static_cast<std::size_t>(cell.scope)].cells[cell.row * program.layout(cell.scope).inputs.size() + cell.input];
}

bool is_unstated(const Program& program, const Bound& bound, const Cell& cell) {
  if (cell.input == Cell::List) return bound.tables[static_cast<std::size_t>(cell.scope)].rows == 0;
  const Input& input = input_of(program, cell);
  return value_of(program, bound, cell) == Interval::between(input.lo, input.hi, input.may_be_na);
}

Leaning leaning(const Program& program, const Bound& bound, const Trace& trace, Node condition, std::uint32_t row) {
  return LeaningReader(program, bound, trace).of(condition, row, true);
}

}  // namespace takehold
