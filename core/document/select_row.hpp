// SPDX-License-Identifier: MIT
//
// Which row a change means: "2", "+", "Forecasting"; in a weekly table "5" is week 5, and where it has a series for each row of
// another table "Refunds, 5" is week 5 of "Refunds".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// The place of the row in `table`; "+" and a week that is not there yet add one. `parents`: the names of the rows of
// RecordType::per.
[[nodiscard]] Result<std::size_t> select_row(const RecordType& type, const std::string& selector,
                                             const std::vector<std::string>& parents, Table& table);

// The row with this name that a row of `type` may belong to, or what is wrong with the name.
[[nodiscard]] std::optional<Issue> check_parent(const RecordType& type, const std::string& name, const std::vector<std::string>& parents);

}  // namespace takehold
