// SPDX-License-Identifier: MIT
//
// Expressions in words, from the labels, units and options of the facts they read.
#pragma once

#include <string>
#include <string_view>

#include "takehold/explain/explanation.hpp"

namespace takehold {

// True where the opposite is one sentence: "Stage is not "Pilot"", "Uses AI is no".
[[nodiscard]] bool has_opposite_of_its_own(const Expr& expr);

class Phrases {
 public:
  explicit Phrases(const Evaluation& evaluation) : evaluation_(evaluation), vocabulary_(*evaluation.speaker.vocabulary) {}

  // A whole condition: "Tasks added is at least 1 task".
  std::string condition(const Expr& expr) const;

  // A number or answer as a noun: "tasks added", "the sum of tasks added over all workflows".
  std::string noun(const Expr& expr) const;

 private:
  std::string opposite(const Expr& expr) const;
  std::string comparison(const Expr& expr, std::string_view word) const;
  std::string among(const Expr& expr, std::string_view one, std::string_view several) const;  // " is one of ", before the constants
  // Of a word that reads rows: "workflow", "workflows", and what it reads of each.
  std::string one_row(const Expr& expr) const;
  std::string many_rows(const Expr& expr) const;
  std::string row_value(const Expr& expr) const;
  std::string joined(const Expr& expr, const std::string& word) const;

  // A constant in terms of the other side of its comparison: an option's label, or a number with its unit.
  std::string constant(const Expr& constant, const Expr& beside) const;
  const FactDef* fact_in(const Expr& expr) const;
  std::string label(const FactName& fact) const;

  const Evaluation& evaluation_;
  const Vocabulary& vocabulary_;
};

}  // namespace takehold
