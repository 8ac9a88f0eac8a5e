// SPDX-License-Identifier: MIT
//
// One cell of a sheet, and what surrounds its rows. The current cell is known by its address; a text cell is edited in place, a
// choice opens its list.
#pragma once

#include "draw/interview.hpp"

namespace takehold::ui {

// "Tasks removed, Forecasting"
[[nodiscard]] std::string cell_name(const TableSheet& sheet, std::size_t row, std::size_t column);

// Column 0 is the row's name; the sheet's columns follow. Fills the available width.
void draw_cell(const Interviewing& in, const TableSheet& sheet, std::size_t row, std::size_t column);
void draw_name_cell(const Interviewing& in, const TableSheet& sheet, std::size_t row);

// The address of a cell, as in InterviewState::cell; column 0 is the name.
[[nodiscard]] std::string cell_address(const TableSheet& sheet, std::size_t row, std::size_t column);
// The row of the current cell; nothing if that is in another table.
[[nodiscard]] std::optional<std::size_t> current_row(const Interviewing& in, const TableSheet& sheet);

// The question, the number of rows, and what can be done with the table as a whole.
void draw_sheet_head(const Interviewing& in, const TableSheet& sheet);
// False: the table does not apply, and only that is shown.
bool draw_sheet_applies(const Interviewing& in, const TableSheet& sheet);
void draw_add_row(const Interviewing& in, const TableSheet& sheet);
void draw_sheet_foot(const Interviewing& in, const TableSheet& sheet);

}  // namespace takehold::ui
