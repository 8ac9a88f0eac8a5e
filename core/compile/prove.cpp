// SPDX-License-Identifier: MIT
#include "compile/prove.hpp"

#include <algorithm>
#include <tuple>

#include "compile/types.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

class Prover {
 public:
  Prover(const Compiled& compiled, std::span<const Root> roots, Issues& issues)
      : compiled_(compiled), program_(compiled.program), roots_(roots), issues_(issues) {
    for (const auto& [expr, node] : compiled.nodes) note_origin(node, expr);
  }

  void run() {
    const OverflowCheck check = check_overflow(program_, bind_empty(program_));
    if (check.node != NoNode) return report_overflow(check);
    for (Node node = 0; node < program_.code.size(); ++node) look_at(node, check.trace);
  }

 private:
  // Of all trees that became one node, the one written first.
  void note_origin(Node node, const Expr* expr) {
    const auto [known, added] = origins_.try_emplace(node, expr);
    const auto place = [](const Expr* e) { return std::tie(e->place.source, e->place.line, e->place.column); };
    if (!added && place(expr) < place(known->second)) known->second = expr;
  }

  Place place_of(Node node) const {
    Place place;
    if (const auto origin = origins_.find(node); origin != origins_.end()) place = origin->second->place;
    for (std::size_t i = 0; i < roots_.size() && place.path.empty(); ++i)
      if (reaches(compiled_.roots[i], node)) place.path = roots_[i].what;
    return place;
  }

  bool reaches(Node from, Node wanted) const {
    if (from == wanted) return true;
    if (from < wanted) return false;  // operands come before the nodes that use them
    const auto operands = program_.operands_of(program_.code[from]);
    return std::any_of(operands.begin(), operands.end(), [&](const Operand& o) { return reaches(o.node, wanted); });
  }

  std::string range_in_words(Node node, const Trace& trace) const {
    if (gives_truth(program_.code[node].op)) return {};
    const Interval& range = trace.number(node);
    const int scale = program_.code[node].scale;
    return range.has_number ? print_decimal(range.lo, scale) + " to " + print_decimal(range.hi, scale) : "";
  }

  void report_overflow(const OverflowCheck& check) {
    const Instruction& i = program_.code[check.node];
    std::string ranges;
    for (const Operand& o : program_.operands_of(i))
      if (const auto range = range_in_words(o.node, check.trace); !range.empty()) ranges += (ranges.empty() ? "" : ", ") + range;
    issues_.push_back(error("too-large", quote(to_text(i.op)) + " could pass 10^18; what it works on ranges over " + ranges,
                            "narrow the ranges of the facts it reads, or the most rows of the table", place_of(check.node)));
  }

  bool is_share(Node node, const Trace& empty) const {
    const Interval& range = empty.number(node);
    return !range.has_number || (range.lo >= 0 && range.hi <= power_of_ten(program_.code[node].scale));
  }

  void look_at(Node node, const Trace& empty) {
    const Instruction& i = program_.code[node];
    if (i.op == Opcode::FallFromPeak && empty.number(program_.operands[i.first].node).lo < 0)
      issues_.push_back(error("fall-below-zero", "fall_from_peak needs a column that never goes below 0", "give the fact a range from 0", place_of(node)));
    if (i.op == Opcode::PartOf && !(is_share(program_.operands[i.first].node, empty) && is_share(program_.operands[i.first + 1].node, empty)))
      issues_.push_back(warning("part-of-no-share", "part_of works on shares, and this can leave 0 to 1; it is then taken as 0 or 1",
                                "divide a percent by 100, or use a:share_of(b)", place_of(node)));
    if (i.op != Opcode::Divide && i.op != Opcode::ShareOf) return;
    const Interval& divisor = empty.number(program_.operands[i.first + 1].node);
    if (divisor.has_number && divisor.lo <= 0 && divisor.hi >= 0)
      issues_.push_back(warning("divisor-may-be-zero", "the divisor can be 0; then the result does not apply", "", place_of(node)));
  }

  const Compiled& compiled_;
  const Program& program_;
  std::span<const Root> roots_;
  Issues& issues_;
  std::unordered_map<Node, const Expr*> origins_;
};

}  // namespace

void prove(const Compiled& compiled, std::span<const Root> roots, Issues& issues) { Prover(compiled, roots, issues).run(); }

}  // namespace takehold
