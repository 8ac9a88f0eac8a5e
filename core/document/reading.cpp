// SPDX-License-Identifier: MIT
#include "document/reading.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "document/describe.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
DocumentSpot DocumentSpot::member(std::string_view key, const Json& value) const {
  return {value, path.empty() ? excerpt(key) : path + "." + excerpt(key)};
}

DocumentSpot DocumentSpot::item(std::size_t index, const Json& value) const { return {value, path + "[" + std::to_string(index) + "]"}; }

Place Reading::place(const DocumentSpot& at) const { return {source_, at.json.line, at.json.column, at.path}; }

void Reading::add(std::size_t& count, Issue issue) {
  if (++count <= MaxOfALevel) issues_.push_back(std::move(issue));
}

void Reading::error(const DocumentSpot& at, std::string code, std::string message, std::string cure) {
  add(errors_, takehold::error(std::move(code), std::move(message), std::move(cure), place(at)));
}

void Reading::warning(const DocumentSpot& at, std::string code, std::string message, std::string cure) {
  add(warnings_, takehold::warning(std::move(code), std::move(message), std::move(cure), place(at)));
}

Issues Reading::issues() const {
  Issues sorted = issues_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const Issue& a, const Issue& b) {
    return a.place.line != b.place.line ? a.place.line < b.place.line : a.place.column < b.place.column;
  });
  const auto more = [](const char* what) {
    return std::string("there are more ") + what + "; the first " + std::to_string(MaxOfALevel) + " are shown";
  };
  const Place whole{source_, 0, 0, {}};
  if (errors_ > MaxOfALevel) sorted.push_back(takehold::error("too-many-issues", more("errors"), {}, whole));
  if (warnings_ > MaxOfALevel) sorted.push_back(takehold::warning("too-many-issues", more("warnings"), {}, whole));
  return sorted;
}

void Reading::wrong_type(const DocumentSpot& at, const std::string& what, const std::string& wanted) {
  error(at, "wrong-type", what + " wants " + wanted + ", but this is " + kind_in_words(at.json));
}

void Reading::warn_if_slip(const DocumentSpot& at, std::string_view key, const std::vector<std::string>& known) {
  if (full()) return;
  std::string cure = did_you_mean(key, known);
  if (!cure.empty()) warning(at, "unknown-key", quote(key) + " is no key of a document; it is kept, but means nothing", std::move(cure));
}

void Reading::warn_unknown(const DocumentSpot& at, std::string code, std::string_view what, std::string_view id,
                           const std::vector<std::string>& known) {
  if (full()) return;
  warning(at, std::move(code), "no " + std::string(what) + " " + quote(id) + " is known; it is kept, but means nothing",
          did_you_mean(id, known, "load the plugin that asks it"));
}

std::optional<std::string> Reading::text(const DocumentSpot& at, const std::string& what) {
  if (at.json.is(Json::Kind::Null)) return std::string();
  if (!at.json.is(Json::Kind::String)) {
    wrong_type(at, what, "a text");
    return std::nullopt;
  }
  std::optional<std::string> normal = normalise_text(at.json.text);
  if (!normal) error(at, "not-utf-8", what + " is not valid UTF-8");
  return normal;
}

void Reading::expect_row(const DocumentSpot& at, std::string table, std::string row) {
  expected_rows_.push_back({at, std::move(table), std::move(row)});
}

void Reading::expect_parent(const DocumentSpot& at, std::string table, std::string row) {
  expected_rows_.push_back({at, std::move(table), std::move(row), true});
}

void Reading::check_parent(const ExpectedRow& expected, const std::vector<std::string>& names) {
  const auto found = std::count(names.begin(), names.end(), expected.row);
  if (found == 1 || errors_ > MaxOfALevel) return;
  if (found > 1)
    return error(expected.at, "row-named-twice", "several rows of " + quote(expected.table) + " are named " + quote(expected.row),
                 "give each a name of its own");
  error(expected.at, "unknown-row", "no row of " + quote(expected.table) + " is named " + quote(expected.row),
        did_you_mean(expected.row, names, "add it to the rows of " + quote(expected.table) + " first"));
}

// A name may refer to a row that is still to come; so this is a warning, and only where rows are there.
void Reading::check_expected_rows(const Assessment& assessment) {
  std::map<std::string_view, std::vector<std::string>> names_of;
  for (const auto& [id, table] : assessment.tables) {
    for (const Row& row : table.rows) names_of[id].push_back(row.name);
  }
  for (const ExpectedRow& expected : expected_rows_) {
    const std::vector<std::string>& names = names_of[expected.table];
    if (expected.is_parent) check_parent(expected, names);
    if (expected.is_parent || names.empty() || full()) continue;
    if (std::find(names.begin(), names.end(), expected.row) != names.end()) continue;
    warning(expected.at, "unknown-row", "no row of " + quote(expected.table) + " is named " + quote(expected.row),
            did_you_mean(expected.row, names));
  }
}

}  // namespace takehold
