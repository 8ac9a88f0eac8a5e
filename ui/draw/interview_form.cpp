// SPDX-License-Identifier: MIT
//
// A record table when there is room for only one row: a row is picked, and its columns are listed one below the other.
#include <algorithm>

#include "draw/interview_cell.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void pick_row(const Interviewing& in, const TableSheet& sheet, std::size_t& row) {
  std::vector<std::string> names;
  for (std::size_t place = 0; place < sheet.rows(); ++place) names.push_back(sheet.row(place).label);
  const Ui& ui = in.ui;
  const float buttons = (ui.theme.row() * 2 + ui.px(space::Small) * 2) / ui.theme.unit;
  const int picked = pick(ui, "Row", names, static_cast<int>(row), std::max(120.0f, ImGui::GetContentRegionAvail().x / ui.theme.unit - buttons));
  if (picked >= 0) row = static_cast<std::size_t>(picked);
  ImGui::SameLine();
  if (icon_button(ui, icon::ChevronLeft, "Row before", {}, row > 0)) row -= 1;
  ImGui::SameLine();
  if (icon_button(ui, icon::ChevronRight, "Row after", {}, row + 1 < sheet.rows())) row += 1;
}

}  // namespace

void draw_sheet_form(const Interviewing& in, const TableSheet& sheet) {
  const Ui& ui = in.ui;
  const IdScope id(sheet.id);
  draw_sheet_head(in, sheet);
  if (!draw_sheet_applies(in, sheet)) return;
  if (sheet.rows() > 0) {
    std::size_t& row = in.own().form_row;
    row = std::min(row, sheet.rows() - 1);
    pick_row(in, sheet, row);
    const IdScope row_id(static_cast<int>(row));
    gap(ui, space::Small);
    if (!sheet.weekly) {
      text(ui, Type::Caption, "Name", Ink::Text2);
      draw_name_cell(in, sheet, row);
      gap(ui, space::Medium);
    }
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
      const SheetColumn& about = sheet.columns[column];
      const IdScope cell(static_cast<int>(column));
      text(ui, Type::Caption, about.title + (about.unit.empty() ? "" : " (" + about.unit + ")"), Ink::Text2);
      draw_cell(in, sheet, row, column);
      if (const std::string* problem = in.answering.problem(cell_address(sheet, row, column + 1))) draw_problem(ui, *problem);
      gap(ui, space::Medium);
    }
    if (button(ui, "Remove " + sheet.row(row).label, {ButtonKind::Quiet, icon::Delete, {}, {}, true, false})) in.answering.remove_row(sheet.id, row);
  }
  gap(ui, space::Medium);
  draw_add_row(in, sheet);
  draw_sheet_foot(in, sheet);
}

}  // namespace takehold::ui
