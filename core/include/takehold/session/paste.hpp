// SPDX-License-Identifier: MIT
//
// Rows from a spreadsheet: text as it comes from a clipboard or a CSV file, laid out for a record type, with each cell read
// and judged before anything is changed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/session/edit.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

// Cells of a text: separated by tabs, commas or semicolons, whichever the text is about; quotes as in RFC 4180. Rows are as
// long as the longest.
struct PastedCells {
  char separator = '\t';
  std::vector<std::vector<std::string>> rows;
};
[[nodiscard]] PastedCells split_cells(std::string_view text);

struct PastePreview {
  struct Column {
    std::string heading;          // as pasted; empty without a header
    std::string fact;             // id; "name", "week", "parent"; empty: the column is left out
    std::string label;            // "Tasks removed"; "Name"; "left out"
  };
  struct Cell {
    std::string text;             // as pasted
    std::string said;             // as understood: "30 %", for "?" "not known yet"; empty where it is not
    std::string problem;          // what was expected; empty where all is well
  };
  bool has_header = false;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
  std::size_t bad_cells = 0;      // they are left unanswered when the rest is taken
  std::size_t new_rows = 0, changed_rows = 0;  // rows are found again by name, or by week
  std::vector<std::string> notes; // "2 columns are left out: nothing here has their names."
};

// `columns` says what each column is taken for (fact ids, "name", "week", "parent"; empty: left out) instead of what its heading
// says. Without a header columns are taken in the order in which the table shows them, the name or week first. `header` says
// whether the first row is one; else that is guessed.
[[nodiscard]] PastePreview preview_paste(const Ruleset& rules, const Assessment& assessment, const std::string& table, std::string_view text,
                                         const std::vector<std::string>& columns = {}, std::optional<bool> header = std::nullopt);

// One edit that takes all good cells. Rows that the table has already keep what is not pasted over, and evidence where the value
// stays the same. An error where no row would be taken or the table would be too long.
[[nodiscard]] Result<Edit> edit_paste(const Ruleset& rules, const Assessment& assessment, const std::string& table, const PastePreview& preview);

// The table as a spreadsheet takes it: a line of labels, then a line a row, with tabs. Pasted again it changes nothing, but that
// rows without a name are new ones.
[[nodiscard]] std::string table_text(const Ruleset& rules, const Assessment& assessment, const std::string& table);

}  // namespace takehold
