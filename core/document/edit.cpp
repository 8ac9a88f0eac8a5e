// SPDX-License-Identifier: MIT
#include "takehold/document/edit.hpp"

#include <algorithm>
#include <utility>

#include "document/change_text.hpp"
#include "document/describe.hpp"
#include "document/read_answer.hpp"
#include "document/row_references.hpp"
#include "document/select_row.hpp"
#include "document/weeks.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using TextMap = std::map<std::string, std::string, std::less<>>;

class Editor {
 public:
  Editor(const Assessment& assessment, const Change& change, const Vocabulary& vocabulary)
      : edited_(assessment), change_(change), vocabulary_(vocabulary) {}

  Result<Assessment> apply() {
    if (change_.row)
      change_cell();
    else if (!change_text() && !change_entry() && !change_fact() && !change_table())
      fail(unknown_target());
    if (!issues_.empty()) return std::move(issues_);
    return std::move(edited_);
  }

 private:
  void fail(Issue issue) {
    issue.place.path = change_.target;
    issues_.push_back(std::move(issue));
  }

  // Each of these returns false where the change is not its business.
  bool change_text() {
    if (change_.name == "about")
      edited_.about = change_.value;
    else if (change_.name == "currency")
      edited_.currency = change_.value;
    else if (change_.name == "title" && change_.value.empty())
      fail(error("title-missing", "an assessment needs a title"));
    else if (change_.name == "title")
      edited_.title = change_.value;
    else
      return false;
    return true;
  }

  bool change_entry() {
    return change_entry("words.", "word", ids_of(vocabulary_.words), edited_.words) ||
           change_entry("owners.", "owner role", ids_of(vocabulary_.owners), edited_.owners);
  }

  bool change_entry(std::string_view prefix, const std::string& what, const std::vector<std::string>& known, TextMap& entries) {
    if (!std::string_view(change_.name).starts_with(prefix)) return false;
    const std::string id = change_.name.substr(prefix.size());
    if (std::find(known.begin(), known.end(), id) == known.end()) {
      fail(error("unknown-name", "no " + what + " " + quote(id) + " is known", nearest_or_all(id, known)));
    } else if (change_.value.empty()) {
      entries.erase(id);
    } else {
      entries[id] = change_.value;
    }
    return true;
  }

  bool change_fact() {
    const FactDef* fact = find_fact(vocabulary_.facts, change_.name);
    if (fact == nullptr) return false;
    set_answer(*fact, edited_);
    return true;
  }

  bool change_table() {
    const std::string_view name = change_.name;
    const std::size_t dot = name.find('.');
    const RecordType* type = vocabulary_.find_table(name.substr(0, dot));
    if (type == nullptr) return false;
    if (dot == name.npos)
      set_whole_table(*type);
    else if (name.substr(dot + 1) == "complete")
      set_complete(*type);
    else if (find_fact(type->facts, name.substr(dot + 1)) != nullptr || name.substr(dot + 1) == "name")
      fail(row_missing(*type, name.substr(dot + 1)));
    else
      return false;
    return true;
  }

  static Issue row_missing(const RecordType& type, std::string_view column) {
    const std::string start = "write " + type.id + "[";
    const std::string end = "]." + std::string(column) + "=VALUE";
    const std::string cure =
        !type.per.empty() ? start + "NAME, 5" + end + " for week 5 of the row NAME of " + quote(type.per)
        : type.weekly     ? start + "5" + end + " for week 5"
                          : start + "1" + end + " for the first row, " + start.substr(6) + "+" + end + " for a further one";
    return error("row-missing", quote(type.id) + " is a table; the change does not say which row", cure);
  }

  void set_whole_table(const RecordType& type) {
    const std::optional<std::string> reason = parse_not_applicable(change_.value);
    if (reason && !reason->empty()) {
      edited_.tables[type.id].not_applicable = NotApplicable{*reason};
    } else if (reason) {
      fail(error("reason-missing", "the table " + quote(type.id) + " is said not to apply, without a reason",
                 "write " + type.id + "=n/a: WHY"));
    } else if (change_.value.empty()) {
      clear_table(type);
    } else {
      fail(error("wrong-type", quote(type.id) + " is a table and takes no value",
                 "write " + type.id + "[1].COLUMN=VALUE, or " + type.id + "=n/a: WHY"));
    }
  }

  // Takes back what was said about the whole table. Rows are never thrown away by so short a word.
  void clear_table(const RecordType& type) {
    const auto table = edited_.tables.find(type.id);
    if (table == edited_.tables.end()) return;
    table->second.not_applicable.reset();
    table->second.complete = false;
    drop_if_empty(type);
  }

  void set_complete(const RecordType& type) {
    const std::optional<bool> complete = parse_yes_no(change_.value);
    if (!complete)
      return fail(error("wrong-type", quote(change_.name) + " wants yes or no, but this is " + quote(change_.value)));
    Table& table = edited_.tables[type.id];
    table.not_applicable.reset();
    table.complete = *complete;
    drop_if_empty(type);
  }

  void drop_if_empty(const RecordType& type) {
    if (edited_.tables[type.id] == Table{}) edited_.tables.erase(type.id);
  }

  void change_cell() {
    const RecordType* type = vocabulary_.find_table(change_.table);
    if (type == nullptr)
      return fail(error("unknown-name", "no table " + quote(change_.table) + " is known",
                        nearest_or_all(change_.table, ids_of(vocabulary_.tables))));
    const FactDef* fact = find_fact(type->facts, change_.name);
    const bool is_week = type->weekly && change_.name == "week";
    const bool is_parent = !type->per.empty() && change_.name == type->per;
    if (change_.name != "name" && !is_week && !is_parent && fact == nullptr) return fail(unknown_column(*type));
    const std::vector<std::string> parents = names_of_rows(type->per);
    Table& table = edited_.tables[type->id];
    const Result<std::size_t> index = select_row(*type, *change_.row, parents, table);
    if (!index) return fail(index.issues().front());
    table.not_applicable.reset();
    Row& row = table.rows[*index];
    if (change_.name == "name")
      rename(*type, row);
    else if (is_week)
      set_week(*type, table, row);
    else if (is_parent)
      set_parent(*type, parents, table, row);
    else
      set_answer(*fact, row);
  }

  std::vector<std::string> names_of_rows(const std::string& table) const {
    std::vector<std::string> names;
    const auto found = edited_.tables.find(table);
    if (found == edited_.tables.end()) return names;
    for (const Row& row : found->second.rows) names.push_back(row.name);
    return names;
  }

  // What names the row follows it. A row that a series belongs to must stay the only one of its name.
  void rename(const RecordType& type, Row& row) {
    const std::string before = std::exchange(row.name, change_.value);
    if (before == row.name) return;
    const std::string after = row.name;
    const std::vector<std::string> names = names_of_rows(type.id);
    const bool is_alone = !after.empty() && std::count(names.begin(), names.end(), after) == 1;
    if (!is_alone && !check_series(type, before, after)) return;
    const bool is_gone = std::find(names.begin(), names.end(), before) == names.end();
    if (is_alone && is_gone) rename_references({edited_, vocabulary_, type.id}, before, after);
  }

  bool check_series(const RecordType& type, const std::string& before, const std::string& after) {
    for (const RecordType& series : vocabulary_.tables) {
      const auto weeks = edited_.tables.find(series.id);
      if (series.per != type.id || weeks == edited_.tables.end()) continue;
      for (const Row& week : weeks->second.rows) {
        if (week.parent != before && week.parent != after) continue;
        fail(error("row-named-twice", "rows of " + quote(series.id) + " belong to " + quote(week.parent) + ", which needs a name of its own",
                   "choose a name that no other row of " + quote(type.id) + " has"));
        return false;
      }
    }
    return true;
  }

  void set_week(const RecordType& type, const Table& table, Row& row) {
    const std::optional<int> week = parse_week(change_.value);
    if (!week) return fail(error("week-not-whole", "\"week\" wants a whole number, but this is " + quote(change_.value)));
    if (find_week(table, row.parent, *week) && row.week != week) return fail(week_twice(type, row.parent, *week));
    row.week = week;
  }

  void set_parent(const RecordType& type, const std::vector<std::string>& parents, const Table& table, Row& row) {
    if (std::optional<Issue> wrong = check_parent(type, change_.value, parents)) return fail(std::move(*wrong));
    if (row.week && row.parent != change_.value && find_week(table, change_.value, *row.week))
      return fail(week_twice(type, change_.value, *row.week));
    row.parent = change_.value;
  }

  static Issue week_twice(const RecordType& type, const std::string& parent, int week) {
    const std::string of = parent.empty() ? "" : " of " + quote(parent);
    return error("week-twice", "week " + std::to_string(week) + of + " stands in " + quote(type.id) + " already");
  }

  // The same checks as for a document. Evidence for an answer that did not change stays. `holder` is the assessment or a row.
  template <typename Holder>
  void set_answer(const FactDef& fact, Holder& holder) {
    Answers& answers = holder.answers;
    Reading reading({}, vocabulary_);
    reading.set_currency(edited_.currency);
    const Json json = value_as_json(fact, change_.value);
    std::optional<Answer> answer = read_answer(fact, DocumentSpot{json, change_.target}, reading);
    if (reading.failed()) {
      issues_ = reading.issues();
      return;
    }
    holder.not_known.erase(fact.id);
    if (says_not_known(change_.value)) holder.not_known.insert(fact.id);
    const auto old = answers.find(fact.id);
    if (!answer) {
      if (old != answers.end()) answers.erase(old);
    } else if (old == answers.end()) {
      answers.emplace(fact.id, std::move(*answer));
    } else if (old->second.value != answer->value) {
      old->second.value = std::move(answer->value);
      old->second.evidence.reset();
    }
  }

  static std::string nearest_or_all(const std::string& wanted, const std::vector<std::string>& known) {
    const std::string nearest = nearest_name(wanted, known);
    return nearest.empty() ? "known are " + list_in_words(known, 12) : did_you_mean(nearest);
  }

  Issue unknown_column(const RecordType& type) const {
    std::vector<std::string> known = ids_of(type.facts);
    known.push_back("name");
    if (type.weekly) known.push_back("week");
    if (!type.per.empty()) known.push_back(type.per);
    return error("unknown-name", "the table " + quote(type.id) + " has no column " + quote(change_.name),
                 nearest_or_all(change_.name, known));
  }

  Issue unknown_target() const {
    std::vector<std::string> known = vocabulary_.fact_names();
    for (const RecordType& type : vocabulary_.tables) known.push_back(type.id + ".complete");
    known.insert(known.end(), {"title", "about", "currency"});
    const std::string nearest = nearest_name(change_.name, known);
    return error("unknown-name", "no fact " + quote(change_.name) + " is known",
                 nearest.empty() ? "`takehold questions --all` lists the facts" : did_you_mean(nearest));
  }

  Assessment edited_;
  const Change& change_;
  const Vocabulary& vocabulary_;
  Issues issues_;
};

}  // namespace

Result<Assessment> apply_change(const Assessment& assessment, std::string_view change, const Vocabulary& vocabulary) {
  const Result<Change> parsed = parse_change(change);
  if (!parsed) return parsed.issues();
  return Editor(assessment, *parsed, vocabulary).apply();
}

bool says_not_known(std::string_view text) { return normalise_text(text) == "?"; }

}  // namespace takehold
