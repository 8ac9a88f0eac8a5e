// SPDX-License-Identifier: MIT
#include <algorithm>
#include <numeric>

#include "compile/lower.hpp"

namespace takehold {
namespace {

// How many times the rows of tables must have been gone through before a draft can run.
std::vector<int> rounds_of(const std::vector<Draft>& drafts) {
  std::vector<int> rounds(drafts.size(), 0);
  for (std::size_t i = 0; i < drafts.size(); ++i)
    for (const Node operand : drafts[i].operands) rounds[i] = std::max(rounds[i], rounds[operand] + (reads_rows(drafts[i].op) ? 1 : 0));
  return rounds;
}

// Round by round, in each the assessment before the tables, so that rows may read it.
std::vector<Node> order_of(const std::vector<Draft>& drafts) {
  const auto rounds = rounds_of(drafts);
  std::vector<Node> order(drafts.size());
  std::iota(order.begin(), order.end(), Node{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](Node x, Node y) { return std::pair(rounds[x], drafts[x].scope) < std::pair(rounds[y], drafts[y].scope); });
  return order;
}

class Scheduling {
 public:
  explicit Scheduling(Drafts drafts) : drafts_(std::move(drafts)), places_(drafts_.list.size(), NoNode) {}

  Scheduled run() {
    for (const Node draft : order_of(drafts_.list)) place(draft);
    program_.assessment = std::move(drafts_.assessment);
    program_.tables = std::move(drafts_.tables);
    return {std::move(program_), std::move(places_)};
  }

 private:
  void place(Node node) {
    const Draft& draft = drafts_.list[node];
    Instruction i;
    i.op = draft.op;
    i.scope = draft.scope;
    i.table = draft.table;
    i.scale = draft.scale;
    ScopeLayout& layout = drafts_.layout(draft.scope);
    i.slot = gives_truth(draft.op) ? layout.truths++ : layout.numbers++;
    i.first = static_cast<std::uint32_t>(program_.operands.size());
    i.count = static_cast<std::uint32_t>(draft.operands.size());
    for (const Node operand : draft.operands) program_.operands.push_back(operand_of(places_[operand]));
    i.a = draft.constants.empty() ? draft.a : static_cast<std::int64_t>(program_.constants.size());
    i.b = draft.constants.empty() ? draft.b : static_cast<std::int64_t>(draft.constants.size());
    program_.constants.insert(program_.constants.end(), draft.constants.begin(), draft.constants.end());
    places_[node] = static_cast<Node>(program_.code.size());
    program_.code.push_back(i);
    extend_blocks(i.scope);
  }

  Operand operand_of(Node placed) const {
    const Instruction& i = program_.code[placed];
    return {i.slot, i.scope != AssessmentScope, placed};
  }

  void extend_blocks(int scope) {
    if (program_.blocks.empty() || program_.blocks.back().scope != scope)
      program_.blocks.push_back({scope, static_cast<std::uint32_t>(program_.code.size()) - 1, 0});
    ++program_.blocks.back().count;
  }

  Drafts drafts_;
  Program program_;
  std::vector<Node> places_;
};

}  // namespace

Scheduled schedule(Drafts drafts) { return Scheduling(std::move(drafts)).run(); }

}  // namespace takehold
