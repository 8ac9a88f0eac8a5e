// SPDX-License-Identifier: MIT
//
// Answers and numbers in words, the same everywhere: "2 tasks", "20 to 30 people", "12.5 %", "not answered yet",
// "does not apply". docs/semantics.md, section 10.
#pragma once

#include <optional>
#include <string>

#include "takehold/compile/compile.hpp"
#include "takehold/framework/text.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/interval.hpp"
#include "takehold/value/truth.hpp"

namespace takehold {

inline constexpr std::string_view NotAnsweredYet = "not answered yet";
inline constexpr std::string_view NotKnownYet = "not known yet";  // only where somebody said so
inline constexpr std::string_view StillOpen = "still open";        // of what rests on several answers
inline constexpr std::string_view DoesNotApply = "does not apply";

// Everything that texts are made from.
struct Speaker {
  const Vocabulary* vocabulary = nullptr;
  const Assessment* assessment = nullptr;

  // The trade's word, or the standard one.
  std::string word(std::string_view id) const;

  // The row's name, or "workflow 3".
  std::string row(std::string_view table, std::uint32_t row) const;

  // The stored answer; null if the fact is open. `row` is ignored for facts of the assessment.
  const Answer* answer(const FactName& fact, std::uint32_t row) const;

  // The answer in words; never empty.
  std::string say_answer(const FactName& fact, std::uint32_t row) const;

  // Replaces words of the trade in a question or a label ("{people}").
  std::string say_words(std::string_view text) const;
};

// A range of numbers in words, with the unit in singular or plural: "3 points", "-2 to 1 points".
[[nodiscard]] std::string say_interval(const Interval& value, int scale, std::string_view unit_one, std::string_view unit_many);

// "yes", "no", "does not apply", "can't say yet".
[[nodiscard]] std::string say_truth(TruthSet truth);

}  // namespace takehold
