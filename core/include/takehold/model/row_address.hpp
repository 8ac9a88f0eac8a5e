// SPDX-License-Identifier: MIT
//
// How a row is called where people and scripts name it: in changes, in the keys of findings, in tests of plugins.
// Names come first. A number is a position only where no row has that name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// The rows of a table as they are shown: "Forecasting"; "workflow 3" for one without a name; "Forecasting#2" where several have the
// same name, by the row's number. `one`: the table's word as this assessment says it.
[[nodiscard]] std::vector<std::string> row_keys(const Table& table, const std::string& one);

// The row that `text` means: its name, its key, its number from 1; in a weekly table the week, "5" or "Refunds, 5"; at last a name
// written in letters of another size. An error names all rows that it could mean, or the nearest name.
[[nodiscard]] Result<std::uint32_t> find_row(const RecordType& type, const std::string& one, const Table& table, std::string_view text);

// A text that find_row reads as this row: its number or its week, and its key where another row has that for a name.
[[nodiscard]] std::string row_address(const RecordType& type, const std::string& one, const Table& table, std::uint32_t row);

}  // namespace takehold
