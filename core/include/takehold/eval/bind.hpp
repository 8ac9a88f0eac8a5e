// SPDX-License-Identifier: MIT
//
// An assessment seen by a program: each input as an interval. Open facts are the whole range of their fact.
#pragma once

#include <cstdint>
#include <vector>

#include "takehold/program/program.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/value/interval.hpp"

namespace takehold {

// Rows that a word for tables goes through: all of a table, or those that belong to one row of another.
struct RowSet {
  bool not_applicable = false;
  bool complete = false;
  std::uint32_t rows = 0;                // in the order of the document
  std::uint32_t room = 0;                // how many more rows may come
  std::vector<int> weeks;                // weekly tables: the week of each row
  std::vector<std::uint32_t> by_week;    // weekly tables: rows in order of their weeks
  std::vector<std::uint32_t> places;     // where each row, and behind them the one still to come, stands in the table; empty: in place

  std::uint32_t place(std::uint32_t row) const { return places.empty() ? row : places[row]; }
};

struct BoundTable : RowSet {
  std::vector<Interval> cells;           // (rows + 1) x inputs; the last is the row still to come
  std::vector<RowSet> series;            // with ScopeLayout::per: for each row of that table, and for the one still to come
};

struct Bound {
  std::vector<Interval> inputs;
  std::vector<BoundTable> tables;        // as Program::tables
};

[[nodiscard]] Bound bind(const Program& program, const Assessment& assessment);

// Nothing answered, every list open.
[[nodiscard]] Bound bind_empty(const Program& program);

}  // namespace takehold
