// SPDX-License-Identifier: MIT
//
// A record table as a spreadsheet.
#include <algorithm>

#include "draw/interview_cell.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "takehold/value/text.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr float NameWidth = 180, ColumnWidth = 112, HeaderLines = 2;
constexpr int MostRowsShown = 14;
constexpr int FirstColumn = 2;  // of the answers: the name and the button that removes the row come first and stay in sight

void set_up_columns(const Ui& ui, const TableSheet& sheet) {
  float all = NameWidth + space::Row + 16;
  for (const SheetColumn& column : sheet.columns) all += ColumnWidth * column.weight + 16;
  const float room = ImGui::GetContentRegionAvail().x / ui.theme.unit - 16;
  const float stretch = std::max(1.0f, std::min(1.6f, room / all));
  ImGui::TableSetupScrollFreeze(FirstColumn, 1);
  ImGui::TableSetupColumn("Name", ImGuiTableColumnFlags_WidthFixed, ui.px(NameWidth * stretch));
  ImGui::TableSetupColumn("Remove", ImGuiTableColumnFlags_WidthFixed, ui.theme.row());
  for (const SheetColumn& column : sheet.columns)
    ImGui::TableSetupColumn(column.title.c_str(), ImGuiTableColumnFlags_WidthFixed, ui.px(ColumnWidth * column.weight * stretch));
}

void draw_header(const Ui& ui, const TableSheet& sheet) {
  const FontScope small(ui, Type::Caption);
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers, ImGui::GetTextLineHeight() * HeaderLines + ui.px(8));
  ImGui::TableSetColumnIndex(0);
  text(ui, Type::Caption, sheet.weekly ? "Week" : "Name", Ink::Text2);
  for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
    if (!ImGui::TableSetColumnIndex(static_cast<int>(column) + FirstColumn)) continue;
    const SheetColumn& about = sheet.columns[column];
    const std::string title = about.title + (about.unit.empty() ? "" : " (" + about.unit + ")");
    const ImVec2 from = ImGui::GetCursorScreenPos();
    text(ui, Type::Caption, title, Ink::Text2);
    const ImVec2 to{from.x + ImGui::GetContentRegionAvail().x, ImGui::GetItemRectMax().y};
    if (ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(from, to)) ImGui::SetTooltip("%s", about.ask.c_str());
  }
}

void draw_row(const Interviewing& in, const TableSheet& sheet, std::size_t row) {
  const IdScope id(static_cast<int>(row));
  const bool is_current = current_row(in, sheet) == row;
  ImGui::TableNextRow(0, in.ui.theme.row());
  ImGui::TableSetColumnIndex(0);
  draw_name_cell(in, sheet, row);
  ImGui::TableSetColumnIndex(1);
  if (icon_button(in.ui, icon::Close, "Remove " + sheet.row(row).label)) in.answering.remove_row(sheet.id, row);
  for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
    const bool is_seen = ImGui::TableSetColumnIndex(static_cast<int>(column) + FirstColumn);
    // The current cell is drawn even out of sight: the keyboard goes to it, and the sheet follows.
    if (!is_seen && !(is_current && in.own().cell == cell_address(sheet, row, column + 1))) continue;
    const IdScope cell(static_cast<int>(column));
    draw_cell(in, sheet, row, column);
  }
}

void draw_rows(const Interviewing& in, const TableSheet& sheet) {
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(sheet.rows()));
  if (const std::optional<std::size_t> row = current_row(in, sheet)) clipper.IncludeItemByIndex(static_cast<int>(*row));
  while (clipper.Step())
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) draw_row(in, sheet, static_cast<std::size_t>(row));
}

// The question of the current cell's column, or what is wrong with the text typed there.
void draw_current_cell(const Interviewing& in, const TableSheet& sheet) {
  const std::optional<std::size_t> row = current_row(in, sheet);
  const std::string& cell = in.own().cell;
  const Ui& ui = in.ui;
  if (row) {
    const std::string fact = cell.substr(cell.find("].") + 2);
    const auto column = std::find_if(sheet.columns.begin(), sheet.columns.end(), [&](const SheetColumn& one) { return one.fact == fact; });
    if (const std::string* problem = in.answering.problem(cell)) return draw_problem(ui, *problem);
    if (column != sheet.columns.end()) {
      text(ui, Type::Body, column->ask);
      text(ui, Type::Caption, column->form == AnswerForm::Text ? column->expects : column->help, Ink::Text2);
      if (link(ui, "This question by itself, with evidence", Type::Caption)) ui.requests.go(Page::Interview, cell);
      return;
    }
  }
  text(ui, Type::Caption, "? could change the verdict   – is not asked in this row   Tab and Enter move; paste fills", Ink::Text2);
}

// The clipboard's text, if it looks like more than one cell.
std::string copied_rows() {
  const char* clipboard = ImGui::GetClipboardText();
  const std::string held = clipboard ? clipboard : "";
  return held.find_first_of("\t\n;") == std::string::npos ? std::string() : held;
}

void begin_paste(const Interviewing& in, const TableSheet& sheet) {
  in.own().cell.clear();
  in.own().paste = {sheet.id, copied_rows(), {}, {}, true};
}

// Ctrl+V over a table pastes rows, even while a cell is edited; a single value goes into the cell as usual.
void paste_by_key(const Interviewing& in, const TableSheet& sheet) {
  if (!ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_V) || copied_rows().empty()) return;
  if (current_row(in, sheet) || (in.keys && in.is_current(sheet.id))) begin_paste(in, sheet);
}

}  // namespace

void draw_sheet_head(const Interviewing& in, const TableSheet& sheet) {
  const Ui& ui = in.ui;
  heading(ui, Type::Heading, sheet.ask);
  std::string words = counted(sheet.rows(), sheet.one, sheet.many) + (sheet.complete ? ", that is all" : sheet.rows() > 0 ? ", more may follow" : "");
  if (sheet.open > 0) words += "; " + counted(sheet.open, "answer", "answers") + " open";
  if (sheet.not_applicable) chip(ui, Mark::Dot, "Does not apply: " + *sheet.not_applicable, Ink::Text2);
  else text(ui, Type::Body, words, Ink::Text2);
  gap(ui, space::Small);
}

bool draw_sheet_applies(const Interviewing& in, const TableSheet& sheet) {
  if (!sheet.not_applicable) return true;
  if (button(in.ui, "It does apply")) in.answering.table_applies(sheet.id, std::nullopt);
  return false;
}

void draw_add_row(const Interviewing& in, const TableSheet& sheet) {
  const Ui& ui = in.ui;
  const std::string key = "new " + sheet.id, parent_key = key + " of";
  if (!sheet.per_one.empty() && sheet.parents.empty()) {
    text(ui, Type::Body, "These are weeks of a " + sheet.per_one + ": name one first.", Ink::Text2);
    return;
  }
  std::string parent = in.answering.draft(parent_key, sheet.parents.empty() ? std::string() : sheet.parents.front());
  if (!sheet.parents.empty()) {
    const auto found = std::find(sheet.parents.begin(), sheet.parents.end(), parent);
    const int picked = pick(ui, "New week of", sheet.parents, static_cast<int>(found - sheet.parents.begin()), 200);
    if (picked >= 0) in.answering.keep_draft(parent_key, sheet.parents[static_cast<std::size_t>(picked)]);
    ImGui::SameLine();
  }
  const std::string hint = sheet.weekly ? "Add a week: " + std::to_string(sheet.next_week.value_or(1)) : "Add a " + sheet.one + ": its name";
  FieldLook look;
  look.hint = hint;
  look.width = std::min(ImGui::GetContentRegionAvail().x / ui.theme.unit, 280.0f);
  look.icon = icon::Add;
  look.focus = in.own().cell == key && std::exchange(in.own().cell_begins, false);
  const bool entered = answer_field(in, "New " + sheet.one, key, {}, look,
                                    [&](const std::string& typed) { return !typed.empty() && in.answering.add_row(sheet.id, key, typed, parent); });
  if (!entered) return;
  in.own().cell = key;  // so that several rows are named one after another
  in.own().cell_begins = true;
}

void draw_sheet_foot(const Interviewing& in, const TableSheet& sheet) {
  const Ui& ui = in.ui;
  if (checkbox(ui, "That is all##" + sheet.id, sheet.complete)) in.answering.set_complete(sheet.id, !sheet.complete);
  ImGui::SameLine(0, ui.px(space::Medium));
  if (button(ui, "Paste from a spreadsheet", {ButtonKind::Secondary, icon::Paste, "Ctrl+V", {}, true, false})) begin_paste(in, sheet);
  draw_not_applicable(in, sheet.id, sheet.many, {}, true, [&](const std::string& reason) { in.answering.table_applies(sheet.id, reason); });
  if (!sheet.first_open.empty() && link(ui, "Ask me about each by itself")) ui.requests.go(Page::Interview, sheet.first_open);
}

void draw_sheet(const Interviewing& in, const TableSheet& sheet) {
  const Ui& ui = in.ui;
  const IdScope id(sheet.id);
  draw_sheet_head(in, sheet);
  if (!draw_sheet_applies(in, sheet)) return;
  paste_by_key(in, sheet);
  const int shown = std::min(static_cast<int>(sheet.rows()), MostRowsShown);
  const float row = ui.theme.row() + ui.px(space::Tight) * 2;
  const float height = row * static_cast<float>(shown) + ui.px(44) + ImGui::GetStyle().ScrollbarSize;
  constexpr ImGuiTableFlags look = ImGuiTableFlags_Borders | ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY | ImGuiTableFlags_NoSavedSettings |
                                   ImGuiTableFlags_SizingFixedFit;
  ImGui::PushStyleColor(ImGuiCol_ChildBg, ui.colour(Ink::Surface));
  const bool open = sheet.rows() > 0 && ImGui::BeginTable("sheet", static_cast<int>(sheet.columns.size()) + 2, look, {0, height});
  if (open) {
    set_up_columns(ui, sheet);
    draw_header(ui, sheet);
    draw_rows(in, sheet);
    ImGui::EndTable();
  }
  ImGui::PopStyleColor();
  if (open) draw_current_cell(in, sheet);
  gap(ui, space::Small);
  draw_add_row(in, sheet);
  draw_sheet_foot(in, sheet);
}

}  // namespace takehold::ui
