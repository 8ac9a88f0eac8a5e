// SPDX-License-Identifier: MIT
#include "takehold/explain/support.hpp"

#include <functional>
#include <map>
#include <tuple>

#include "explain/answer_reads.hpp"

namespace takehold {
namespace {

using Kept = std::optional<AnswerRefs>;  // nothing: the claim does not hold

constexpr TruthSet NoTruth{std::uint8_t{0}};  // not a truth: the empty claim


// The part of a claim that concerns one value.
constexpr TruthSet if_claimed(TruthSet claim, TruthSet value, TruthSet then) { return value.within(claim) ? then : NoTruth; }

void take_smaller(Kept& best, Kept candidate) {
  if (candidate && (!best || candidate->size() < best->size())) best = std::move(candidate);
}

// Walks down from a claim to answers that alone keep it true: docs/semantics.md, section 9. Several parents may make the same
// claim about a part, so results are remembered: linear in the tree, no search.
class Supporter {
 public:
  Supporter(const Program& program, const Bound& bound, const Trace& trace) : program_(program), trace_(trace), reading_(program, bound) {}

  Kept keep(Node node, std::uint32_t row, TruthSet claim) const {
    if (!trace_.truth(node, row).within(claim)) return std::nullopt;
    if (claim == AnyTruth) return AnswerRefs{};
    const auto asked = std::tuple(node, row, claim.bits());
    if (const auto known = found_.find(asked); known != found_.end()) return known->second;
    return found_.emplace(asked, keep_new(node, row, claim)).first->second;
  }

 private:
  using Kid = std::function<Kept(TruthSet)>;
  using Kids = std::vector<Kid>;

  Kept keep_new(Node node, std::uint32_t row, TruthSet claim) const {
    const Instruction& i = program_.code[node];
    const Kids kids = kids_of(i, row);
    switch (i.op) {
      case Opcode::Not: return kids[0](truth_not(claim));
      case Opcode::All: return keep_all(kids, claim);
      case Opcode::Any: return keep_any(kids, claim);
      case Opcode::Implies:
        return keep_if(kids, claim, if_claimed(claim, CertainlyTrue, CertainlyFalse) | if_claimed(claim, CertainlyNa, CertainlyNa));
      case Opcode::Given: return keep_if(kids, claim, if_claimed(claim, CertainlyNa, TruthSet(TruthSet::False | TruthSet::NotApplicable)));
      case Opcode::AnyRow: return reading_.table(i.table).not_applicable ? answered_below(node, row) : keep_any(kids, claim);
      case Opcode::EveryRow: return reading_.table(i.table).not_applicable ? answered_below(node, row) : keep_all(kids, claim);
      case Opcode::LoadTruth:
      case Opcode::AlwaysTrue:
      case Opcode::Applies:
      case Opcode::AtLeast:
      case Opcode::Above:
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
    return answered_below(node, row);
  }

  Kids kids_of(const Instruction& i, std::uint32_t row) const {
    Kids kids;
    if (i.op == Opcode::AnyRow || i.op == Opcode::EveryRow) {
      const Node value = program_.operands[i.first].node;
      const RowSet& rows = reading_.rows_of(i, row);
      for (std::uint32_t r = 0; r < rows.rows; ++r) kids.push_back([this, value, at = rows.place(r)](TruthSet c) { return keep(value, at, c); });
      kids.push_back([this, &i](TruthSet c) { return keep_no_further_rows(i, c); });
      return kids;
    }
    for (const Operand& o : program_.operands_of(i)) kids.push_back([this, node = o.node, row](TruthSet c) { return keep(node, row, c); });
    return kids;
  }

  static Kept each(const Kids& kids, TruthSet claim) {
    AnswerRefs all;
    for (const Kid& kid : kids) {
      Kept kept = kid(claim);
      if (!kept) return std::nullopt;
      all.merge(*kept);
    }
    return all;
  }

  static Kept one(const Kids& kids, TruthSet claim) {
    Kept best;
    for (const Kid& kid : kids) take_smaller(best, kid(claim));
    return best;
  }

  static Kept keep_all(const Kids& kids, TruthSet claim) {
    if (claim == CertainlyTrue) {
      Kept none_false = each(kids, TruthSet(TruthSet::True | TruthSet::NotApplicable)), some_true = one(kids, CertainlyTrue);
      if (!none_false || !some_true) return std::nullopt;
      none_false->merge(*some_true);
      return none_false;
    }
    if (claim == CertainlyFalse || claim == TrueOrFalse) return one(kids, claim);
    if (!claim.can_be_true()) {
      if (claim == CertainlyNa) return each(kids, claim);
      Kept best = one(kids, CertainlyFalse);
      take_smaller(best, each(kids, claim));
      return best;
    }
    return each(kids, claim);
  }

  static Kept keep_any(const Kids& kids, TruthSet claim) {
    Kids mirrored;
    for (const Kid& kid : kids) mirrored.push_back([&kid](TruthSet c) { return kid(truth_not(c)); });
    return keep_all(mirrored, truth_not(claim));
  }

  // `idle`: values of the condition for which the claim holds whatever the second part is.
  static Kept keep_if(const Kids& kids, TruthSet claim, TruthSet idle) {
    Kept best;
    if (idle != NoTruth) best = kids[0](idle);
    Kept first = kids[0](idle | CertainlyTrue), second = kids[1](claim);
    if (first && second) {
      first->merge(*second);
      take_smaller(best, std::move(first));
    }
    return best;
  }

  // Rows still to come: none can, or the claim holds whatever they contain, or "that is all" has been said.
  Kept keep_no_further_rows(const Instruction& i, TruthSet claim) const {
    if (!claim.can_be_na()) return std::nullopt;
    const BoundTable& table = reading_.table(i.table);
    if (claim == AnyTruth || table.rows >= static_cast<std::uint32_t>(program_.layout(i.table).max_rows)) return AnswerRefs{};
    Kept best = keep(program_.operands[i.first].node, table.rows, claim);
    if (table.complete) take_smaller(best, AnswerRefs{reading_.list_of(i)});
    return best;
  }

  AnswerRefs answered_below(Node node, std::uint32_t row) const {
    AnswerRefs refs;
    reading_.each_below(
        node, row,
        [&](const Instruction& load, std::uint32_t at) {
          if (!reading_.is_row_to_come(load, at) && !reading_.is_open(load, at)) refs.insert(reading_.answer_of(load, at));
        },
        [&](const Instruction& list) {
          if (!reading_.list_is_open(list)) refs.insert(reading_.list_of(list));
        });
    return refs;
  }

  const Program& program_;
  const Trace& trace_;
  AnswerReads reading_;
  mutable std::map<std::tuple<Node, std::uint32_t, std::uint8_t>, Kept> found_;
};

class OpenAnswers {
 public:
  OpenAnswers(const Program& program, const Bound& bound, const Trace& trace) : program_(program), trace_(trace), reading_(program, bound) {}

  AnswerRefs below(Node node, std::uint32_t row) {
    visit(node, row);
    return std::move(refs_);
  }

 private:
  void visit(Node node, std::uint32_t row) {
    const Instruction& i = program_.code[node];
    const bool settled = gives_truth(i.op) ? trace_.truth(node, row).settled() : trace_.number(node, row).settled();
    if (settled) return;
    if (i.op == Opcode::LoadTruth || i.op == Opcode::LoadNumber) return visit_answer(i, row);
    if (!reads_rows(i.op)) {
      for (const Operand& o : program_.operands_of(i)) visit(o.node, row);
      return;
    }
    if (reading_.list_is_open(i)) refs_.insert(reading_.list_of(i));
    const Operand& value = program_.operands[i.first];
    if (!value.in_row) return visit(value.node, 0);
    const RowSet& rows = reading_.rows_of(i, row);
    for (std::uint32_t r = 0; r <= rows.rows; ++r) visit(value.node, rows.place(r));
  }

  // An answered range can still be narrowed, so it counts as open here.
  void visit_answer(const Instruction& load, std::uint32_t row) {
    if (!reading_.is_row_to_come(load, row)) refs_.insert(reading_.answer_of(load, row));
  }

  const Program& program_;
  const Trace& trace_;
  AnswerReads reading_;
  AnswerRefs refs_;
};

}  // namespace

AnswerRefs support(const Program& program, const Bound& bound, const Trace& trace, Node node, std::uint32_t row) {
  const TruthSet truth = trace.truth(node, row);
  if (!truth.settled()) return {};
  return Supporter(program, bound, trace).keep(node, row, truth).value_or(AnswerRefs{});
}

AnswerRefs open_answers(const Program& program, const Bound& bound, const Trace& trace, Node node, std::uint32_t row) {
  return OpenAnswers(program, bound, trace).below(node, row);
}

}  // namespace takehold
