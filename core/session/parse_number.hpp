// SPDX-License-Identifier: MIT
//
// Numbers as people write them: "1 200", "0,3", "1.200,50", "30%", "20 people". Takes apart what a number is and what stands around
// it, and says so where two readings are possible.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "takehold/model/fact.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// In units of 10^-scale of the fact, not yet held against its range.
[[nodiscard]] Result<std::int64_t> parse_number(std::string_view text, const FactDef& fact);

// The ends of "20..30", "20 to 30", "20–30" and "20-30"; the same text twice where it is no range.
[[nodiscard]] std::pair<std::string, std::string> range_ends(std::string_view text);

}  // namespace takehold
