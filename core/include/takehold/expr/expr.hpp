// SPDX-License-Identifier: MIT
//
// The expression language: trees that a framework's author builds and the core checks, compiles, evaluates and explains.
// Trees are immutable and shared. docs/semantics.md says what each kind means; the comment beside it, which children it takes.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/model/fact.hpp"

namespace takehold {

enum class ExprKind : std::uint8_t {
  // Leaves
  Fact,         // fact: the answer to it; a flag is a truth, the rest are numbers, names or text
  Number,       // units, scale: a constant
  Name,         // text: an option, a date or a text, depending on the other side
  // Truth
  All,          // children: one or more truths
  Any,          // children: one or more truths
  None,         // children: one or more truths; not Any
  Not,          // a truth
  Implies,      // truth, truth
  Given,        // truth, then a truth or a number: the second if the first is true, otherwise not applicable
  Applies,      // a number: does it have a value?
  Compare,      // comparison; left, right: numbers of one unit, or a level, choice, text or date and a Name
  OneOf,        // a level, choice or date, then Names; or a number, then Numbers
  Between,      // a number, level or date, then the least and the greatest as constants, both included
  Includes,     // a set of choices, then a Name
  IncludesAny,  // a set of choices, then one or more Names
  AnyRow,       // table; a truth about a row
  EveryRow,     // table; a truth about a row
  // Numbers
  Add, Subtract, Multiply, Divide, ShareOf, PartOf, Min, Max,  // number, number
  OrIfNa,       // number, then a Number: the second if the first does not apply
  When,         // truth, then two numbers: the first if it is true, the second if it is false
  Points,       // a level or choice fact; names[i] is worth values[i] (scale `scale`), one for each option
  CountOf,      // children: one or more truths; how many are true
  CountRows, ShareOfRows,                 // table; a truth about a row
  Sum, Mean, Lowest, Peak, Worst,         // table; a number about a row. Worst is the bad end, as the fact's `better` says
  Latest, FallFromPeak,                   // weekly table; a number about a row
  AtWeek,       // weekly table; a number about a row; units: the week
  // Either
  Measure,      // a number; text: id of the measure whose total this is
};

inline constexpr ExprKind LastExprKind = ExprKind::Measure;

// How a kind is written, by an author and in messages: x stands for the first child.
enum class Notation : std::uint8_t {
  Fact,          // workflow.tasks_added
  Number,        // 12.5
  Name,          // "option"
  List,          // all { a, b }
  Call,          // when(a, b, c)
  Method,        // x:min(b)
  MethodOfList,  // x:one_of { b, c }
  Comparison,    // x:at_least(b)
  Negation,      // x:is_not(b), x:is(false)
  Points,        // x:points { option = 1 }
  Infix,         // a + b
  Rows,          // table:sum(b): reads a table row by row
  Measure,       // measure.id
};

enum class Comparison : std::uint8_t { AtLeast, Above, AtMost, Below, Is };

struct Expr {
  ExprKind kind = ExprKind::Number;
  std::vector<ExprPtr> children;
  FactName fact;                       // Fact
  std::string table;                   // AnyRow .. AtWeek
  std::string of;                      // AnyRow .. AtWeek: only the rows of `table` that belong to the current row of this table
  std::string text;                    // Name, Measure
  std::int64_t units = 0;              // Number, AtWeek
  int scale = 0;                       // Number, Points
  std::string unit;                    // Number: the constant's unit, in singular; empty takes the other side's
  Comparison comparison = Comparison::Is;
  std::vector<std::string> names;      // Points
  std::vector<std::int64_t> values;    // Points
  Place place;                         // where the author wrote it
};

// What a tree is wanted for.
enum class Wanted {
  Truth,      // a rule, a requirement, an `asked_if`
  Number,     // a measure, or a part of one
  Indicator,  // from a truth, level, percent, share or number: 0 to 1 in millionths; with a table the mean over its rows
};

// The word of an author's call, for messages and printed trees: "at_least", "any_row".
[[nodiscard]] std::string_view to_text(ExprKind kind);
[[nodiscard]] Notation notation_of(ExprKind kind);

// What an explanation says above the parts of a condition that is explained part by part: "all of these". Empty for a leaf,
// which is explained as a whole.
[[nodiscard]] std::string_view words_above_parts(ExprKind kind);
[[nodiscard]] std::string_view to_text(Comparison comparison);

// On one line, much as a plugin writes it: all { workflow.uses_ai, workflow.tasks_removed:is(0) }.
[[nodiscard]] std::string to_text(const Expr& expr);

// True for the kinds that read a table row by row (AnyRow .. AtWeek). With `of` they are expressions over a row of that
// table, without it over the assessment.
[[nodiscard]] bool reads_rows(ExprKind kind);

// Every fact that the tree reads, in order of occurrence, with repeats; conditions of facts are not followed.
[[nodiscard]] std::vector<FactName> facts_read(const Expr& expr);

}  // namespace takehold
