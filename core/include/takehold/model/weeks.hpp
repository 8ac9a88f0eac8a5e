// SPDX-License-Identifier: MIT
//
// Weeks of a weekly table: whole numbers counted from go-live, each at most once, or once for each row of another table.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "takehold/model/assessment.hpp"

namespace takehold {

// Nothing unless it is a whole number that a rollout could have.
[[nodiscard]] std::optional<int> parse_week(std::string_view text);

// The same as people write it: "1", "week 1", "W1", "wk. 1".
[[nodiscard]] std::optional<int> parse_week_words(std::string_view text);

// The place of that week's row; `parent` is the row that it belongs to, empty in a table that is no series of another.
[[nodiscard]] std::optional<std::size_t> find_week(const Table& table, std::string_view parent, int week);

// Where a row for a week that is not there yet belongs: after the earlier weeks, so that the document stays in the order of
// time where it was, and each series together.
[[nodiscard]] std::size_t place_for_week(const Table& table, std::string_view parent, int week);

}  // namespace takehold
