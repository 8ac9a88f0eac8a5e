// SPDX-License-Identifier: MIT
//
// The first stage: names become facts, constants take the scale of what they meet, types and units are checked.
// `Below` and `AtMost` become `Above` and `AtLeast` with the sides exchanged, `Worst` becomes `Lowest` or `Peak`,
// `IncludesAny` becomes `Any` of `Includes`.
#pragma once

#include <set>

#include "compile/types.hpp"

namespace takehold {

class Resolver {
 public:
  Resolver(const Vocabulary& vocabulary, Issues& issues) : vocabulary_(vocabulary), issues_(issues) {}

  void add(const Root& root);
  TypedForest take() { return std::move(forest_); }

 private:
  // Each gives null after reporting what is wrong.
  const Typed* resolve(const Expr& expr);
  const Typed* resolve_new(const Expr& expr);
  const Typed* fact(const Expr& expr);
  const Typed* number(const Expr& expr);
  const Typed* truths(const Expr& expr);                 // All, Any, None, CountOf
  const Typed* negation(const Expr& expr);
  const Typed* two_truths(const Expr& expr);             // Implies
  const Typed* given(const Expr& expr);
  const Typed* applies(const Expr& expr);
  const Typed* comparison(const Expr& expr);
  const Typed* compare_numbers(const Expr& expr, const Typed& left, const Typed& right);
  const Typed* compare_text(const Expr& expr, const Typed& left);
  const Typed* one_of(const Expr& expr);
  const Typed* between(const Expr& expr);
  const Typed* includes(const Expr& expr);
  const Typed* includes_any(const Expr& expr);
  const Typed* option_of(const Typed& set, const Expr& expr, const Expr& name);
  const Typed* arithmetic(const Expr& expr);
  const Typed* or_if_na(const Expr& expr);
  const Typed* when(const Expr& expr);
  const Typed* points(const Expr& expr);
  const Typed* over_rows(const Expr& expr);
  const Typed* measure(const Expr& expr);
  const Typed* indicator(const Root& root, const Typed& value);

  // Children of the kind that is wanted.
  const Typed* truth_child(const Expr& parent, std::size_t i);
  const Typed* number_child(const Expr& parent, std::size_t i);
  const Typed* child(const Expr& parent, std::size_t i);
  bool has_children(const Expr& expr, std::size_t at_least);

  // The right side of a comparison as a number of the left side's kind; null after reporting.
  const Typed* constant_for(const Typed& left, const Expr& constant);
  bool place_in_range(const Typed& left, const Typed& constant, const Expr& where);
  bool resolve_condition(Typed& typed, const FactDef& fact);
  const Typed* refuse_series(const Expr& expr, const RecordType& table);
  bool child_suits_table(const Expr& expr, Typed& typed, const RecordType& table);
  bool value_over_rows(const Expr& expr, Typed& typed);

  Typed& make(const Expr& expr, ValueType type);
  Typed& make_constant(const Expr& expr, const ValueType& type, std::int64_t units);
  const Typed* with_children(Typed& typed, std::vector<const Typed*> children);
  bool join_scopes(Typed& typed);
  int scope_of(std::string_view table) const;

  const Typed* fail(const Expr& expr, std::string code, std::string message, std::string cure = {});

  const Vocabulary& vocabulary_;
  Issues& issues_;
  TypedForest forest_;
  std::set<const Expr*> failed_;              // reported once
  std::vector<const FactDef*> conditions_;    // facts whose asked_if is being resolved, to find cycles
  std::string what_;                          // the root, for messages
};

}  // namespace takehold
