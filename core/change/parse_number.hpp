// SPDX-License-Identifier: MIT
//
// Numbers as people and spreadsheets write them: "1 200", "0,3", "1.200,50", "30%", "20 people", "€ 50".
#pragma once

#include <cstdint>
#include <string_view>

#include "change/asked.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// In units of 10^-scale of the fact; its range is only held against it where that decides between two readings. The code of
// the issue is "wrong-type" where the text is no number at all.
[[nodiscard]] Result<std::int64_t> parse_number(std::string_view text, const Asked& asked);

// The text ends with a percent sign or "percent".
[[nodiscard]] bool ends_with_percent(std::string_view text);

}  // namespace takehold
