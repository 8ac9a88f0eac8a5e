// SPDX-License-Identifier: MIT
//
// Which row a change means: "2", "+", "Forecasting"; in a weekly table "5" is week 5.
#pragma once

#include <cstddef>
#include <string>

#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// The place of the row in `table`; "+" and a week that is not there yet add one.
[[nodiscard]] Result<std::size_t> select_row(const RecordType& type, const std::string& selector, Table& table);

}  // namespace takehold
