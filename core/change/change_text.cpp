// SPDX-License-Identifier: MIT
#include "takehold/change/change_text.hpp"

#include <algorithm>
#include <utility>

#include "change/asked.hpp"
#include "change/said.hpp"
#include "change/row_changes.hpp"
#include "document/describe.hpp"
#include "takehold/model/weeks.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/model/row_address.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// "workflow[2].tasks_added=3", taken apart.
struct WrittenChange {
  std::string target;              // what is written before the equals sign, for messages
  std::string name;                // "title", "training_done", "workflow.complete"; after a row its column
  std::string table;               // only with a row
  std::optional<std::string> row;  // "2", "+", "Forecasting"
  std::string value;               // in normal form
};

Issue not_a_change(std::string_view text, std::string cure) {
  return error("not-a-change", "a change is written FACT=VALUE, but this is " + quote(text), std::move(cure));
}

Result<WrittenChange> taken_apart(std::string_view text) {
  if (!normalise_text(text)) return error("not-utf-8", "the change is not valid UTF-8");
  const std::size_t bracket = text.find('[');
  // A row's name may hold an equals sign.
  const bool has_row = bracket < text.find('=');
  const std::size_t closing = has_row ? text.find("].", bracket) : 0;
  if (closing == text.npos) return not_a_change(text, "a cell is written TABLE[ROW].COLUMN=VALUE");
  const std::size_t equals = text.find('=', closing);
  if (equals == text.npos) return not_a_change(text, "separate what is changed from its value by =");
  WrittenChange change;
  change.target = tidy(text.substr(0, equals));
  change.value = tidy(text.substr(equals + 1));
  change.name = change.target;
  if (has_row) {
    change.table = tidy(text.substr(0, bracket));
    change.row = tidy(text.substr(bracket + 1, closing - bracket - 1));
    change.name = tidy(text.substr(closing + 2, equals - closing - 2));
  }
  if (change.name.empty()) return not_a_change(text, "say what is to be changed in front of the =");
  return change;
}

Issue row_missing(const RecordType& type, std::string_view column) {
  const std::string start = "write " + type.id + "[";
  const std::string end = "]." + std::string(column) + "=VALUE";
  const std::string cure =
      !type.per.empty() ? start + "NAME, 5" + end + " for week 5 of the row NAME of " + quote(type.per)
      : type.weekly     ? start + "5" + end + " for week 5"
                        : start + "1" + end + " for the first row, " + start.substr(6) + "+" + end + " for a further one";
  return error("row-missing", quote(type.id) + " is a table; the change does not say which row", cure);
}

class ChangeReader {
 public:
  ChangeReader(const WrittenChange& written, const Assessment& assessment, const Vocabulary& vocabulary)
      : written_(written), assessment_(assessment), vocabulary_(vocabulary), speaker_{&vocabulary, &assessment} {}

  Result<WithWarnings<Changes>> read() {
    if (written_.row)
      read_cell();
    else if (!read_head() && !read_fact() && !read_table())
      fail(unknown_target());
    if (!issues_.empty()) return std::move(issues_);
    return std::move(read_);
  }

 private:
  void fail(Issue issue) {
    issue.place.path = written_.target;
    issues_.push_back(std::move(issue));
  }

  void add(Change change) { read_.value.push_back(std::move(change)); }

  // Each of these returns false where the change is not its business.
  bool read_head() {
    const std::string_view name = written_.name;
    if (name == "title") add(HeadChange{HeadChange::Part::Title, written_.value});
    else if (name == "about") add(HeadChange{HeadChange::Part::About, written_.value});
    else if (name == "currency") add(HeadChange{HeadChange::Part::Currency, written_.value});
    else if (name.starts_with("words.") && is_known("word", name.substr(6), ids_of(vocabulary_.words)))
      add(WordChange{std::string(name.substr(6)), written_.value});
    else if (name.starts_with("owners.") && is_known("owner role", name.substr(7), ids_of(vocabulary_.owners)))
      add(OwnerChange{std::string(name.substr(7)), written_.value});
    else
      return !issues_.empty();
    return true;
  }

  bool is_known(const std::string& what, std::string_view id, const std::vector<std::string>& known) {
    const bool is = std::find(known.begin(), known.end(), id) != known.end();
    if (!is) fail(error("unknown-name", "no " + what + " " + quote(id) + " is known", nearest_or_all(std::string(id), known)));
    return is;
  }

  bool read_fact() {
    const FactDef* fact = find_fact(vocabulary_.facts, written_.name);
    if (fact != nullptr) read_answer(*fact, {{}, AnswerRef::NoRow, fact->id});
    return fact != nullptr;
  }

  bool read_table() {
    const std::string_view name = written_.name;
    const std::size_t dot = name.find('.');
    const RecordType* type = vocabulary_.find_table(name.substr(0, dot));
    if (type == nullptr) return false;
    if (dot == name.npos)
      read_whole_table(*type);
    else if (name.substr(dot + 1) == "complete")
      read_complete(*type);
    else if (find_fact(type->facts, name.substr(dot + 1)) != nullptr || name.substr(dot + 1) == "name")
      fail(row_missing(*type, name.substr(dot + 1)));
    else
      return false;
    return true;
  }

  void read_whole_table(const RecordType& type) {
    const std::optional<std::string> reason = said_not_applicable(written_.value);
    if (reason && !reason->empty())
      add(AppliesChange{type.id, NotApplicable{*reason}});
    else if (reason)
      fail(error("reason-missing", "the table " + quote(type.id) + " is said not to apply, without a reason", "write " + type.id + "=n/a: WHY"));
    else if (written_.value.empty())
      add(CompleteChange{type.id, false});  // rows are never thrown away by so short a word
    else
      fail(error("wrong-type", quote(type.id) + " is a table and takes no value", "write " + type.id + "[1].COLUMN=VALUE, or " + type.id + "=n/a: WHY"));
  }

  void read_complete(const RecordType& type) {
    const std::optional<bool> complete = said_yes_or_no(written_.value);
    if (complete) add(CompleteChange{type.id, *complete});
    else fail(error("wrong-type", quote(written_.name) + " wants yes or no, but this is " + quote(written_.value)));
  }

  void read_cell() {
    const RecordType* type = vocabulary_.find_table(written_.table);
    if (type == nullptr)
      return fail(error("unknown-name", "no table " + quote(written_.table) + " is known", nearest_or_all(written_.table, ids_of(vocabulary_.tables))));
    const FactDef* fact = find_fact(type->facts, written_.name);
    const bool is_week = type->weekly && written_.name == "week", is_parent = !type->per.empty() && written_.name == type->per;
    if (written_.name != "name" && !is_week && !is_parent && fact == nullptr) return fail(unknown_column(*type));
    const Result<std::uint32_t> row = select_row(*type);
    if (!row) return fail(row.issues().front());
    if (written_.name == "name") add(RowRenamed{type->id, *row, written_.value});
    else if (is_week) read_week(*type, *row);
    else if (is_parent) add(RowMoved{type->id, *row, std::nullopt, written_.value});
    else read_answer(*fact, {type->id, *row, fact->id});
  }

  void read_week(const RecordType& type, std::uint32_t row) {
    const std::optional<int> week = parse_week_words(written_.value);
    if (week) add(RowMoved{type.id, row, week, std::nullopt});
    else fail(error("week-not-whole", "\"week\" wants a whole number, but this is " + quote(written_.value)));
  }

  void read_answer(const FactDef& fact, AnswerRef at) {
    Result<std::optional<Answer>> answer = parse_answer(written_.value, fact, speaker_);
    if (!answer) return fail(answer.issues().front());
    const auto* row = *answer ? std::get_if<TextAnswer>(&(*answer)->value) : nullptr;
    if (row != nullptr && fact.type == FactType::RowOf && row->text != written_.value)
      read_.warnings.push_back(warning("taken-for-row", quote(written_.value) + " is taken for the row " + quote(row->text), {}, {{}, 0, 0, written_.target}));
    add(AnswerChange{std::move(at), std::move(*answer)});
  }

  // The row that is meant; where it is to be added, that is a change of its own before the one that fills it.
  Result<std::uint32_t> select_row(const RecordType& type) {
    const auto found = assessment_.tables.find(type.id);
    const Table none;
    const Table& table = found == assessment_.tables.end() ? none : found->second;
    const std::string& text = *written_.row;
    const std::string one = speaker_.say_words(type.one);
    if (!type.weekly && text == "+") return add_row(type, table, one);
    const Result<std::uint32_t> there = find_row(type, one, table, text);
    return there || !type.weekly ? there : add_week(type, table, text);
  }

  Result<std::uint32_t> add_row(const RecordType& type, const Table& table, const std::string& one) {
    for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
      if (table.rows[row].name != "+") continue;
      return error("ambiguous-row", "\"+\" can be a further row and row " + std::to_string(row + 1) + " (\"+\") of " + quote(type.id),
                   "give that row another name: " + type.id + "[" + row_address(type, one, table, row) + "].name=NAME");
    }
    add(RowAdded{type.id, {}, std::nullopt, {}});
    return static_cast<std::uint32_t>(table.rows.size());
  }

  Result<std::uint32_t> add_week(const RecordType& type, const Table& table, const std::string& text) {
    std::string parent, number = text;
    if (!type.per.empty()) {
      const std::size_t comma = text.rfind(',');
      if (comma == text.npos)
        return error("unknown-row", quote(type.id) + " has one row a week for each row of " + quote(type.per) + ", and " + quote(text) + " does not say both",
                     "write " + type.id + "[NAME, 5] for week 5 of the row NAME of " + quote(type.per));
      const Result<std::string> named = parent_named(tidy(text.substr(0, comma)), type, assessment_, vocabulary_);
      if (!named) return named.issues();
      parent = *named;
      number = tidy(text.substr(comma + 1));
    }
    const std::optional<int> week = parse_week_words(number);
    if (!week)
      return error("unknown-row", quote(type.id) + " has one row a week, and " + quote(number) + " is no week",
                   "write " + type.id + "[" + (parent.empty() ? "" : parent + ", ") + "5] for week 5; it is added where it is missing");
    if (const std::optional<std::size_t> there = find_week(table, parent, *week)) return static_cast<std::uint32_t>(*there);
    add(RowAdded{type.id, {}, week, parent});
    return static_cast<std::uint32_t>(place_for_week(table, parent, *week));
  }

  Issue unknown_column(const RecordType& type) const {
    std::vector<std::string> known = ids_of(type.facts);
    known.push_back("name");
    if (type.weekly) known.push_back("week");
    if (!type.per.empty()) known.push_back(type.per);
    return error("unknown-name", "the table " + quote(type.id) + " has no column " + quote(written_.name), nearest_or_all(written_.name, known));
  }

  Issue unknown_target() const {
    std::vector<std::string> known = vocabulary_.fact_names();
    for (const RecordType& type : vocabulary_.tables) known.push_back(type.id + ".complete");
    known.insert(known.end(), {"title", "about", "currency"});
    return error("unknown-name", "no fact " + quote(written_.name) + " is known",
                 did_you_mean(written_.name, known, "`takehold questions --all` lists the facts"));
  }

  const WrittenChange& written_;
  const Assessment& assessment_;
  const Vocabulary& vocabulary_;
  Speaker speaker_;
  WithWarnings<Changes> read_;
  Issues issues_;
};

}  // namespace

Result<WithWarnings<Changes>> parse_change(std::string_view text, const Assessment& assessment, const Vocabulary& vocabulary) {
  const Result<WrittenChange> written = taken_apart(text);
  if (!written) return written.issues();
  return ChangeReader(*written, assessment, vocabulary).read();
}

Result<Assessment> apply_change(const Assessment& assessment, std::string_view text, const Vocabulary& vocabulary) {
  const Result<WithWarnings<Changes>> read = parse_change(text, assessment, vocabulary);
  return read ? apply(read->value, assessment, vocabulary) : read.issues();
}

}  // namespace takehold
