// SPDX-License-Identifier: MIT
#include "draw/interview_cell.hpp"

#include <algorithm>

#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/buttons.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr const char* ListPopup = "answers";

void make_current(const Interviewing& in, std::string address) {
  in.own().cell = std::move(address);
  in.own().cell_begins = true;
}

// Where a key leads from a cell: Tab sideways, Enter and the arrows up and down.
void move_on(const Interviewing& in, const TableSheet& sheet, std::size_t row, std::size_t column, int rows, int columns) {
  const auto last_column = static_cast<int>(sheet.columns.size());
  int to_row = static_cast<int>(row) + rows, to_column = static_cast<int>(column) + columns;
  if (to_column > last_column) to_row += 1, to_column = 0;
  if (to_column < 0) to_row -= 1, to_column = last_column;
  if (to_row < 0 || to_row >= static_cast<int>(sheet.rows())) return in.own().cell.clear();
  make_current(in, cell_address(sheet, static_cast<std::size_t>(to_row), static_cast<std::size_t>(to_column)));
}

// The keys of a cell while its field is edited. True: one of them leaves it.
bool leave_by_key(const Interviewing& in, const TableSheet& sheet, std::size_t row, std::size_t column) {
  const bool shift = ImGui::GetIO().KeyShift;
  if (ImGui::IsKeyPressed(ImGuiKey_Tab)) return move_on(in, sheet, row, column, 0, shift ? -1 : 1), true;
  if (ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false))
    return move_on(in, sheet, row, column, shift ? -1 : 1, 0), true;
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) return move_on(in, sheet, row, column, 1, 0), true;
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) return move_on(in, sheet, row, column, -1, 0), true;
  return false;
}

template <typename Take>
void edit_in_place(const Interviewing& in, const TableSheet& sheet, std::size_t row, std::size_t column, const std::string& name,
                   const std::string& known, Take&& take) {
  const std::string address = cell_address(sheet, row, column);
  std::string typed = in.answering.draft(address, known);
  FieldLook look;
  look.focus = std::exchange(in.own().cell_begins, false);
  look.bad = in.answering.problem(address) != nullptr;
  const FieldEvent event = text_field(in.ui, name, typed, look);
  // Tab belongs to the sheet: it goes to the next cell and opens its field.
  ImGui::SetItemKeyOwner(ImGuiKey_Tab);
  if (event == FieldEvent::Changed) in.answering.keep_draft(address, typed);
  const bool was_left = ImGui::IsItemDeactivated();
  const bool by_key = (ImGui::IsItemActive() || was_left) && leave_by_key(in, sheet, row, column);
  const bool changed = typed != known;
  if ((was_left || by_key) && changed && !take(typed)) {
    make_current(in, address);
    return;
  }
  if (was_left && !by_key && in.own().cell == address) in.own().cell.clear();
}

// A cell that is not being edited. True: it was pressed.
bool resting_cell(const Interviewing& in, const std::string& name, const std::string& shown, Role role, Ink ink, bool at_right) {
  const Ui& ui = in.ui;
  const float width = std::max(1.0f, ImGui::GetContentRegionAvail().x), height = ui.theme.row();
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(name.c_str(), {width, height}, ImGuiButtonFlags_EnableNav);
  annotate(role, shown, NoState, name);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 to = ImGui::GetItemRectMax();
  // In a form only its own frame shows that it is a field; in a sheet the lines of the table do.
  const bool framed = ui.theme.layout == Layout::Narrow;
  if (framed) list.AddRectFilled(from, to, ui.colour(Ink::Surface), ui.px(space::ControlRadius));
  if (framed || ImGui::IsItemHovered()) list.AddRect(from, to, ui.colour(Ink::Text3), ui.px(space::ControlRadius), 0, ui.px(1));
  const FontScope font(ui, Type::Body);
  at_right = at_right && !framed;
  const float padding = ui.px(framed ? 10 : space::Tight), text_width = at_right ? ImGui::CalcTextSize(shown.c_str()).x : 0;
  const float x = at_right ? std::max(from.x + padding, to.x - padding - text_width) : from.x + padding;
  const ImVec4 clip{from.x, from.y, to.x - padding, to.y};
  list.AddText(nullptr, 0, {x, from.y + (height - ImGui::GetTextLineHeight()) / 2}, ui.colour(ink), shown.c_str(), nullptr, 0, &clip);
  return pressed;
}

// "?": the answer could change a verdict; a dash: not asked.
std::string shown_in(const SheetCell& cell) {
  if (cell.state == AnswerState::NotAsked) return "–";
  if (cell.state == AnswerState::NotKnown) return "Not known yet";
  if (cell.state == AnswerState::Open) return cell.settles ? "?" : "";
  return cell.shown;
}

Ink ink_in(const SheetCell& cell) {
  if (cell.state == AnswerState::NotAsked || cell.state == AnswerState::Moot) return Ink::Text3;
  if (cell.state == AnswerState::DoesNotApply) return Ink::Text2;
  return is_unanswered(cell.state) ? Ink::Unknown : Ink::Text;
}

void draw_list(const Interviewing& in, const TableSheet& sheet, std::size_t row, std::size_t column) {
  const Ui& ui = in.ui;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{ui.px(space::Small), ui.px(space::Small)});
  if (ImGui::BeginPopup(ListPopup)) {
    const AnswerRef ref = sheet.ref(row, column);
    const bool several = sheet.columns[column].form == AnswerForm::Several;
    Interviewing own = in;
    own.keys = true;  // the list has the keyboard
    const int key = number_key(own);
    int number = 0;
    for (const AnswerOption& option : sheet.options(row, column)) {
      number += 1;
      const std::string label = (number <= 9 ? std::to_string(number) + "  " : std::string()) + option.label + "##" + std::to_string(number);
      const bool pressed = ImGui::Selectable(label.c_str(), option.chosen, several ? ImGuiSelectableFlags_NoAutoClosePopups : 0) || key == number;
      annotate(Role::Option, {}, option.chosen ? Selected : NoState, option.label);
      if (!pressed) continue;
      if (several) in.answering.toggle(ref, option.value);
      else in.answering.choose(ref, option.value);
      if (!several) ImGui::CloseCurrentPopup();
    }
    ImGui::Separator();
    if (several && ImGui::Selectable("None of these")) in.answering.choose_none(ref);
    if (ImGui::Selectable("Don't know yet")) in.answering.not_known(ref);
    if (ImGui::Selectable("Open this question")) ui.requests.go(Page::Interview, sheet.address(row, column));
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
}

}  // namespace

std::string cell_name(const TableSheet& sheet, std::size_t row, std::size_t column) { return sheet.columns[column].title + ", " + sheet.row(row).label; }

std::string cell_address(const TableSheet& sheet, std::size_t row, std::size_t column) {
  const std::string start = sheet.id + "[" + std::to_string(row + 1) + "].";
  return column == 0 ? start : start + sheet.columns[column - 1].fact;
}

std::optional<std::size_t> current_row(const Interviewing& in, const TableSheet& sheet) {
  const std::string& cell = in.own().cell;
  if (!cell.starts_with(sheet.id + "[")) return std::nullopt;
  std::size_t row = 0;
  for (std::size_t at = sheet.id.size() + 1; at < cell.size() && cell[at] >= '0' && cell[at] <= '9'; ++at) row = row * 10 + static_cast<std::size_t>(cell[at] - '0');
  return row >= 1 && row <= sheet.rows() ? std::optional<std::size_t>(row - 1) : std::nullopt;
}

void draw_name_cell(const Interviewing& in, const TableSheet& sheet, std::size_t row) {
  const SheetRow& made = sheet.row(row);
  const std::string name = "Name, " + made.label;
  if (sheet.weekly) {
    resting_cell(in, made.label, made.label, Role::Text, Ink::Text, false);
    return;
  }
  const std::string address = cell_address(sheet, row, 0);
  if (in.own().cell == address) {
    return edit_in_place(in, sheet, row, 0, name, made.name, [&](const std::string& typed) { return in.answering.rename_row(sheet.id, row, address, typed); });
  }
  if (resting_cell(in, name, made.label, Role::TextBox, made.name.empty() ? Ink::Text2 : Ink::Text, false)) make_current(in, address);
}

void draw_cell(const Interviewing& in, const TableSheet& sheet, std::size_t row, std::size_t column) {
  const SheetColumn& about = sheet.columns[column];
  const SheetCell& cell = sheet.row(row).cells[column];
  const std::string name = cell_name(sheet, row, column), address = cell_address(sheet, row, column + 1);
  const bool is_current = in.own().cell == address, is_text = about.form == AnswerForm::Text;
  if (is_text && is_current) {
    const auto take = [&](const std::string& typed) { return in.answering.take(sheet.ref(row, column), address, typed); };
    return edit_in_place(in, sheet, row, column + 1, name, cell.text, take);
  }
  if (!is_text && is_current && std::exchange(in.own().cell_begins, false)) ImGui::SetKeyboardFocusHere();
  const std::string* problem = in.answering.problem(address);
  const std::string shown = problem ? in.answering.draft(address, {}) : shown_in(cell);
  const bool pressed = resting_cell(in, name, shown, is_text ? Role::TextBox : Role::ComboBox, problem ? Ink::Blocker : ink_in(cell), about.number);
  if (problem) ImGui::SetItemTooltip("%s", problem->c_str());
  if (pressed) {
    in.own().cell = address;
    in.own().cell_begins = is_text;
    if (!is_text) ImGui::OpenPopup(ListPopup);
  }
  if (!is_text && ImGui::IsPopupOpen(ListPopup)) draw_list(in, sheet, row, column);
}

}  // namespace takehold::ui
