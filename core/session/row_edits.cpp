// SPDX-License-Identifier: MIT
//
// Edits of rows. What names a row in another table follows it, in the same edit, so that one undo takes back all of it.
#include <algorithm>
#include <utility>

#include "document/describe.hpp"
#include "session/find_answer.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

bool is_taken(const Table& table, const std::string& name, std::optional<std::uint32_t> but) {
  for (std::uint32_t row = 0; row < table.rows.size(); ++row)
    if (row != but && !name.empty() && table.rows[row].name == name) return true;
  return false;
}

bool has_week(const Table& table, int week, const std::string& parent) {
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) { return row.week == week && row.parent == parent; });
}

// Other rows and answers refer to rows of this table by their names.
bool is_referred_to(const Vocabulary& vocabulary, const std::string& table) {
  const auto refers = [&](const FactDef& fact) { return fact.row_of == table; };
  return std::any_of(vocabulary.facts.begin(), vocabulary.facts.end(), refers) ||
         std::any_of(vocabulary.tables.begin(), vocabulary.tables.end(), [&](const RecordType& type) {
           return type.per == table || std::any_of(type.facts.begin(), type.facts.end(), refers);
         });
}

Issue name_taken(const std::string& name, const RecordType& type) {
  return error("row-named-twice", "there is already a " + type.one + " with the name " + quoted(name), "choose a name that none of them has");
}

// Changes every reference from `before` to `after`; an empty one takes the reference away.
class Followers {
 public:
  Followers(const Ruleset& rules, const Assessment& assessment, const std::string& table) : rules_(rules), assessment_(assessment), table_(table) {}

  void follow(const std::string& before, const std::string& after, GroupEdit& group) const {
    if (before.empty()) return;
    for (const FactDef& fact : rules_.vocabulary.facts) {
      std::optional<Answer> answer = answer_of(assessment_, {{}, AnswerRef::NoRow, fact.id});
      if (fact.row_of == table_ && answer && rename(answer, before, after)) group.changes.push_back(AnswerEdit{fact.id, std::move(answer)});
    }
    for (const RecordType& type : rules_.vocabulary.tables) {
      if (type.id == table_) continue;
      Table changed = table_of(assessment_, type.id);
      if (follow_in(type, changed, before, after)) group.changes.push_back(TableEdit{type.id, std::move(changed)});
    }
  }

 private:
  static bool rename(std::optional<Answer>& answer, const std::string& before, const std::string& after) {
    auto* text = std::get_if<TextAnswer>(&answer->value);
    if (!text || text->text != before) return false;
    if (after.empty()) answer.reset();
    else text->text = after;
    return true;
  }

  bool follow_in(const RecordType& type, Table& table, const std::string& before, const std::string& after) const {
    bool changed = false;
    if (type.per == table_) {
      if (after.empty()) {
        changed = std::erase_if(table.rows, [&](const Row& row) { return row.parent == before; }) > 0;
      } else {
        for (Row& row : table.rows)
          if (row.parent == before) row.parent = after, changed = true;
      }
    }
    for (const FactDef& fact : type.facts) {
      if (fact.row_of != table_) continue;
      for (Row& row : table.rows) {
        const auto found = row.answers.find(fact.id);
        if (found == row.answers.end()) continue;
        std::optional<Answer> answer = found->second;
        if (!rename(answer, before, after)) continue;
        changed = true;
        if (answer) found->second = std::move(*answer);
        else row.answers.erase(found);
      }
    }
    return changed;
  }

  const Ruleset& rules_;
  const Assessment& assessment_;
  const std::string& table_;
};

std::string row_name(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::uint32_t row) {
  return Speaker{&rules.vocabulary, &assessment}.row(table, row);
}

}  // namespace

Result<Edit> edit_add_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::string name,
                          std::optional<int> week, std::string parent) {
  const RecordType* type = rules.vocabulary.find_table(table);
  if (!type) return error("unknown-name", "no table " + quoted(table) + " is known");
  Table changed = table_of(assessment, table);
  if (changed.rows.size() >= static_cast<std::size_t>(type->max_rows))
    return error("table-full", "there are already " + std::to_string(type->max_rows) + " " + type->many, "that is as many as this list can hold");
  name = normalise_text(name).value_or(std::string());
  if (type->weekly && !week) return error("week-missing", "a row of this list is a week", "give the number of the week, counted from go-live");
  if (type->weekly && has_week(changed, *week, parent)) return error("week-twice", "week " + std::to_string(*week) + " is there already", "change the row that is there");
  if (!type->per.empty() && parent.empty()) return error("parent-missing", "each week here belongs to a " + type->per, "choose which one");
  if (is_referred_to(rules.vocabulary, table) && is_taken(changed, name, std::nullopt)) return name_taken(name, *type);
  changed.not_applicable.reset();
  changed.rows.push_back({name, week, std::move(parent), {}, {}});
  const std::string label = week ? "Add week " + std::to_string(*week) : "Add " + (name.empty() ? "a " + type->one : "“" + name + "”");
  return Edit{label, TableEdit{table, std::move(changed)}};
}

Edit edit_remove_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::uint32_t row) {
  Table changed = table_of(assessment, table);
  const std::string label = "Remove “" + row_name(rules, assessment, table, row) + "”";
  if (row >= changed.rows.size()) return {label, GroupEdit{}};
  const std::string before = changed.rows[row].name;
  changed.rows.erase(changed.rows.begin() + row);
  GroupEdit group;
  if (!is_taken(changed, before, std::nullopt)) Followers(rules, assessment, table).follow(before, {}, group);
  const bool empty = changed == Table{};
  group.changes.push_back(TableEdit{table, empty ? std::nullopt : std::optional<Table>(std::move(changed))});
  return {label, std::move(group)};
}

Result<Edit> edit_rename_row(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::uint32_t row, std::string name) {
  Table changed = table_of(assessment, table);
  const RecordType* type = rules.vocabulary.find_table(table);
  if (!type || row >= changed.rows.size()) return error("unknown-row", "this row is not there any more");
  name = normalise_text(name).value_or(std::string());
  if (is_referred_to(rules.vocabulary, table) && is_taken(changed, name, row)) return name_taken(name, *type);
  const std::string before = std::exchange(changed.rows[row].name, name);
  GroupEdit group;
  if (!is_taken(changed, before, std::nullopt) && !name.empty()) Followers(rules, assessment, table).follow(before, name, group);
  group.changes.push_back(TableEdit{table, std::move(changed)});
  return Edit{"Rename “" + (before.empty() ? type->one : before) + "” to “" + name + "”", std::move(group)};
}

Edit edit_complete(const Ruleset& rules, const Assessment& assessment, const std::string& table, bool complete) {
  const RecordType* type = rules.vocabulary.find_table(table);
  Table changed = table_of(assessment, table);
  changed.complete = complete;
  if (complete) changed.not_applicable.reset();
  const std::string many = type ? type->many : table;
  const bool empty = changed == Table{};
  return {complete ? "Say that these are all " + many : "Say that more " + many + " may follow",
          TableEdit{table, empty ? std::nullopt : std::optional<Table>(std::move(changed))}};
}

Edit edit_table_applies(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::optional<std::string> reason) {
  const RecordType* type = rules.vocabulary.find_table(table);
  Table changed = table_of(assessment, table);
  changed.not_applicable = reason ? std::optional<NotApplicable>(NotApplicable{*reason}) : std::nullopt;
  const std::string many = type ? type->many : table;
  const bool empty = changed == Table{};
  return {reason ? "Say that " + many + " do not apply" : "Say that " + many + " apply",
          TableEdit{table, empty ? std::nullopt : std::optional<Table>(std::move(changed))}};
}

}  // namespace takehold
