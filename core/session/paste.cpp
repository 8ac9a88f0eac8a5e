// SPDX-License-Identifier: MIT
#include "takehold/session/paste.hpp"

#include <algorithm>
#include <utility>

#include "document/describe.hpp"
#include "change/asked.hpp"
#include "session/paste_target.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using Cells = std::vector<std::string>;

class Previewer {
 public:
  Previewer(const Ruleset& rules, const Assessment& assessment, const RecordType& type)
      : type_(type), speaker_{&rules.vocabulary, &assessment}, target_(rules, assessment, type) {}

  PastePreview preview(std::string_view text, const std::vector<std::string>& chosen, std::optional<bool> header) {
    std::vector<Cells> rows = split_cells(text).rows;
    if (rows.empty()) return std::move(view_);
    view_.has_header = header.value_or(is_header(rows.front()));
    Cells headings(rows.front().size());
    if (view_.has_header) {
      headings = std::move(rows.front());
      rows.erase(rows.begin());
    }
    for (std::size_t place = 0; place < headings.size(); ++place) add_column(headings[place], place, chosen);
    for (const Cells& row : rows) add_row(row);
    add_notes();
    return std::move(view_);
  }

 private:
  // One heading that is known, or half of them nearly.
  bool is_header(const Cells& row) const {
    const auto count = [&](auto known) { return static_cast<std::size_t>(std::count_if(row.begin(), row.end(), known)); };
    const bool knows_one = count([&](const std::string& cell) { return !target_.columns().find(cell).empty(); }) > 0;
    return knows_one || 2 * count([&](const std::string& cell) { return !target_.columns().find_near(cell).empty(); }) > row.size();
  }

  bool is_taken(const std::string& id) const {
    return std::any_of(view_.columns.begin(), view_.columns.end(), [&](const PastePreview::Column& column) { return column.fact == id; });
  }

  std::string column_for(const std::string& heading, std::size_t place) {
    if (!view_.has_header) return place < target_.columns().ids().size() ? target_.columns().ids()[place] : std::string();
    const std::string id = target_.columns().find(heading);
    if (!id.empty()) return id;
    const std::string near = target_.columns().find_near(heading);
    if (!near.empty() && !is_taken(near)) note(in_marks(excerpt(heading)) + " is taken for " + in_marks(target_.columns().label(near)) + ".");
    return near;
  }

  void add_column(const std::string& heading, std::size_t place, const std::vector<std::string>& chosen) {
    std::string id = place < chosen.size() ? chosen[place] : column_for(heading, place);
    const std::vector<std::string>& known = target_.columns().ids();
    if (is_taken(id) || std::find(known.begin(), known.end(), id) == known.end()) id.clear();
    view_.columns.push_back({heading, id, target_.columns().label(id)});
  }

  void add_row(const Cells& row) {
    std::vector<PastePreview::Cell> cells;
    for (std::size_t place = 0; place < row.size(); ++place) {
      cells.push_back(target_.read_cell(row[place], view_.columns[place].fact));
      if (!cells.back().problem.empty()) ++view_.bad_cells;
    }
    switch (target_.take(view_.columns, cells)) {
      case PasteTarget::Taken::No: ++left_rows_; break;
      case PasteTarget::Taken::New: ++view_.new_rows; break;
      case PasteTarget::Taken::Changed: ++view_.changed_rows; break;
    }
    view_.rows.push_back(std::move(cells));
  }

  void note(std::string text) { view_.notes.push_back(std::move(text)); }

  void add_notes() {
    note_left_out();
    if (view_.bad_cells > 0) note(counted(view_.bad_cells, "cell cannot", "cells cannot") + " be read and will be left as they are.");
    for (const std::string_view key : {ParentColumn, WeekColumn}) note_missing(std::string(key));
    if (left_rows_ > 0) note(counted(left_rows_, "row is", "rows are") + " left out: it cannot be said where they belong.");
    if (target_.rows() > static_cast<std::size_t>(type_.max_rows)) {
      note("That would make " + std::to_string(target_.rows()) + " " + speaker_.say_words(type_.many) + ", and at most " +
           std::to_string(type_.max_rows) + " fit here.");
    }
  }

  void note_left_out() {
    const auto is_left = [](const PastePreview::Column& column) { return column.fact.empty(); };
    const auto left = static_cast<std::size_t>(std::count_if(view_.columns.begin(), view_.columns.end(), is_left));
    if (left == 0) return;
    const std::string why = !view_.has_header ? "the table has no more." : left == 1 ? "nothing here has its name." : "nothing here has their names.";
    note(counted(left, "column is", "columns are") + " left out: " + why);
  }

  // The week, or whose week it is.
  void note_missing(const std::string& key) {
    const std::vector<std::string>& known = target_.columns().ids();
    const bool is_needed = std::find(known.begin(), known.end(), key) != known.end();
    if (is_needed && !is_taken(key)) note("No column says the " + in_marks(target_.columns().label(key)) + ", which each row here needs.");
  }

  const RecordType& type_;
  Speaker speaker_;
  PasteTarget target_;
  PastePreview view_;
  std::size_t left_rows_ = 0;
};

}  // namespace

PastePreview preview_paste(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::string_view text,
                           const std::vector<std::string>& columns, std::optional<bool> header) {
  const RecordType* type = rules.vocabulary.find_table(table);
  return type ? Previewer(rules, assessment, *type).preview(text, columns, header) : PastePreview{};
}

Result<Edit> edit_paste(const Ruleset& rules, const Assessment& assessment, const std::string& table, const PastePreview& preview) {
  const RecordType* type = rules.vocabulary.find_table(table);
  if (!type) return error("unknown-name", "no table " + quote(table) + " is known");
  PasteTarget target(rules, assessment, *type);
  const std::string many = Speaker{&rules.vocabulary, &assessment}.say_words(type->many);
  std::size_t taken = 0;
  for (const auto& cells : preview.rows) taken += target.take(preview.columns, cells) == PasteTarget::Taken::No ? 0 : 1;
  if (taken == 0)
    return error("nothing-to-take", "no row of this can be taken", type->weekly ? "one column must hold the week" : "copy the rows once more");
  if (target.rows() > static_cast<std::size_t>(type->max_rows))
    return error("too-many-rows", "that would make " + std::to_string(target.rows()) + " " + many,
                 "at most " + std::to_string(type->max_rows) + " fit here");
  Result<Edit> edit = make_edit(rules, assessment, target.changes(), "Paste " + counted(taken, "row", "rows") + " into " + many);
  if (edit) edit->takes_away = true;
  return edit;
}

}  // namespace takehold
