// SPDX-License-Identifier: MIT
//
// What the parts of a framework are made of, whatever their kind.
#pragma once

#include <concepts>
#include <string>
#include <utility>
#include <vector>

#include "takehold/expr/expr.hpp"
#include "takehold/framework/text.hpp"
#include "takehold/program/program.hpp"

namespace takehold {

using Cites = std::vector<std::string>;  // ids of seed items: "I-78"

// What every declared part has. The title reads answers only where the comment at the kind says so; elsewhere it holds
// words of the trade at most.
struct Declared {
  std::string id;
  Text title;
  Cites cites;
  Place place;
};

// A tree that is computed, and where the program has its result: a ruleset fills in `node` when it compiles the framework.
struct Computed {
  ExprPtr expr;  // may be null
  Node node = NoNode;

  Computed() = default;
  template <typename Tree>
  requires std::convertible_to<Tree, ExprPtr> Computed(Tree&& tree) : expr(std::forward<Tree>(tree)) {}

  explicit operator bool() const { return expr != nullptr; }
  const Expr& operator*() const { return *expr; }
};

}  // namespace takehold
