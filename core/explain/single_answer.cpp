// SPDX-License-Identifier: MIT
#include "explain/single_answer.hpp"

#include <algorithm>
#include <span>

namespace takehold {
namespace {

struct Loaded {
  Node load = NoNode, asked_if = NoNode;
};

// A number that is an answer, or one that is asked only under a condition.
Loaded loaded(const Program& program, Node node) {
  const Instruction& i = program.code[node];
  if (i.op == Opcode::LoadNumber) return {node, NoNode};
  if (i.op != Opcode::GivenNumber) return {};
  const auto operands = program.operands_of(i);
  if (program.code[operands[1].node].op != Opcode::LoadNumber) return {};
  return {operands[1].node, operands[0].node};
}

bool is_constant(const Program& program, Node node) { return program.code[node].op == Opcode::Constant; }

std::int64_t factor(std::int64_t declared) { return declared == 0 ? 1 : declared; }

}  // namespace

bool SingleAnswer::holds(std::int64_t value) const {
  const auto operands = program_.operands_of(leaf_);
  const auto side = [&](std::size_t place) {
    const bool is_load = (place == 0) == load_is_left_;
    return (is_load ? value : program_.code[operands[place].node].a) * factor(place == 0 ? leaf_.a : leaf_.b);
  };
  if (leaf_.op == Opcode::LoadTruth) return value >= 1;
  if (leaf_.op == Opcode::AtLeast) return side(0) >= side(1);
  if (leaf_.op == Opcode::Above) return side(0) > side(1);
  if (leaf_.op == Opcode::Is) return side(0) == side(1);
  if (leaf_.op == Opcode::Between) return leaf_.a <= value && value <= leaf_.b;
  const std::span<const std::int64_t> values{program_.constants.data() + leaf_.a, static_cast<std::size_t>(leaf_.b)};  // OneOf
  return std::binary_search(values.begin(), values.end(), value);
}

std::optional<SingleAnswer> single_answer(const Program& program, Node node) {
  const Instruction& i = program.code[node];
  const auto operands = program.operands_of(i);
  if (i.op == Opcode::LoadTruth) return SingleAnswer(program, i, node, NoNode, true);
  const bool compares = i.op == Opcode::AtLeast || i.op == Opcode::Above || i.op == Opcode::Is;
  if (!compares && i.op != Opcode::OneOf && i.op != Opcode::Between) return std::nullopt;
  for (std::size_t place = 0; place < operands.size(); ++place) {
    const Loaded answer = loaded(program, operands[place].node);
    if (answer.load == NoNode || (compares && !is_constant(program, operands[1 - place].node))) continue;
    return SingleAnswer(program, i, answer.load, answer.asked_if, place == 0);
  }
  return std::nullopt;
}

// The sides of "at most" and "below" have been exchanged: "2 > count" is false where 2 or more hold.
std::optional<CountComparison> count_comparison(const Program& program, const Instruction& comparison) {
  if (comparison.op != Opcode::AtLeast && comparison.op != Opcode::Above) return std::nullopt;
  const auto operands = program.operands_of(comparison);
  const bool count_is_left = program.code[operands[0].node].op == Opcode::CountOf;
  const Instruction& count = program.code[operands[count_is_left ? 0 : 1].node];
  const Instruction& constant = program.code[operands[count_is_left ? 1 : 0].node];
  if (count.op != Opcode::CountOf || constant.op != Opcode::Constant) return std::nullopt;
  const std::int64_t unit = factor(count_is_left ? comparison.a : comparison.b);
  const std::int64_t threshold = constant.a * factor(count_is_left ? comparison.b : comparison.a);
  const bool reaches = (comparison.op == Opcode::AtLeast) == count_is_left;  // the threshold itself is enough
  return CountComparison{&count, (reaches ? threshold + unit - 1 : threshold + unit) / unit, count_is_left};
}

}  // namespace takehold
