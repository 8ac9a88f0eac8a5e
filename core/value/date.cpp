// SPDX-License-Identifier: MIT
#include "takehold/value/date.hpp"

#include <array>
#include <cstddef>

namespace takehold {
namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

// Years are counted from March, so that the leap day comes last; 400 years of 146,097 days repeat.
constexpr std::int64_t DaysInCycle = 146097;
constexpr std::int64_t DaysToEpoch = 719468;  // from 0000-03-01 to 1970-01-01

std::int64_t day_number(std::int64_t year, int month, int day) {
  if (month <= 2) --year;
  const std::int64_t cycle = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_cycle = year - cycle * 400;
  const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const std::int64_t day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
  return cycle * DaysInCycle + day_of_cycle - DaysToEpoch;
}

// The number that `text` writes with digits only, or -1.
int digits_only(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string padded(std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

}  // namespace

std::optional<std::int64_t> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const int year = digits_only(text.substr(0, 4));
  const int month = digits_only(text.substr(5, 2));
  const int day = digits_only(text.substr(8, 2));
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return day_number(year, month, day);
}

std::string print_date(std::int64_t day) {
  const std::int64_t shifted = day + DaysToEpoch;
  const std::int64_t cycle = (shifted >= 0 ? shifted : shifted - (DaysInCycle - 1)) / DaysInCycle;
  const std::int64_t day_of_cycle = shifted - cycle * DaysInCycle;
  const std::int64_t year_of_cycle = (day_of_cycle - day_of_cycle / 1460 + day_of_cycle / 36524 - day_of_cycle / 146096) / 365;
  const std::int64_t day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
  const std::int64_t march_month = (5 * day_of_year + 2) / 153;
  const std::int64_t month = march_month < 10 ? march_month + 3 : march_month - 9;
  const std::int64_t year = year_of_cycle + cycle * 400 + (month <= 2 ? 1 : 0);
  const std::int64_t day_of_month = day_of_year - (153 * march_month + 2) / 5 + 1;
  return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day_of_month, 2);
}

}  // namespace takehold
