// SPDX-License-Identifier: MIT
//
// The second and third stage: typed trees become instructions, equal ones shared; then these are put in order of
// evaluation and get their slots.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "compile/typed.hpp"

namespace takehold {

// An instruction before it has its place: operands are other drafts.
struct Draft {
  Opcode op = Opcode::AlwaysTrue;
  int scope = AssessmentScope;
  int table = AssessmentScope;
  std::vector<Node> operands;
  std::int64_t a = 0, b = 0;
  std::vector<std::int64_t> constants;
  int scale = 0;

  auto key() const { return std::tie(op, scope, table, operands, a, b, constants, scale); }
  bool operator<(const Draft& other) const { return key() < other.key(); }
};

struct Drafts {
  std::vector<Draft> list;                        // operands come before the nodes that use them
  std::map<const Typed*, Node> of;                // what each typed tree became
  ScopeLayout assessment;
  std::vector<ScopeLayout> tables;

  ScopeLayout& layout(int scope) { return scope == AssessmentScope ? assessment : tables[static_cast<std::size_t>(scope)]; }
};

Drafts lower(const Vocabulary& vocabulary, const TypedForest& forest);

struct Scheduled {
  Program program;
  std::vector<Node> places;                       // where each draft went
};

Scheduled schedule(Drafts drafts);

}  // namespace takehold
