// SPDX-License-Identifier: MIT
//
// A small vocabulary and an assessment of it, made in code, and what the core says of an expression over them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/trees.hpp"
#include "takehold/compile/compile.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/explain/support.hpp"
#include "takehold/expr/expr.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold::semantics {

// ---- trees
using trees::compare;
using trees::fact;
using trees::make;
using trees::name;
using trees::number;
using trees::over;
ExprPtr points(std::string fact, std::string table, std::vector<std::int64_t> values, int scale);

// The id of a level's option, by its place from 0.
std::string option_id(std::int64_t place);

// ---- facts and answers
FactDef flag_fact(std::string id);
FactDef number_fact(std::string id, Interval range, int scale = 0);  // may_not_apply as the range may be N
FactDef level_fact(std::string id, int options);

Answer known(std::int64_t value);
Answer ranged(std::int64_t lo, std::int64_t hi);
Answer does_not_apply();

struct World {
  Vocabulary vocabulary;
  Assessment assessment;

  FactDef& add(FactDef fact, std::string_view table = {});
  RecordType& add_table(std::string id, bool weekly, int max_rows);
};

// ---- results
// A compiled expression and its evaluation. Must not be copied or moved: the trace reads the program.
struct Evaluated {
  Compiled compiled;
  Bound bound;
  Trace trace;
  Node root;

  bool is_truth() const { return gives_truth(compiled.program.code[root].op); }
  int scale() const { return compiled.program.code[root].scale; }
  std::string text(std::uint32_t row = 0) const;  // "TF", "3..8|N"

  Evaluated(Compiled from, const Assessment& assessment);
  Evaluated(const Evaluated&) = delete;
  Evaluated& operator=(const Evaluated&) = delete;
};

Result<WithWarnings<Compiled>> compile_one(const Vocabulary& vocabulary, ExprPtr tree, bool wants_truth, std::string table = {});

// "TF", "3..8|N", or the issues' text when it does not compile.
std::string result_of(const World& world, const ExprPtr& tree, bool wants_truth, int* scale = nullptr);

// As in the tables: "N", "3", "3..8", "3|N".
std::string to_text(const Interval& value);

// The assessment with every answer cleared that is not named. Rows stay as rows; a list not named is open again.
Assessment keep_only(const Assessment& assessment, const AnswerRefs& refs);

}  // namespace takehold::semantics
