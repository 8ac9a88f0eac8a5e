// SPDX-License-Identifier: MIT
//
// Expression trees in a line each, for the tests of everything that reads them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "takehold/expr/expr.hpp"

namespace takehold::trees {

ExprPtr make(ExprKind kind, std::vector<ExprPtr> children = {});
ExprPtr fact(std::string id, std::string table = {});
ExprPtr number(std::int64_t units, int scale = 0);
ExprPtr name(std::string text);
ExprPtr compare(Comparison comparison, ExprPtr left, ExprPtr right);

// any_row, sum, at_week, ... of a table; without `value`: count_rows(). `of`: the table to whose rows it belongs.
ExprPtr over(ExprKind kind, std::string table, ExprPtr value = nullptr, int week = 0, std::string of = {});

}  // namespace takehold::trees
