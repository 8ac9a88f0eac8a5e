// SPDX-License-Identifier: MIT
//
// Reads what generate_cases.py writes: one line, one case.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "semantics/world.hpp"
#include "takehold/json/json.hpp"

namespace takehold::semantics {

struct Case {
  World world;
  ExprPtr tree;
  std::string table;                  // where its rows are read; empty: the assessment
  bool wants_truth = false;
  int scale = 0;                      // of an expected number
  bool rejected = false;
  std::vector<std::string> expected;  // one result, or one for each row of `table` and one for a row to come
  std::vector<std::string> leaning;   // of a truth that is not rejected: one for each row that is there, or one
};

// The line is trusted to be what generate_cases.py writes.
Case read_case(std::string_view line);

}  // namespace takehold::semantics
