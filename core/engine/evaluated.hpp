// SPDX-License-Identifier: MIT
//
// One assessment evaluated under a ruleset, for judging and saying to read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/eval/bind.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/find_answer.hpp"

namespace takehold {

// The extent of a table's list of rows. The row still to come is at `rows`.
struct ListState {
  bool not_applicable = false;
  bool may_grow = false;
  std::uint32_t rows = 0;
};

struct Evaluated {
  Evaluated(const Ruleset& rules, const Assessment& document, const Bound& inputs, const Trace& results);

  const Program& program() const { return ruleset.compiled.program; }
  const ListState& list(std::size_t table) const { return lists_[table]; }  // by its place in Vocabulary::tables
  ListState list(std::string_view table) const;

  const Ruleset& ruleset;
  const Assessment& assessment;
  const Bound& bound;
  const Trace& trace;

 private:
  std::vector<ListState> lists_;
};

// "That is all" for the table's list.
[[nodiscard]] AnswerRef list_itself(const std::string& table);

}  // namespace takehold
