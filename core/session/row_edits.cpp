// SPDX-License-Identifier: MIT
//
// Edits of rows. What names a row in another table follows it, in the same edit, so that one undo takes back all of it.
#include <algorithm>
#include <iterator>
#include <utility>

#include "document/describe.hpp"
#include "document/row_references.hpp"
#include "document/weeks.hpp"
#include "session/difference.hpp"
#include "session/asked.hpp"
#include "session/put_answer.hpp"
#include "session/plan_follows.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

bool is_taken(const Table& table, const std::string& name, std::optional<std::uint32_t> but = std::nullopt) {
  for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
    if (row != but && !name.empty() && table.rows[row].name == name) return true;
  }
  return false;
}

// A table about which nothing is said any more is unanswered.
TableEdit whole_table(const std::string& id, Table table) {
  if (table == Table{}) return {id, std::nullopt};
  return {id, std::move(table)};
}

struct RowMaker {
  const Ruleset& rules;
  const Assessment& assessment;
  const RecordType& type;
  Speaker speaker{&rules.vocabulary, &assessment};

  std::string one() const { return speaker.say_words(type.one); }
  std::string many() const { return speaker.say_words(type.many); }

  Issue name_taken(const std::string& name) const {
    return error("row-named-twice", "another " + one() + " is called " + quote(name) + " already", "choose a name that none of them has");
  }

  std::optional<Issue> check_space(const Table& table) const {
    if (table.rows.size() < static_cast<std::size_t>(type.max_rows)) return std::nullopt;
    return error("too-many-rows", "there are " + std::to_string(type.max_rows) + " " + many() + " already, and no more fit here",
                 "put some of them together, or remove one");
  }

  std::optional<Issue> check_owner(const std::string& parent) const {
    const std::string owner = speaker.say_words(rules.vocabulary.find_table(type.per)->one);
    const Table owners = table_of(assessment, type.per);
    const auto found = std::count_if(owners.rows.begin(), owners.rows.end(), [&](const Row& row) { return row.name == parent; });
    if (parent.empty()) return error("row-of-missing", "each week here belongs to a " + owner, "choose which one");
    if (found == 1) return std::nullopt;
    if (found > 1) return error("row-named-twice", "several are called " + quote(parent), "give each a name of its own");
    return error("unknown-row", "there is no " + owner + " called " + quote(parent), "choose one that is there, or add it first");
  }

  std::optional<Issue> check_week(const Table& table, const std::string& parent, std::optional<int> week) const {
    if (!week) return error("week-missing", "a row of this list is a week", "give the number of the week, counted from go-live");
    const std::string number = std::to_string(*week);
    if (!parse_week(number)) return error("week-not-whole", "there is no week " + number, "count weeks from go-live: the first is 1");
    if (!find_week(table, parent, *week)) return std::nullopt;
    return error("week-twice", "week " + number + " is there already", "change the row that is there");
  }

  std::optional<Issue> check(const Table& table, const Row& row) const {
    if (std::optional<Issue> full = check_space(table)) return full;
    if (!type.per.empty()) {
      if (std::optional<Issue> wrong = check_owner(row.parent)) return wrong;
    }
    if (type.weekly) return check_week(table, row.parent, row.week);
    if (may_be_referred_to(rules.vocabulary, type.id) && is_taken(table, row.name)) return name_taken(row.name);
    return std::nullopt;
  }
};

}  // namespace

Result<Edit> edit_add_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::string name,
                          std::optional<int> week, std::string parent) {
  const RecordType* type = rules.vocabulary.find_table(table);
  if (!type) return error("unknown-name", "no table " + quote(table) + " is known");
  const RowMaker maker{rules, assessment, *type};
  Table changed = table_of(assessment, table);
  Row row;
  row.name = tidy(name);
  if (type->weekly) row.week = week;
  if (!type->per.empty()) row.parent = tidy(parent);
  if (std::optional<Issue> wrong = maker.check(changed, row)) return std::move(*wrong);
  const std::size_t place = row.week ? place_for_week(changed, row.parent, *row.week) : changed.rows.size();
  const std::string label = row.name.empty() && !row.week ? "Add a " + maker.one() : "Add “" + row_label(row, place, maker.one()) + "”";
  changed.not_applicable.reset();
  changed.rows.insert(changed.rows.begin() + static_cast<std::ptrdiff_t>(place), std::move(row));
  return Edit{label, TableEdit{table, std::move(changed)}};
}

Edit edit_remove_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::uint32_t row) {
  const std::string label = "Remove “" + Speaker{&rules.vocabulary, &assessment}.row(table, row) + "”";
  Assessment after = assessment;
  const auto found = after.tables.find(table);
  if (found == after.tables.end() || row >= found->second.rows.size()) return {label, GroupEdit{}};
  const std::string name = found->second.rows[row].name;
  found->second.rows.erase(found->second.rows.begin() + static_cast<std::ptrdiff_t>(row));
  if (!is_taken(found->second, name)) remove_references({after, rules.vocabulary, table}, name);
  plan_follows(rules, assessment, after, table, row);
  for (auto each = after.tables.begin(); each != after.tables.end();) {
    const bool emptied = each->second == Table{} && assessment.tables.at(each->first) != Table{};
    each = emptied ? after.tables.erase(each) : std::next(each);
  }
  Edit removed = difference(label, assessment, after);
  removed.takes_away = true;
  return removed;
}

Result<Edit> edit_rename_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::uint32_t row, std::string name) {
  const RecordType* type = rules.vocabulary.find_table(table);
  Assessment after = assessment;
  const auto found = after.tables.find(table);
  if (!type || found == after.tables.end() || row >= found->second.rows.size())
    return error("unknown-row", "this row is not there any more");
  const RowMaker maker{rules, assessment, *type};
  const std::string old_label = maker.speaker.row(table, row);
  name = tidy(name);
  const std::string before = std::exchange(found->second.rows[row].name, name);
  if (may_be_referred_to(rules.vocabulary, table) && is_taken(found->second, name, row)) return maker.name_taken(name);
  const bool is_gone = !is_taken(found->second, before);
  Assessment without = after;
  if (name.empty() && is_gone && remove_references({without, rules.vocabulary, table}, before) > 0)
    return error("row-referred-to", "other answers name " + quote(before), "give it another name, or remove it together with them");
  if (is_gone) rename_references({after, rules.vocabulary, table}, before, name);
  plan_follows(rules, assessment, after, table);
  const std::string label = name.empty() ? "Take the name of “" + old_label + "” away" : "Rename “" + old_label + "” to “" + name + "”";
  return difference(label, assessment, after);
}

Edit edit_complete(const Ruleset& rules, const Assessment& assessment, const std::string& table, bool complete) {
  const RecordType* type = rules.vocabulary.find_table(table);
  const std::string many = type ? RowMaker{rules, assessment, *type}.many() : table;
  Table changed = table_of(assessment, table);
  changed.complete = complete;
  changed.not_applicable.reset();
  return {complete ? "Say that these are all " + many : "Say that more " + many + " may follow", whole_table(table, std::move(changed))};
}

Edit edit_table_applies(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::optional<std::string> reason) {
  const RecordType* type = rules.vocabulary.find_table(table);
  const std::string many = type ? RowMaker{rules, assessment, *type}.many() : table;
  Table changed = table_of(assessment, table);
  const std::string said = reason ? tidy(*reason) : std::string();
  if (!reason) changed.not_applicable.reset();
  if (!said.empty()) changed.not_applicable = NotApplicable{said};
  return {reason ? "Say that " + many + " do not apply" : "Say that " + many + " apply", whole_table(table, std::move(changed))};
}

}  // namespace takehold
