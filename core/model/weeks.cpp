// SPDX-License-Identifier: MIT
#include "takehold/model/weeks.hpp"

#include <algorithm>
#include <string>

#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// Before go-live weeks count downwards. A wider range would only be a slip.
constexpr std::int64_t FirstWeek = -999;
constexpr std::int64_t LastWeek = 9999;

}  // namespace

std::optional<int> parse_week(std::string_view text) {
  const std::optional<Decimal> number = parse_decimal(text);
  if (!number || number->scale != 0 || number->units < FirstWeek || number->units > LastWeek) return std::nullopt;
  return static_cast<int>(number->units);
}

std::optional<int> parse_week_words(std::string_view text) {
  std::string word = in_small_letters(normalise_text(text).value_or(std::string()));
  for (const std::string_view start : {"week", "wk", "w"}) {
    if (!word.starts_with(start)) continue;
    word.erase(0, std::min(word.find_first_not_of(". ", start.size()), word.size()));
    break;
  }
  return parse_week(word);
}

std::optional<std::size_t> find_week(const Table& table, std::string_view parent, int week) {
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (table.rows[i].week == week && table.rows[i].parent == parent) return i;
  }
  return std::nullopt;
}

std::size_t place_for_week(const Table& table, std::string_view parent, int week) {
  std::size_t place = table.rows.size();
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (table.rows[i].parent != parent) continue;
    if (table.rows[i].week && *table.rows[i].week > week) return i;
    place = i + 1;
  }
  return place;
}

}  // namespace takehold
