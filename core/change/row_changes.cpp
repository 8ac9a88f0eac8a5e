// SPDX-License-Identifier: MIT
#include "change/row_changes.hpp"

#include <algorithm>
#include <utility>

#include "change/asked.hpp"
#include "change/row_references.hpp"
#include "document/describe.hpp"
#include "takehold/model/weeks.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

bool is_taken(const Table& table, const std::string& name, std::optional<std::uint32_t> but = std::nullopt) {
  for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
    if (row != but && !name.empty() && table.rows[row].name == name) return true;
  }
  return false;
}

// A table in the words of its assessment, and what its rows must keep to.
struct RowRules {
  const RecordType& type;
  const Assessment& assessment;
  const Vocabulary& vocabulary;

  std::string say(const std::string& words) const { return Speaker{&vocabulary, &assessment}.say_words(words); }

  std::optional<Issue> check_space(const Table& table) const {
    if (table.rows.size() < static_cast<std::size_t>(type.max_rows)) return std::nullopt;
    return error("too-many-rows", "there are " + std::to_string(type.max_rows) + " " + say(type.many) + " already, and no more fit here",
                 "put some of them together, or remove one");
  }

  // Where another table may refer to a row, each needs a name of its own.
  std::optional<Issue> check_name(const Table& table, const std::string& name, std::optional<std::uint32_t> but = std::nullopt) const {
    if (!may_be_referred_to(vocabulary, type.id) || !is_taken(table, name, but)) return std::nullopt;
    return error("row-named-twice", "another " + say(type.one) + " is called " + quote(name) + " already", "choose a name that none of them has");
  }

  // Rows of a weekly table: the week, and whose it is.
  std::optional<Issue> check_week(const Table& table, const std::string& parent, std::optional<int> week, std::optional<std::uint32_t> but) const {
    if (!week) return error("week-missing", "a row of this list is a week", "give the number of the week, counted from go-live");
    const std::string number = std::to_string(*week);
    if (!parse_week(number)) return error("week-not-whole", "there is no week " + number, "count weeks from go-live: the first is 1");
    const std::optional<std::size_t> there = find_week(table, parent, *week);
    if (!there || there == but) return std::nullopt;
    return error("week-twice", "week " + number + (parent.empty() ? "" : " of " + quote(parent)) + " is there already", "change the row that is there");
  }
};

bool refers_to(const RowRules& rules, const std::string& name) {
  Assessment without = rules.assessment;
  return remove_references({without, rules.vocabulary, rules.type.id}, name) > 0;
}

}  // namespace

void drop_if_empty(const std::string& table, Assessment& assessment) {
  const auto found = assessment.tables.find(table);
  if (found != assessment.tables.end() && found->second == Table{}) assessment.tables.erase(found);
}

Result<Row*> find_row_at(const std::string& table, std::uint32_t row, Assessment& assessment, const Vocabulary& vocabulary) {
  if (vocabulary.find_table(table) == nullptr) return error("unknown-name", "no table " + quote(table) + " is known");
  const auto found = assessment.tables.find(table);
  if (found == assessment.tables.end() || row >= found->second.rows.size()) return error("unknown-row", "this row is not there any more");
  return &found->second.rows[row];
}

Result<std::string> parent_named(const std::string& name, const RecordType& type, const Assessment& assessment, const Vocabulary& vocabulary) {
  const RecordType* owner = vocabulary.find_table(type.per);
  const std::string one = owner == nullptr ? type.per : RowRules{type, assessment, vocabulary}.say(owner->one);
  if (name.empty()) return error("row-of-missing", "each week here belongs to a " + one, "say which one");
  const auto owners = assessment.tables.find(type.per);
  std::vector<std::string> exact, alike, known;
  if (owners != assessment.tables.end()) {
    for (const Row& row : owners->second.rows) {
      known.push_back(row.name);
      if (row.name == name) exact.push_back(row.name);
      if (!row.name.empty() && in_small_letters(row.name) == in_small_letters(name)) alike.push_back(row.name);
    }
  }
  const std::vector<std::string>& found = exact.empty() ? alike : exact;
  if (found.size() == 1) return found.front();
  if (!exact.empty()) return error("row-named-twice", "several rows of " + quote(type.per) + " are named " + quote(name), "give each a name of its own");
  if (!alike.empty()) return error("ambiguous-row", quote(name) + " can be " + list_in_words(alike, 8), "write the one that is meant");
  return error("unknown-row", "no row of " + quote(type.per) + " is named " + quote(name),
               did_you_mean(name, known, "add it first: " + type.per + "[+].name=" + name));
}

std::optional<Issue> carry_out(const RowAdded& change, Assessment& assessment, const Vocabulary& vocabulary) {
  const RecordType* type = vocabulary.find_table(change.table);
  if (type == nullptr) return error("unknown-name", "no table " + quote(change.table) + " is known");
  const RowRules rules{*type, assessment, vocabulary};
  const auto found = assessment.tables.find(type->id);
  const Table none;
  const Table& before = found == assessment.tables.end() ? none : found->second;
  Row row;
  row.name = tidy(change.name);
  if (type->weekly) row.week = change.week;
  std::optional<Issue> wrong = rules.check_space(before);
  if (!wrong && !type->per.empty()) {
    const Result<std::string> parent = parent_named(tidy(change.parent), *type, assessment, vocabulary);
    if (parent) row.parent = *parent;
    else wrong = parent.issues().front();
  }
  if (!wrong) wrong = type->weekly ? rules.check_week(before, row.parent, row.week, std::nullopt) : rules.check_name(before, row.name);
  if (wrong) return wrong;
  Table& table = assessment.tables[type->id];
  const std::size_t place = row.week ? place_for_week(table, row.parent, *row.week) : table.rows.size();
  table.not_applicable.reset();
  table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(place), std::move(row));
  return std::nullopt;
}

std::optional<Issue> carry_out(const RowRemoved& change, Assessment& assessment, const Vocabulary& vocabulary) {
  const Result<Row*> row = find_row_at(change.table, change.row, assessment, vocabulary);
  if (!row) return row.issues().front();
  Table& table = assessment.tables.find(change.table)->second;
  const std::string name = (*row)->name;
  std::vector<std::string> begun;
  for (const auto& [id, each] : assessment.tables) {
    if (each != Table{}) begun.push_back(id);
  }
  table.rows.erase(table.rows.begin() + static_cast<std::ptrdiff_t>(change.row));
  if (!is_taken(table, name)) remove_references({assessment, vocabulary, change.table}, name);
  for (const std::string& id : begun) drop_if_empty(id, assessment);
  return std::nullopt;
}

std::optional<Issue> carry_out(const RowRenamed& change, Assessment& assessment, const Vocabulary& vocabulary) {
  const Result<Row*> row = find_row_at(change.table, change.row, assessment, vocabulary);
  if (!row) return row.issues().front();
  const RowRules rules{*vocabulary.find_table(change.table), assessment, vocabulary};
  const std::string after = tidy(change.name), before = (*row)->name;
  if (after == before) return std::nullopt;
  Table& table = assessment.tables.find(change.table)->second;
  if (std::optional<Issue> wrong = rules.check_name(table, after, change.row)) return wrong;
  const bool is_gone = !is_taken(table, before, change.row);
  if (after.empty() && is_gone && refers_to(rules, before))
    return error("row-referred-to", "other answers name " + quote(before), "give it another name, or remove it together with them");
  (*row)->name = after;
  table.not_applicable.reset();
  if (is_gone) rename_references({assessment, vocabulary, change.table}, before, after);
  return std::nullopt;
}

std::optional<Issue> carry_out(const RowMoved& change, Assessment& assessment, const Vocabulary& vocabulary) {
  const Result<Row*> row = find_row_at(change.table, change.row, assessment, vocabulary);
  if (!row) return row.issues().front();
  const RecordType& type = *vocabulary.find_table(change.table);
  const RowRules rules{type, assessment, vocabulary};
  std::string parent = (*row)->parent;
  if (change.parent) {
    const Result<std::string> named = parent_named(tidy(*change.parent), type, assessment, vocabulary);
    if (!named) return named.issues().front();
    parent = *named;
  }
  const std::optional<int> week = change.week ? change.week : (*row)->week;
  Table& table = assessment.tables.find(change.table)->second;
  if (std::optional<Issue> wrong = rules.check_week(table, parent, week, change.row)) return wrong;
  (*row)->week = week;
  (*row)->parent = std::move(parent);
  table.not_applicable.reset();
  return std::nullopt;
}

}  // namespace takehold
