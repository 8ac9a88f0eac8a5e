// SPDX-License-Identifier: MIT
//
// Numbers as text, without ever passing through binary floating point. Locale-free.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace takehold {

// A number exactly as written: units of 10^-scale, trailing zeros after the point dropped ("2.50" is 25 at scale 1).
struct Decimal {
  std::int64_t units = 0;
  int scale = 0;  // 0..18

  bool operator==(const Decimal&) const = default;
};

// 1 as a share, at scale 6: the scale of shares and quotients.
inline constexpr std::int64_t OneInMillionths = 1'000'000;

// Reads JSON's number syntax ("-12", "0.25", "1e3"). Nothing if it is not a number or does not fit 10^18 units.
[[nodiscard]] std::optional<Decimal> parse_decimal(std::string_view text);

// The same value in units of 10^-scale; nothing when that would lose a digit or pass the limit of 10^18.
[[nodiscard]] std::optional<std::int64_t> to_scale_exactly(Decimal number, int scale);

// Shortest exact text: 250 at scale 2 is "2.5".
[[nodiscard]] std::string print_decimal(std::int64_t units, int scale);

// Rounded for people, halves away from zero, to at most `digits` after the point: 333333 at scale 6, 1 digit is "0.3".
[[nodiscard]] std::string print_rounded(std::int64_t units, int scale, int digits);

}  // namespace takehold
