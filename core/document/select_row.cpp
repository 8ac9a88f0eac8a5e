// SPDX-License-Identifier: MIT
#include "document/select_row.hpp"

#include <algorithm>
#include <utility>

#include "document/describe.hpp"
#include "document/weeks.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

Result<std::size_t> insert_row(const RecordType& type, std::size_t place, Row row, Table& table) {
  if (table.rows.size() >= static_cast<std::size_t>(type.max_rows)) {
    return error("too-many-rows", "the table " + quote(type.id) + " takes at most " + std::to_string(type.max_rows) + " rows");
  }
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(place), std::move(row));
  return place;
}

Result<std::size_t> row_of_week(const RecordType& type, const std::string& parent, const std::string& selector, Table& table) {
  const std::optional<int> week = parse_week(selector);
  if (!week) {
    const std::string before = parent.empty() ? "" : parent + ", ";
    return error("unknown-row", quote(type.id) + " has one row a week, and " + quote(selector) + " is no week",
                 "write " + type.id + "[" + before + "5] for week 5; it is added where it is missing");
  }
  if (const std::optional<std::size_t> place = find_week(table, parent, *week)) return *place;
  Row row;
  row.parent = parent;
  row.week = week;
  return insert_row(type, place_for_week(table, parent, *week), std::move(row), table);
}

// "Refunds, 5": a name may hold commas, a week does not.
Result<std::size_t> row_of_series(const RecordType& type, const std::string& selector, const std::vector<std::string>& parents,
                                  Table& table) {
  const std::size_t comma = selector.rfind(',');
  if (comma == selector.npos) {
    return error("unknown-row", quote(type.id) + " has one row a week for each row of " + quote(type.per) + ", and " + quote(selector) + " does not say both",
                 "write " + type.id + "[NAME, 5] for week 5 of the row NAME of " + quote(type.per));
  }
  const auto trimmed = [](const std::string& text) { return normalise_text(text).value_or(text); };
  const std::string parent = trimmed(selector.substr(0, comma));
  if (std::optional<Issue> wrong = check_parent(type, parent, parents)) return std::move(*wrong);
  return row_of_week(type, parent, trimmed(selector.substr(comma + 1)), table);
}

std::string known_rows(const RecordType& type, const Table& table) {
  if (table.rows.empty()) return quote(type.id) + " has no rows yet; write " + type.id + "[+] to add one";
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < table.rows.size(); ++i) labels.push_back(row_label(table.rows[i], i, type.one));
  return "rows are " + list_in_words(labels, 8) + "; write " + type.id + "[+] to add one";
}

std::optional<std::size_t> find_by_number(const std::string& selector, const Table& table) {
  const std::optional<Decimal> number = parse_decimal(selector);
  if (!number || number->scale != 0 || number->units < 1) return std::nullopt;
  if (number->units > static_cast<std::int64_t>(table.rows.size())) return std::nullopt;
  return static_cast<std::size_t>(number->units - 1);
}

std::optional<std::size_t> find_by_name(const RecordType& type, const std::string& name, const Table& table) {
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (row_label(table.rows[i], i, type.one) == name) return i;
  }
  return std::nullopt;
}

Result<std::size_t> present_row(const RecordType& type, const std::string& selector, const Table& table) {
  if (const std::optional<std::size_t> place = find_by_number(selector, table)) return *place;
  if (const std::optional<std::size_t> place = find_by_name(type, selector, table)) return *place;
  std::vector<std::string> names;
  for (const Row& row : table.rows) names.push_back(row.name);
  const std::string nearest = nearest_name(selector, names);
  return error("unknown-row", quote(type.id) + " has no row " + quote(selector),
               nearest.empty() ? known_rows(type, table) : did_you_mean(nearest));
}

}  // namespace

std::optional<Issue> check_parent(const RecordType& type, const std::string& name, const std::vector<std::string>& parents) {
  const auto found = name.empty() ? 0 : std::count(parents.begin(), parents.end(), name);
  if (found == 1) return std::nullopt;
  if (found > 1) return error("row-named-twice", "several rows of " + quote(type.per) + " are named " + quote(name), "give each a name of its own");
  const std::string nearest = nearest_name(name, parents);
  return error("unknown-row", "no row of " + quote(type.per) + " is named " + quote(name),
               nearest.empty() ? "write " + type.per + "[+].name=" + name + " to add it" : did_you_mean(nearest));
}

Result<std::size_t> select_row(const RecordType& type, const std::string& selector, const std::vector<std::string>& parents,
                               Table& table) {
  if (!type.per.empty()) return row_of_series(type, selector, parents, table);
  if (type.weekly) return row_of_week(type, {}, selector, table);
  if (selector == "+") return insert_row(type, table.rows.size(), Row{}, table);
  return present_row(type, selector, table);
}

}  // namespace takehold
