// SPDX-License-Identifier: MIT
//
// From trees to the program, in named stages. Called once when frameworks are loaded.
//
//   resolve    names become facts, constants take the scale of what they meet; types, units and ranges are checked
//   lower      trees become instructions; equal ones are shared; a fact with `asked_if` becomes given(asked_if, fact)
//   schedule   instructions are put in order of evaluation, in blocks of one scope, and get their slots
//   prove      one run on the empty assessment: no number can pass 10^18, now or with any answers
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "takehold/program/program.hpp"
#include "takehold/expr/expr.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// A tree to be computed.
struct Root {
  ExprPtr expr;
  Wanted wanted = Wanted::Truth;
  std::string table;  // where its rows are read; empty: the assessment
  std::string what;   // for messages: rule "nothing-removed"
};

struct Compiled {
  Program program;
  std::vector<Node> roots;                            // one for each root
  std::unordered_map<const Expr*, Node> nodes;        // what each tree became; facts, their bare load
  std::unordered_map<const Expr*, std::string> units; // singular unit of a number's tree; absent: none
};

// All errors of all roots are collected. Of the warnings of docs/semantics.md, section 11, it gives "=" on a rounded
// number and a divisor that may be 0; those that need a whole framework are engine's.
// The trees and the vocabulary must outlive the result.
[[nodiscard]] Result<WithWarnings<Compiled>> compile(const Vocabulary& vocabulary, std::span<const Root> roots);

// The stages above, in order, each with those that must have run before it.
struct CompileStage {
  std::string_view name;
  std::span<const std::string_view> needs;
};
[[nodiscard]] std::span<const CompileStage> compile_stages();

}  // namespace takehold
