// SPDX-License-Identifier: MIT
#include "takehold/session/paste.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "document/describe.hpp"
#include "session/find_answer.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/report/phrases.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::string_view Name = "name", Week = "week", Parent = "parent";

// Letters and digits in small, for comparing headings.
std::string bare(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') letters += static_cast<char>(c - 'A' + 'a');
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) letters += c;
  }
  return letters;
}

std::string in_words(const Issue& issue) { return issue.cure.empty() ? issue.message : issue.message + "; " + issue.cure; }

std::optional<int> parse_week(std::string_view text) {
  while (!text.empty() && (text.front() < '0' || text.front() > '9')) text.remove_prefix(1);
  int week = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), week);
  if (failed != std::errc() || end != text.data() + text.size() || week < 1) return std::nullopt;
  return week;
}

class Paste {
 public:
  Paste(const Ruleset& rules, const Assessment& assessment, const RecordType& type)
      : rules_(rules), speaker_{&rules.vocabulary, &assessment}, type_(type), table_(table_of(assessment, type.id)) {}

  PastePreview preview(std::string_view text, const std::vector<std::string>& columns, std::optional<bool> header) {
    std::vector<std::vector<std::string>> rows = split_cells(text).rows;
    if (rows.empty()) return view_;
    view_.has_header = header.value_or(looks_like_header(rows.front()));
    const std::vector<std::string> heading = view_.has_header ? rows.front() : std::vector<std::string>(rows.front().size());
    if (view_.has_header) rows.erase(rows.begin());
    choose_columns(heading, columns);
    for (const auto& row : rows) read_row(row);
    note_left_out();
    return view_;
  }

 private:
  std::string label_of(const std::string& column) const {
    if (column.empty()) return "left out";
    if (column == Name) return "Name";
    if (column == Week) return "Week";
    if (column == Parent) return "Belongs to";
    const FactDef* fact = find_fact(type_.facts, column);
    return fact ? speaker_.say_words(fact->label) : column;
  }

  // In the order in which the table shows them.
  std::vector<std::string> all_columns() const {
    std::vector<std::string> columns;
    if (!type_.per.empty()) columns.emplace_back(Parent);
    columns.emplace_back(type_.weekly ? Week : Name);
    for (const FactDef& fact : type_.facts) columns.push_back(fact.id);
    return columns;
  }

  std::string column_for(const std::string& heading) const {
    const std::string wanted = bare(heading);
    if (wanted.empty()) return {};
    for (const std::string& column : all_columns())
      if (wanted == bare(column) || wanted == bare(label_of(column)) || (column == Name && (wanted == bare(type_.one) || wanted == bare(speaker_.word("person")))))
        return column;
    std::vector<std::string> labels;
    for (const std::string& column : all_columns()) labels.push_back(label_of(column));
    const std::string near = nearest_name(heading, labels);
    for (const std::string& column : all_columns())
      if (!near.empty() && label_of(column) == near) return column;
    return {};
  }

  bool looks_like_header(const std::vector<std::string>& row) const {
    return std::any_of(row.begin(), row.end(), [&](const std::string& cell) { return !column_for(cell).empty() && !parse_week(cell); });
  }

  void choose_columns(const std::vector<std::string>& heading, const std::vector<std::string>& chosen) {
    const std::vector<std::string> in_order = all_columns();
    for (std::size_t place = 0; place < heading.size(); ++place) {
      std::string column;
      if (place < chosen.size()) column = chosen[place];
      else if (view_.has_header) column = column_for(heading[place]);
      else if (place < in_order.size()) column = in_order[place];
      const bool taken = std::any_of(view_.columns.begin(), view_.columns.end(), [&](const PastePreview::Column& other) { return other.fact == column; });
      if (taken) column.clear();
      view_.columns.push_back({heading[place], column, label_of(column)});
    }
  }

  void read_row(const std::vector<std::string>& row) {
    std::vector<PastePreview::Cell> cells;
    for (std::size_t place = 0; place < row.size(); ++place) {
      cells.push_back(read_cell(row[place], view_.columns[place].fact));
      if (!cells.back().problem.empty()) view_.bad_cells += 1;
    }
    const bool known = find_row(cells).has_value();
    (known ? view_.changed_rows : view_.new_rows) += 1;
    view_.rows.push_back(std::move(cells));
  }

  PastePreview::Cell read_cell(const std::string& text, const std::string& column) const {
    PastePreview::Cell cell{text, {}, {}};
    if (column.empty()) return cell;
    if (column == Name || column == Parent) {
      cell.said = normalise_text(text).value_or(std::string());
      return cell;
    }
    if (column == Week) {
      const std::optional<int> week = parse_week(text);
      if (week) cell.said = std::to_string(*week);
      else cell.problem = "a week is a whole number from 1";
      return cell;
    }
    const FactDef* fact = find_fact(type_.facts, column);
    if (!fact) return cell;
    const Result<std::optional<Answer>> answer = parse_answer(text, *fact, rules_.vocabulary);
    if (answer) cell.said = answer_text(*fact, *answer);
    else cell.problem = in_words(answer.issues().front());
    return cell;
  }

  std::string cell_of(const std::vector<PastePreview::Cell>& cells, std::string_view column) const {
    for (std::size_t place = 0; place < cells.size(); ++place)
      if (view_.columns[place].fact == column) return cells[place].said;
    return {};
  }

  std::optional<std::size_t> find_row(const std::vector<PastePreview::Cell>& cells) const {
    const std::string name = cell_of(cells, Name), week = cell_of(cells, Week), parent = cell_of(cells, Parent);
    for (std::size_t row = 0; row < table_.rows.size(); ++row) {
      const Row& there = table_.rows[row];
      if (type_.weekly ? there.week && std::to_string(*there.week) == week && there.parent == parent : !name.empty() && there.name == name) return row;
    }
    return std::nullopt;
  }

  void note_left_out() {
    const auto left = std::count_if(view_.columns.begin(), view_.columns.end(), [](const auto& column) { return column.fact.empty(); });
    if (left > 0) view_.notes.push_back(counted(static_cast<std::size_t>(left), "column is", "columns are") + " left out: nothing here has that name.");
    if (view_.bad_cells > 0) view_.notes.push_back(counted(view_.bad_cells, "cell cannot", "cells cannot") + " be read and will stay as they are.");
  }

  const Ruleset& rules_;
  Speaker speaker_;
  const RecordType& type_;
  Table table_;
  PastePreview view_;
};

std::string said_in(const PastePreview& preview, const std::vector<PastePreview::Cell>& cells, std::string_view column) {
  for (std::size_t place = 0; place < cells.size(); ++place)
    if (preview.columns[place].fact == column) return cells[place].said;
  return {};
}

Row& row_for(Table& table, const RecordType& type, const std::string& name, std::optional<int> week, const std::string& parent) {
  for (Row& row : table.rows)
    if (type.weekly ? row.week == week && row.parent == parent : !name.empty() && row.name == name) return row;
  table.rows.push_back({name, week, parent, {}, {}});
  return table.rows.back();
}

void take_cells(const Ruleset& rules, const RecordType& type, const PastePreview& preview, const std::vector<PastePreview::Cell>& cells, Row& row) {
  for (std::size_t place = 0; place < cells.size(); ++place) {
    const FactDef* fact = find_fact(type.facts, preview.columns[place].fact);
    if (!fact || !cells[place].problem.empty() || cells[place].said.empty()) continue;
    const Result<std::optional<Answer>> answer = parse_answer(cells[place].text, *fact, rules.vocabulary);
    if (!answer || !*answer) continue;
    Answer& there = row.answers[fact->id];
    if (there.value != (*answer)->value) there = **answer;
  }
}

}  // namespace

PastePreview preview_paste(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::string_view text,
                           const std::vector<std::string>& columns, std::optional<bool> header) {
  const RecordType* type = rules.vocabulary.find_table(table);
  return type ? Paste(rules, assessment, *type).preview(text, columns, header) : PastePreview{};
}

Result<Edit> edit_paste(const Ruleset& rules, const Assessment& assessment, const std::string& table, const PastePreview& preview) {
  const RecordType* type = rules.vocabulary.find_table(table);
  if (!type) return error("unknown-name", "no table " + quoted(table) + " is known");
  Table changed = table_of(assessment, table);
  std::size_t taken = 0;
  for (const auto& cells : preview.rows) {
    const std::optional<int> week = parse_week(said_in(preview, cells, Week));
    const std::string parent = said_in(preview, cells, Parent);
    if ((type->weekly && !week) || (!type->per.empty() && parent.empty())) continue;
    take_cells(rules, *type, preview, cells, row_for(changed, *type, said_in(preview, cells, Name), week, parent));
    taken += 1;
  }
  if (taken == 0) return error("nothing-to-take", "no row of this can be taken", type->weekly ? "one column must hold the number of the week" : "choose what the columns are");
  if (changed.rows.size() > static_cast<std::size_t>(type->max_rows))
    return error("table-full", "that would make " + std::to_string(changed.rows.size()) + " " + type->many, "at most " + std::to_string(type->max_rows) + " fit here");
  changed.not_applicable.reset();
  return Edit{"Paste " + counted(taken, "row", "rows") + " into " + type->many, TableEdit{table, std::move(changed)}};
}

}  // namespace takehold
