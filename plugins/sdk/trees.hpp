// SPDX-License-Identifier: MIT
//
// The expressions that a plugin has built. Lua holds only their numbers, so that Lua's collector never owns C++ objects
// and everything a plugin builds is counted.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>

#include "call/sources.hpp"
#include "takehold/expr/expr.hpp"
#include "takehold/plugins/limits.hpp"

namespace takehold::plugins {

struct Tree {
  ExprPtr expr;
  int depth = 1;
  std::int64_t nodes = 1;  // shared parts counted each time: walking the tree costs this
  bool broken = false;     // stands for something with a mistake that has been reported; nothing more is said about it
  bool used = false;       // part of another tree or of a declaration
  CodeSpot spot;
};

// A new node that is being put together.
struct TreeDraft {
  Expr expr;
  int depth = 1;
  std::int64_t nodes = 1;
  bool broken = false;

  void add(Tree& child);
  void add_leaf(Expr leaf);
  // A tree whose size is not at hand; it is not walked further than the limits go.
  void add_unweighed(ExprPtr child, const LoadLimits& limits);
};

class Trees {
 public:
  static constexpr std::size_t Broken = 0;  // always there, for what could not be kept

  Trees();
  // Nothing when a limit is passed.
  std::optional<std::size_t> keep(TreeDraft draft, CodeSpot spot, const LoadLimits& limits);

  Tree& operator[](std::size_t index) { return all_[index]; }
  const std::deque<Tree>& all() const { return all_; }

 private:
  std::deque<Tree> all_;  // references stay valid while it grows
};

}  // namespace takehold::plugins
