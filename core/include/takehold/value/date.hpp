// SPDX-License-Identifier: MIT
//
// Calendar days as whole numbers: days since 1970-01-01. Dates come from documents, never from a clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace takehold {

// The range of every date fact: 2000-01-01 .. 2099-12-31.
inline constexpr std::int64_t FirstDay = 10957;
inline constexpr std::int64_t LastDay = 47481;

// Reads "2026-03-31" (Gregorian calendar). Nothing for any other form or an impossible day.
[[nodiscard]] std::optional<std::int64_t> parse_date(std::string_view text);
[[nodiscard]] std::string print_date(std::int64_t day);

}  // namespace takehold
