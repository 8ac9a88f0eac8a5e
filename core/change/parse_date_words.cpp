// SPDX-License-Identifier: MIT
#include "change/parse_date_words.hpp"

#include <array>
#include <optional>
#include <string>

#include "change/asked.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

struct DateParts {
  std::array<int, 3> numbers{};
  std::array<std::size_t, 3> digits{};
  char mark = 0;
};

std::optional<DateParts> three_numbers(std::string_view text) {
  DateParts parts;
  std::size_t at = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      if (parts.digits[at] == 4) return std::nullopt;
      parts.numbers[at] = parts.numbers[at] * 10 + (c - '0');
      parts.digits[at] += 1;
    } else if (c == '.' || c == '/' || c == '-') {
      if (parts.digits[at] == 0 || at == 2 || (at == 1 && c != parts.mark)) return std::nullopt;
      parts.mark = c;
      at += 1;
    } else if (c != ' ') {
      return std::nullopt;
    }
  }
  if (at != 2 || parts.digits[2] == 0) return std::nullopt;
  return parts;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::optional<std::int64_t> day_of(int year, int month, int day) {
  return parse_date(std::to_string(year) + "-" + two(month) + "-" + two(day));
}

Issue no_date(std::string_view text) { return error("bad-date", quote(text) + " is no date", "write year, month and day like 2026-03-31"); }

}  // namespace

Result<std::int64_t> parse_date_words(std::string_view text) {
  if (const std::optional<std::int64_t> day = parse_date(text)) return *day;
  const std::optional<DateParts> parts = three_numbers(text);
  if (!parts) return no_date(text);
  const auto& [a, b, c] = parts->numbers;
  if (parts->digits[0] == 4) {
    const std::optional<std::int64_t> day = day_of(a, b, c);
    return day ? Result<std::int64_t>(*day) : Result<std::int64_t>(no_date(text));
  }
  if (parts->digits[2] != 4) return no_date(text);
  const std::optional<std::int64_t> day_first = day_of(c, b, a), month_first = day_of(c, a, b);
  // With points the day always comes first; with slashes both orders are in use.
  if (parts->mark == '.') return day_first ? Result<std::int64_t>(*day_first) : Result<std::int64_t>(no_date(text));
  if (day_first && month_first && *day_first != *month_first)
    return error("ambiguous-date", quote(text) + " can be " + print_date(*day_first) + " or " + print_date(*month_first), "write the one that is meant, year first");
  if (day_first) return *day_first;
  if (month_first) return *month_first;
  return no_date(text);
}

}  // namespace takehold
