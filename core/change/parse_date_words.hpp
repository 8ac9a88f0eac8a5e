// SPDX-License-Identifier: MIT
//
// Dates as people write them: "2026-03-31", "31.3.2026", "31/3/2026", "3/31/2026".
#pragma once

#include <cstdint>
#include <string_view>

#include "takehold/value/result.hpp"

namespace takehold {

// Where day and month can be exchanged, both readings are named and the person is asked to write the year first.
[[nodiscard]] Result<std::int64_t> parse_date_words(std::string_view text);

}  // namespace takehold
