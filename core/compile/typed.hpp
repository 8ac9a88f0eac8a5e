// SPDX-License-Identifier: MIT
//
// A tree whose names are resolved and whose types are known: what the stage `resolve` makes and `lower` reads.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "takehold/compile/compile.hpp"
#include "takehold/value/interval.hpp"

namespace takehold {

struct ValueType {
  enum class Kind { Truth, Number, Place, Date, Set, Text };
  Kind kind = Kind::Truth;
  int scale = 0;                        // Number
  std::string unit;                     // Number: singular; empty: none
  bool constant = false;                // written by the author: its value is Typed::a
  bool any_unit = false;                // Number: of constants without a unit; takes the unit of what it meets
  bool rounded = false;                 // Number: a quotient or mean somewhere below
  const FactDef* options = nullptr;     // Place: the level or choice whose options these are
};

// "a number of tasks", "yes or no", "a level": for messages.
std::string to_text(const ValueType& type);

struct Typed {
  const Expr* expr = nullptr;
  ExprKind kind = ExprKind::Number;     // Worst, IncludesAny, Below and AtMost are gone: see `resolve`
  ValueType type;
  int scope = AssessmentScope;
  int table = AssessmentScope;          // AnyRow .. AtWeek
  std::vector<const Typed*> children;
  const FactDef* fact = nullptr;        // Fact, Includes, and Compare of a text
  const Typed* asked_if = nullptr;      // Fact, Includes, and Compare of a text
  std::uint32_t option = 0;             // Includes
  std::string text;                     // Compare of a text
  Comparison comparison = Comparison::Is;
  std::int64_t a = 0, b = 0;            // Number: units; Between: bounds; AtWeek: week
  std::vector<std::int64_t> constants;  // OneOf, Points
};

// Typed trees and where they live.
struct TypedForest {
  std::deque<Typed> nodes;
  std::unordered_map<const Expr*, const Typed*> of;
  std::vector<const Typed*> roots;      // one a root; null where there was an error
};

TypedForest resolve(const Vocabulary& vocabulary, std::span<const Root> roots, Issues& issues);

}  // namespace takehold
