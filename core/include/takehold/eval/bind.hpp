// SPDX-License-Identifier: MIT
//
// An assessment as a program reads it: each input as an interval. An open fact has the whole range of its type.
#pragma once

#include <cstdint>
#include <vector>

#include "takehold/program/program.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/value/interval.hpp"

namespace takehold {

// The rows that a table word ("any_row", "sum") reads: all of a table, or those that belong to one row of another.
struct RowSet {
  bool not_applicable = false;
  bool complete = false;
  std::uint32_t rows = 0;                // in the order of the document
  std::uint32_t room = 0;                // how many more rows may come
  std::vector<int> weeks;                // weekly tables: the week of each row
  std::vector<std::uint32_t> by_week;    // weekly tables: rows in order of their weeks
  std::vector<std::uint32_t> places;     // table row of each row, then of the one still to come; empty: the same places as here

  std::uint32_t place(std::uint32_t row) const { return places.empty() ? row : places[row]; }
};

struct BoundTable : RowSet {
  std::vector<Interval> cells;           // (rows + 1) x inputs; the last is the row still to come
  std::vector<RowSet> series;            // with ScopeLayout::per: one for each of its rows, then one for the row still to come
};

struct Bound {
  std::vector<Interval> inputs;
  std::vector<BoundTable> tables;        // as Program::tables
};

[[nodiscard]] Bound bind(const Program& program, const Assessment& assessment);

// Nothing answered, every list open.
[[nodiscard]] Bound bind_empty(const Program& program);

}  // namespace takehold
