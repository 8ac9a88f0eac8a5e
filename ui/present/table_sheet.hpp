// SPDX-License-Identifier: MIT
//
// A record table as a sheet: rows by columns. A row is put into words when it is first shown, so that a thousand of them cost
// nothing until somebody scrolls there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "present/question_view.hpp"
#include "takehold/session/session.hpp"

namespace takehold::ui {

struct SheetColumn {
  std::string fact, title, unit, ask, help, expects;
  AnswerForm form = AnswerForm::Text;
  bool number = false;             // aligned right
  bool may_not_apply = false;
  float weight = 1;                // how much room it takes
};

struct SheetCell {
  std::string text;                // as its field shows it
  std::string shown;               // short: "Beside the work" of "Beside the work: people go to it"
  AnswerState state = AnswerState::Open;
  bool settles = false;            // open, and a verdict waits for it
};

struct SheetRow {
  std::string label;               // "Forecasting", "workflow 3", "Refunds, week 5"
  std::string name;                // editable; weeks have none
  std::vector<SheetCell> cells;    // one per column
};

// Valid until the session changes.
class TableSheet {
 public:
  TableSheet(const Session& session, const RecordType& type, bool quick);

  std::string id, ask, help, one, many;
  bool weekly = false;
  std::string per_one;                       // "category", if rows are weeks of something
  std::vector<std::string> parents;          // the names they can be weeks of
  std::optional<int> next_week;              // proposed for a new row
  bool complete = false;
  std::optional<std::string> not_applicable; // why
  std::size_t open = 0;                      // cells asked and not answered
  std::string first_open;                    // the address of the first of them; empty: none
  std::vector<SheetColumn> columns;

  std::size_t rows() const { return made_.size(); }
  const SheetRow& row(std::size_t row) const;
  AnswerRef ref(std::size_t row, std::size_t column) const { return {id, static_cast<std::uint32_t>(row), columns[column].fact}; }
  std::string address(std::size_t row, std::size_t column) const;  // of the answer in a cell
  std::vector<AnswerOption> options(std::size_t row, std::size_t column) const;

 private:
  enum Flags : std::uint8_t { Asked = 1, Settles = 2, Moot = 4 };
  void add_columns(const RecordType& type, bool quick);
  void add_rows(const RecordType& type);
  void mark(const AnswerRef& ref, std::uint8_t flags);
  SheetRow make_row(std::size_t row) const;
  SheetCell make_cell(std::size_t number, std::size_t column) const;

  const Session* session_;
  std::vector<const FactDef*> facts_;
  std::vector<std::uint8_t> flags_;          // cells, row by row
  mutable std::vector<std::optional<SheetRow>> made_;
};

}  // namespace takehold::ui
