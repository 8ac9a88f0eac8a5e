// SPDX-License-Identifier: MIT
//
// Random trees over the facts of a vocabulary.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "semantics/random_world.hpp"

namespace takehold::semantics {

class TreeMaker {
 public:
  // `once`: each fact, conditions counted, and each table is read at most once; numbers stay within what is promised to
  // be exact (docs/semantics.md, section 5) as long as lists are complete. `per_row`: the table the tree is about.
  TreeMaker(const Vocabulary& vocabulary, Dice& dice, bool once, std::string per_row)
      : vocabulary_(vocabulary), dice_(dice), once_(once), per_row_(std::move(per_row)) {}

  ExprPtr truth(int depth) { return truth(depth, per_row_); }
  ExprPtr number(int depth) { return number(depth, per_row_); }

 private:
  const Vocabulary& vocabulary_;
  Dice& dice_;
  bool once_;
  std::string per_row_;
  std::set<FactName> used_;
  std::set<std::string> used_tables_;

  using Wanted = bool (*)(const FactDef&);
  struct Picked {
    const FactDef* def = nullptr;
    ExprPtr tree;
  };

  ExprPtr truth(int depth, const std::string& table);
  ExprPtr number(int depth, const std::string& table);
  std::vector<ExprPtr> truths(int depth, const std::string& table);
  Picked pick(Wanted wanted, const std::string& table);
  const RecordType* pick_table(const std::string& inside);
  ExprPtr leaf(const std::string& table);
  ExprPtr number_leaf(const std::string& table);
  ExprPtr plain_comparison(const Picked& of);
  ExprPtr computed_comparison(int depth, const std::string& table);
  ExprPtr arithmetic(int depth, const std::string& table);
  ExprPtr quotient(int depth, const std::string& table);
  ExprPtr truth_over_rows(int depth, const RecordType& type);
  ExprPtr number_over_rows(int depth, const RecordType& type);
  std::string owner_of(const RecordType& type);  // in a row of its owner mostly that, so that it is the row's series
};

// Tables that the tree reads row by row, each once.
std::vector<std::string> tables_read(const Expr& expr);

// Facts that the tree and their conditions read, each once.
std::vector<FactName> facts_needed(const Vocabulary& vocabulary, const Expr& expr);

// Kinds whose result is not promised to be exact over an incomplete list.
bool is_rough_over_open_list(ExprKind kind);

}  // namespace takehold::semantics
