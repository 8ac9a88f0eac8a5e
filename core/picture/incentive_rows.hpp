// SPDX-License-Identifier: MIT
//
// The contents of an incentive map's rows, before anything is drawn: from which column to which, and what shifts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"

namespace takehold {

// Columns of a view, as places in View::columns.
struct MapColumns {
  std::size_t old_one = 0, new_one = 0, shift = 0;
  std::optional<std::size_t> weight;  // an ordered choice that says how far the change has come
  std::string measure;                // id of the measure shown in this column; empty: none
  std::string measure_title;
};

struct MapRow {
  std::uint32_t row = 0;
  std::string name;
  ViewTable::Cell from, to, shift, weight;
  std::optional<std::int64_t> level;  // of the weight, 0 to `levels` - 1
  std::int64_t levels = 0;            // 0: the view has no such column
  const MeasureView* sum = nullptr;

  bool shift_is_open() const { return shift.open; }
  bool nothing_shifts() const { return shift.gap && !shift.open; }
  bool says_nothing() const { return from.open && to.open && shift.open; }
};

// The two columns before the shift are the old and the new one; nothing if there is no shift, or too few columns before it.
[[nodiscard]] std::optional<MapColumns> map_columns(const Ruleset& ruleset, const View& view);

[[nodiscard]] std::vector<MapRow> map_rows(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis,
                                           const View& view, const ViewTable& table, const MapColumns& columns);

}  // namespace takehold
