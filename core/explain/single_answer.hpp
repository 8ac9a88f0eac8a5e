// SPDX-License-Identifier: MIT
//
// Conditions of two simple forms: one answer compared with constants, so that the values that fit can be counted, and a number of
// conditions that must hold.
#pragma once

#include <cstdint>
#include <optional>

#include "takehold/program/program.hpp"

namespace takehold {

class SingleAnswer {
 public:
  SingleAnswer(const Program& program, const Instruction& leaf, Node the_load, Node the_condition, bool load_is_left)
      : load(the_load), asked_if(the_condition), program_(program), leaf_(leaf), load_is_left_(load_is_left) {}

  const Node load;      // LoadTruth or LoadNumber
  const Node asked_if;  // the condition under which it is asked; NoNode: always

  // Whether the condition is true where this is the answer.
  bool holds(std::int64_t value) const;

 private:
  const Program& program_;
  const Instruction& leaf_;
  bool load_is_left_;
};

// Nothing if the condition is of another form.
[[nodiscard]] std::optional<SingleAnswer> single_answer(const Program& program, Node node);

// count_of { ... } compared with a constant: true if `at_least`, and otherwise false, where `number` of the conditions or more hold.
struct CountComparison {
  const Instruction* count = nullptr;
  std::int64_t number = 1;
  bool at_least = true;
};
[[nodiscard]] std::optional<CountComparison> count_comparison(const Program& program, const Instruction& comparison);

}  // namespace takehold
