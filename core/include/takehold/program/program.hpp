// SPDX-License-Identifier: MIT
//
// The flat program to which all expressions of all loaded frameworks compile: plain data that can be printed, hashed and
// translated. Instructions are in order of evaluation, without jumps; each puts its result into a slot of its own, so
// that an evaluation is its own trace. Equal expressions share one instruction.
//
// A program has scopes: the assessment itself, and one for each record type. The instructions of a record type's scope run
// once for each row, and once more for "a row still to come", whose cells are all open (docs/semantics.md, section 3).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/model/fact.hpp"

namespace takehold {

using Node = std::uint32_t;  // an instruction, by its place in Program::code
inline constexpr Node NoNode = 0xffffffff;
inline constexpr int AssessmentScope = -1;  // otherwise the place in Program::tables

// t: a truth, n: a number, row t: a truth of the rows of another scope. The factors `a` and `b` bring "left" and "right" to
// one scale before they meet.
enum class Opcode : std::uint8_t {
  // truth
  LoadTruth,     // input `a`, whose number is 0 or 1
  AlwaysTrue,    //
  All,           // t...
  Any,           // t...
  Not,           // t
  Implies,       // t, t
  Given,         // t, t
  Applies,       // n
  AtLeast,       // n, n; factors a, b
  Above,         // n, n; factors a, b
  Is,            // n, n; factors a, b
  OneOf,         // n; constants[a .. a+b), sorted, without duplicates, at the number's scale
  Between,       // n; a <= n <= b
  AnyRow,        // row t; the table of `table`
  EveryRow,      // row t
  // number
  LoadNumber,    // input `a`
  Constant,      // `a`
  Add,           // n, n; factors a, b
  Subtract,      // n, n; factors a, b
  Min,           // n, n; factors a, b
  Max,           // n, n; factors a, b
  Multiply,      // n, n
  Divide,        // n, n; factors a, b bring the quotient to millionths
  ShareOf,       // n, n; like Divide, kept within 0 and 1
  PartOf,        // n, n: a share of a share, each kept within 0 and 1; factors a, b bring them to millionths
  OrIfNa,        // n, n; factors a, b
  When,          // t, n, n; factors a, b
  GivenNumber,   // t, n
  Points,        // n, a place from 0; constants[a .. a+b) is the worth of each place
  CountOf,       // t...
  CountRows,     // row t
  ShareOfRows,   // row t
  Sum,           // row n
  Mean,          // row n; factor a brings it to millionths
  Lowest,        // row n
  Peak,          // row n
  Latest,        // row n
  FallFromPeak,  // row n
  AtWeek,        // row n; week `a`
};
[[nodiscard]] std::string_view to_text(Opcode op);
[[nodiscard]] bool gives_truth(Opcode op);
[[nodiscard]] bool reads_rows(Opcode op);

// Where to find an operand's value: in a slot of the row being evaluated, or of the assessment.
struct Operand {
  std::uint32_t slot = 0;
  bool in_row = false;
  Node node = NoNode;
};

struct Instruction {
  Opcode op = Opcode::AlwaysTrue;
  int scope = AssessmentScope;
  int table = AssessmentScope;  // the table that AnyRow .. AtWeek read: in the assessment's scope all its rows, in that of its `per` those of one row
  std::uint32_t slot = 0;       // of its scope; truths and numbers are counted separately
  std::uint32_t first = 0, count = 0;  // operands
  std::int64_t a = 0, b = 0;
  int scale = 0;                // of a number's result
};

// One answer that a program reads, as a number: the answer itself, whether an option is in a set, or whether a text is the
// one asked for.
struct Input {
  enum class Reads { Value, Option, Text };
  FactName fact;
  Reads reads = Reads::Value;
  std::uint32_t option = 0;
  std::string text;
  std::int64_t lo = 0, hi = 1;  // while it is open
  bool may_be_na = false;       // while it is open
};

struct ScopeLayout {
  std::string table;            // empty for the assessment
  int max_rows = 0;
  bool weekly = false;
  int per = AssessmentScope;    // weekly tables: the table to whose rows the series belong
  std::uint32_t truths = 0, numbers = 0;  // slots
  std::vector<Input> inputs;
};

// Instructions of one scope that run together; for a table, over each row in turn.
struct Block {
  int scope = AssessmentScope;
  std::uint32_t first = 0, count = 0;
};

struct Program {
  ScopeLayout assessment;
  std::vector<ScopeLayout> tables;
  std::vector<Instruction> code;
  std::vector<Operand> operands;
  std::vector<std::int64_t> constants;
  std::vector<Block> blocks;

  const ScopeLayout& layout(int scope) const { return scope == AssessmentScope ? assessment : tables[static_cast<std::size_t>(scope)]; }
  std::span<const Operand> operands_of(const Instruction& i) const { return {operands.data() + i.first, i.count}; }
};

// The program as text: the scope of each block, then its instructions, one a line, "  3: all 1 2". Equal programs print the same.
[[nodiscard]] std::string print_program(const Program& program);

}  // namespace takehold
