// SPDX-License-Identifier: MIT
#include "sdk/trees.hpp"

#include <algorithm>
#include <utility>

namespace takehold::plugins {

void TreeDraft::add(Tree& child) {
  child.used = true;
  depth = std::max(depth, child.depth + 1);
  nodes += child.nodes;  // cannot overflow: both are below the limit
  broken = broken || child.broken;
  expr.children.push_back(child.expr);
}

void TreeDraft::add_leaf(Expr leaf) {
  depth = std::max(depth, 2);
  ++nodes;
  expr.children.push_back(std::make_shared<const Expr>(std::move(leaf)));
}

namespace {

void weigh(const Expr& expr, int depth, TreeDraft& into, const LoadLimits& limits) {
  into.depth = std::max(into.depth, depth);
  ++into.nodes;
  for (const ExprPtr& child : expr.children) {
    if (into.nodes > limits.expression_nodes || depth > limits.expression_depth) return;
    weigh(*child, depth + 1, into, limits);
  }
}

}  // namespace

void TreeDraft::add_unweighed(ExprPtr child, const LoadLimits& limits) {
  weigh(*child, 2, *this, limits);
  expr.children.push_back(std::move(child));
}

Trees::Trees() {
  all_.emplace_back();
  all_.back().expr = std::make_shared<const Expr>();
  all_.back().broken = true;
  all_.back().used = true;
}

std::optional<std::size_t> Trees::keep(TreeDraft draft, CodeSpot spot, const LoadLimits& limits) {
  const bool fits = draft.depth <= limits.expression_depth && draft.nodes <= limits.expression_nodes;
  if (!fits || all_.size() >= limits.expressions) return std::nullopt;
  Tree tree;
  tree.expr = std::make_shared<const Expr>(std::move(draft.expr));
  tree.depth = draft.depth;
  tree.nodes = draft.nodes;
  tree.broken = draft.broken;
  tree.spot = spot;
  all_.push_back(std::move(tree));
  return all_.size() - 1;
}

}  // namespace takehold::plugins
