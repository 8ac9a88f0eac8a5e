// SPDX-License-Identifier: MIT
//
// Texts with places for answers: "AI adds {workflow.tasks_added} to {workflow.name}". docs/semantics.md, section 10.
//
//   {workflow.tasks_added}         the answer with its unit: "2 tasks", "20 to 30 people", "does not apply"; while it is open
//                                  "an unstated number of tasks"
//   {workflow.tasks_added|some}    "some" where the answer is open
//   {rollout.training_done}        the answer to a fact of the assessment itself
//   {workflow.name}                the row's name, or "workflow 3"
//   {measure.role-sum}             the total of a measure on the same table
//   {person} {people} {People}     the trade's word; a capital first letter is kept
//   {{ and }}                      braces
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "takehold/model/fact.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

struct TextPart {
  enum class Kind { Words, Fact, RowName, Measure, Word };
  Kind kind = Kind::Words;
  std::string words;      // Words: the text; Word: its id; Measure: its id
  FactName fact;          // Fact, RowName (table only)
  std::string fallback;   // Fact, Measure: said where the answer is open; empty: none given
  bool capital = false;   // Word
};

struct Text {
  std::string source;              // as the author wrote it
  std::vector<TextPart> parts;

  bool empty() const { return source.empty(); }
};

// Syntax only; names are resolved when the framework is checked.
[[nodiscard]] Result<Text> parse_text(std::string_view source, const Place& place);

}  // namespace takehold
