// SPDX-License-Identifier: MIT
//
// Rows from a spreadsheet, before they are taken: what each column is taken for, what each cell is understood as, and what
// cannot be read.
#include <algorithm>

#include "draw/interview.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "takehold/value/text.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr float PastedColumnWidth = 168, NumberWidth = 40;
constexpr int MostRowsPreviewed = 10;
constexpr std::size_t MostProblems = 5;

struct ColumnTargets {
  std::vector<std::string> ids, labels;  // what a column can be taken for
};

ColumnTargets what_columns_can_be(const TableSheet& sheet) {
  ColumnTargets taken{{""}, {"Left out"}};
  const auto add = [&](std::string id, std::string label) {
    taken.ids.push_back(std::move(id));
    taken.labels.push_back(std::move(label));
  };
  if (!sheet.weekly) add("name", "Name");
  if (sheet.weekly) add("week", "Week");
  if (!sheet.per_one.empty()) add("parent", sheet.per_one);
  for (const SheetColumn& column : sheet.columns) add(column.fact, column.title);
  return taken;
}

void draw_column_picks(const Interviewing& in, const PastePreview& preview, const ColumnTargets& taken) {
  ImGui::TableNextRow();
  for (std::size_t column = 0; column < preview.columns.size(); ++column) {
    ImGui::TableSetColumnIndex(static_cast<int>(column) + 1);
    const std::string& heading = preview.columns[column].heading;
    line(in.ui, Type::Caption, heading.empty() ? "Column " + std::to_string(column + 1) : heading, Ink::Text2, PastedColumnWidth);
  }
  ImGui::TableNextRow();
  for (std::size_t column = 0; column < preview.columns.size(); ++column) {
    ImGui::TableSetColumnIndex(static_cast<int>(column) + 1);
    const PastePreview::Column& about = preview.columns[column];
    const auto found = std::find(taken.ids.begin(), taken.ids.end(), about.fact);
    const std::string number = std::to_string(column + 1);
    const IdScope id(number);
    const int picked = pick(in.ui, "Column " + number + " is", taken.labels, static_cast<int>(found - taken.ids.begin()));
    if (picked < 0) continue;
    std::vector<std::string> columns;
    for (const PastePreview::Column& each : preview.columns) columns.push_back(each.fact);
    columns[column] = taken.ids[static_cast<std::size_t>(picked)];
    in.own().paste.columns = std::move(columns);
  }
}

void draw_pasted_cell(const Ui& ui, const PastePreview::Cell& cell, bool left_out) {
  if (cell.problem.empty()) return line(ui, Type::Body, cell.said.empty() ? cell.text : cell.said, left_out ? Ink::Text3 : Ink::Text, PastedColumnWidth - 8);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_icon(ui, icon::Failed, from, 16, Ink::Blocker);
  ImGui::SetCursorScreenPos({from.x + ui.px(20), from.y});
  line(ui, Type::Body, cell.text, Ink::Blocker, PastedColumnWidth - 28);
  annotate(Role::Text, cell.problem);
  ImGui::SetItemTooltip("%s", cell.problem.c_str());
}

void draw_pasted_rows(const Interviewing& in, const PastePreview& preview) {
  const Ui& ui = in.ui;
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(preview.rows.size()));
  while (clipper.Step())
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      ImGui::TableNextRow();
      ImGui::TableSetColumnIndex(0);
      text(ui, Type::Caption, std::to_string(row + 1), Ink::Text2);
      const std::vector<PastePreview::Cell>& cells = preview.rows[static_cast<std::size_t>(row)];
      for (std::size_t column = 0; column < std::min(cells.size(), preview.columns.size()); ++column)
        if (ImGui::TableSetColumnIndex(static_cast<int>(column) + 1)) draw_pasted_cell(ui, cells[column], preview.columns[column].fact.empty());
    }
}

void draw_preview(const Interviewing& in, const TableSheet& sheet, const PastePreview& preview) {
  const Ui& ui = in.ui;
  if (preview.columns.empty()) return;
  constexpr ImGuiTableFlags look = ImGuiTableFlags_Borders | ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY | ImGuiTableFlags_NoSavedSettings |
                                   ImGuiTableFlags_SizingFixedFit;
  const int shown = std::min(static_cast<int>(preview.rows.size()), MostRowsPreviewed);
  const float width = ui.px((PastedColumnWidth + space::Medium) * static_cast<float>(preview.columns.size()) + NumberWidth + space::Medium);
  const float sideways = width > ImGui::GetContentRegionAvail().x ? ImGui::GetStyle().ScrollbarSize : 0;
  const float height = ui.px(28) * static_cast<float>(shown) + ui.px(24 + 8) + ui.theme.row() + ui.px(4) + sideways;
  ImGui::PushStyleColor(ImGuiCol_ChildBg, ui.colour(Ink::Surface));
  const bool open = ImGui::BeginTable("preview", static_cast<int>(preview.columns.size()) + 1, look, {0, height});
  ImGui::PopStyleColor();
  if (!open) return;
  ImGui::TableSetupScrollFreeze(1, 2);
  ImGui::TableSetupColumn("Row", ImGuiTableColumnFlags_WidthFixed, ui.px(NumberWidth));
  for (std::size_t column = 0; column < preview.columns.size(); ++column)
    ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthFixed, ui.px(PastedColumnWidth));
  draw_column_picks(in, preview, what_columns_can_be(sheet));
  draw_pasted_rows(in, preview);
  ImGui::EndTable();
}

void draw_problems_of(const Ui& ui, const PastePreview& preview) {
  std::size_t said = 0;
  for (std::size_t row = 0; row < preview.rows.size() && said < MostProblems; ++row)
    for (std::size_t column = 0; column < preview.rows[row].size() && said < MostProblems; ++column) {
      const PastePreview::Cell& cell = preview.rows[row][column];
      if (cell.problem.empty()) continue;
      said += 1;
      // The problem itself names the column and its text.
      text(ui, Type::Body, "Row " + std::to_string(row + 1) + ": " + cell.problem, Ink::Blocker, space::Measure);
    }
  if (preview.bad_cells > said) text(ui, Type::Caption, "and " + std::to_string(preview.bad_cells - said) + " more", Ink::Text2);
  for (const std::string& note : preview.notes) text(ui, Type::Caption, note, Ink::Text2);
}

std::string summary(const PastePreview& preview) {
  return counted(preview.new_rows, "new row", "new rows") + ", " + std::to_string(preview.changed_rows) + " changed";
}

}  // namespace

void draw_paste(const Interviewing& in, const TableSheet& sheet) {
  const Ui& ui = in.ui;
  const IdScope id("paste");
  PasteState& paste = in.own().paste;
  heading(ui, Type::Heading, "Rows from a spreadsheet into “" + sheet.many + "”");
  text(ui, Type::Caption, "Paste them here: with tabs, commas or semicolons between the cells, with or without a row of headings.", Ink::Text2);
  FieldLook look;
  look.lines = 5;
  look.takes_tabs = true;
  look.focus = std::exchange(paste.just_opened, false) && paste.text.empty();
  if (text_field(ui, "Rows from a spreadsheet", paste.text, look) == FieldEvent::Changed) paste.columns.clear();
  const PastePreview* preview = in.paste;
  if (preview) {
    gap(ui, space::Small);
    text(ui, Type::Body, summary(*preview));
    if (checkbox(ui, "The first row names the columns", preview->has_header)) {
      paste.header = !preview->has_header;
      paste.columns.clear();
    }
    draw_preview(in, sheet, *preview);
    draw_problems_of(ui, *preview);
  }
  gap(ui, space::Medium);
  const std::size_t rows = preview ? preview->new_rows + preview->changed_rows : 0;
  const bool take = button(ui, "Take " + counted(rows, "row", "rows"), {ButtonKind::Primary, icon::Paste, {}, {}, rows > 0, false});
  ImGui::SameLine();
  const bool leave = button(ui, "Cancel", {ButtonKind::Secondary, nullptr, {}, {}, true, false});
  if (leave || (take && in.answering.paste(sheet.id, *preview))) paste = {};
}

}  // namespace takehold::ui
