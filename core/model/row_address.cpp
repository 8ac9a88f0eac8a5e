// SPDX-License-Identifier: MIT
#include "takehold/model/row_address.hpp"

#include <map>
#include <optional>
#include <utility>

#include "takehold/model/weeks.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using RowPlaces = std::vector<std::uint32_t>;

template <typename Matches>
RowPlaces rows_where(const Table& table, Matches matches) {
  RowPlaces found;
  for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
    if (matches(table.rows[row])) found.push_back(row);
  }
  return found;
}

std::optional<std::uint32_t> at_number(const Table& table, std::string_view text) {
  const std::optional<Decimal> number = parse_decimal(text);
  if (!number || number->scale != 0 || number->units < 1) return std::nullopt;
  if (number->units > static_cast<std::int64_t>(table.rows.size())) return std::nullopt;
  return static_cast<std::uint32_t>(number->units - 1);
}

// "5", or "Refunds, 5": a name may hold commas, a week does not.
std::optional<std::uint32_t> at_week(const RecordType& type, const Table& table, std::string_view text) {
  const std::size_t comma = type.per.empty() ? text.npos : text.rfind(',');
  if (!type.per.empty() && comma == text.npos) return std::nullopt;
  const std::string parent = comma == text.npos ? std::string() : normalise_text(text.substr(0, comma)).value_or(std::string());
  const std::optional<int> week = parse_week_words(comma == text.npos ? text : text.substr(comma + 1));
  const std::optional<std::size_t> place = week ? find_week(table, parent, *week) : std::nullopt;
  return place ? std::optional(static_cast<std::uint32_t>(*place)) : std::nullopt;
}

std::optional<std::uint32_t> at_place(const RecordType& type, const Table& table, std::string_view text) {
  return type.weekly ? at_week(type, table, text) : at_number(table, text);
}

class RowFinder {
 public:
  RowFinder(const RecordType& type, const std::string& one, const Table& table, std::string_view text)
      : type_(type), one_(one), table_(table), text_(text) {}

  Result<std::uint32_t> find() const {
    const RowPlaces named = rows_where(table_, [&](const Row& row) { return !row.name.empty() && row.name == text_; });
    if (!named.empty()) return the_one_of(named);
    const std::vector<std::string> keys = row_keys(table_, one_);
    for (std::uint32_t row = 0; row < keys.size(); ++row) {
      if (keys[row] == text_) return row;
    }
    if (const std::optional<std::uint32_t> place = at_place(type_, table_, text_)) return *place;
    const std::string small = in_small_letters(text_);
    const RowPlaces alike = rows_where(table_, [&](const Row& row) { return !row.name.empty() && in_small_letters(row.name) == small; });
    return alike.empty() ? unknown(keys) : the_one_of(alike);
  }

 private:
  Result<std::uint32_t> the_one_of(const RowPlaces& rows) const {
    if (rows.size() == 1) return rows.front();
    std::vector<std::string> readings, ways;
    for (const std::uint32_t row : rows) {
      const std::string name = table_.rows[row].name;
      readings.push_back("row " + std::to_string(row + 1) + " (" + quote(name) + ")");
      ways.push_back(type_.id + "[" + row_address(type_, one_, table_, row) + "]");
    }
    std::string cure = "write ";
    for (std::size_t i = 0; i < ways.size(); ++i) cure += (i == 0 ? "" : i + 1 == ways.size() ? " or " : ", ") + ways[i];
    return error("ambiguous-row", quote(text_) + " can be " + list_in_words(readings, 8) + " of " + quote(type_.id), std::move(cure));
  }

  Result<std::uint32_t> unknown(const std::vector<std::string>& keys) const {
    std::vector<std::string> names;
    for (const Row& row : table_.rows) names.push_back(row.name);
    const std::string known = keys.empty() ? quote(type_.id) + " has no rows yet" : "rows are " + list_in_words(keys, 8);
    return error("unknown-row", quote(type_.id) + " has no row " + quote(text_),
                 did_you_mean(text_, names, known + "; write " + type_.id + "[+] to add one"));
  }

  const RecordType& type_;
  const std::string& one_;
  const Table& table_;
  std::string_view text_;
};

}  // namespace

// Where another row is called just that, one mark more.
std::vector<std::string> row_keys(const Table& table, const std::string& one) {
  std::vector<std::string> keys;
  keys.reserve(table.rows.size());
  for (std::size_t row = 0; row < table.rows.size(); ++row) keys.push_back(row_label(table.rows[row], row, one));
  std::map<std::string, std::size_t> count;
  for (const std::string& label : keys) ++count[label];
  for (std::size_t row = 0; row < keys.size(); ++row) {
    if (count[keys[row]] == 1) continue;
    std::string key = keys[row] + "#" + std::to_string(row + 1);
    while (count.count(key) != 0) key += "#";
    keys[row] = std::move(key);
  }
  return keys;
}

Result<std::uint32_t> find_row(const RecordType& type, const std::string& one, const Table& table, std::string_view text) {
  return RowFinder(type, one, table, text).find();
}

std::string row_address(const RecordType& type, const std::string& one, const Table& table, std::uint32_t row) {
  const Row& meant = table.rows[row];
  std::string place = std::to_string(row + 1);
  if (type.weekly && meant.week) place = (meant.parent.empty() ? "" : meant.parent + ", ") + std::to_string(*meant.week);
  const auto is_taken = [&](const Row& other) { return other.name == place; };
  return rows_where(table, is_taken).empty() ? place : row_keys(table, one)[row];
}

}  // namespace takehold
