// SPDX-License-Identifier: MIT
//
// A grid: a line per item, a column per level. Number keys answer the marked line and move down.
#include <algorithm>

#include "draw/interview.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

// A round mark to press; its words are at the head of its column.
bool radio_mark(const Ui& ui, const std::string& name, bool chosen) {
  const float width = ImGui::GetContentRegionAvail().x, height = ui.theme.row();
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::InvisibleButton(name.c_str(), {std::max(width, 1.0f), height}, ImGuiButtonFlags_EnableNav);
  annotate(Role::Radio, {}, chosen ? Checked : NoState, name);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (ImGui::IsItemHovered()) list.AddRectFilled(from, ImGui::GetItemRectMax(), ui.colour(Ink::AccentSoft), ui.px(space::ControlRadius));
  const ImVec2 middle{from.x + width / 2, from.y + height / 2};
  list.AddCircle(middle, ui.px(8), ui.colour(chosen ? Ink::Accent : Ink::Text3), 0, ui.px(chosen ? 2 : 1));
  if (chosen) list.AddCircleFilled(middle, ui.px(4.5f), ui.colour(Ink::Accent));
  return pressed;
}

void answer_item(const Interviewing& in, const GridItemLine& item, int level) {
  if (level == item.chosen) in.answering.clear(item.ref);
  else in.answering.choose(item.ref, level);
}

void draw_item_name(const Interviewing& in, const GridItemLine& item) {
  if (link(in.ui, item.label)) in.ui.requests.go(Page::Interview, item.address);
  if (item.state == AnswerState::DoesNotApply) text(in.ui, Type::Caption, "Does not apply: " + item.reason, Ink::Text2);
  else if (item.state == AnswerState::NotKnown) text(in.ui, Type::Caption, "Not known yet", Ink::Unknown);
  else if (item.state == AnswerState::Open) text(in.ui, Type::Caption, item.ask, Ink::Text2);
  else if (item.chosen < 0) text(in.ui, Type::Caption, item.said, Ink::Text2);
}

void draw_lines(const Interviewing& in, const GridQuestion& grid) {
  std::vector<TableColumn> columns{{"", 2.2f, false}};
  for (const std::string& level : grid.levels) columns.push_back({level, 1, false});
  const Ui& ui = in.ui;
  constexpr ImGuiTableFlags look = ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_BordersOuterH | ImGuiTableFlags_PadOuterX | ImGuiTableFlags_NoSavedSettings;
  if (!ImGui::BeginTable("grid", static_cast<int>(columns.size()), look)) return;
  for (const TableColumn& column : columns) ImGui::TableSetupColumn(column.title.c_str(), ImGuiTableColumnFlags_WidthStretch, column.weight);
  ImGui::TableNextRow();
  for (std::size_t level = 0; level < grid.levels.size(); ++level) {
    ImGui::TableSetColumnIndex(static_cast<int>(level) + 1);
    text(ui, Type::Caption, std::to_string(level + 1) + "  " + grid.levels[level], Ink::Text2);
  }
  for (std::size_t line = 0; line < grid.items.size(); ++line) {
    const GridItemLine& item = grid.items[line];
    const IdScope id(item.address);
    ImGui::TableNextRow();
    if (static_cast<int>(line) == in.own().grid_item && in.is_current(grid.place)) ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, ui.colour(Ink::AccentSoft));
    ImGui::TableSetColumnIndex(0);
    draw_item_name(in, item);
    for (std::size_t level = 0; level < grid.levels.size(); ++level) {
      ImGui::TableSetColumnIndex(static_cast<int>(level) + 1);
      if (!radio_mark(ui, item.label + ": " + grid.levels[level], item.chosen == static_cast<int>(level))) continue;
      in.own().grid_item = static_cast<int>(line);
      answer_item(in, item, static_cast<int>(level));
    }
  }
  ImGui::EndTable();
}

void draw_one_below_another(const Interviewing& in, const GridQuestion& grid) {
  for (const GridItemLine& item : grid.items) {
    const IdScope id(item.address);
    draw_item_name(in, item);
    const int picked = pick(in.ui, item.label, grid.levels, item.chosen);
    if (picked >= 0) in.answering.choose(item.ref, picked);
    gap(in.ui, space::Medium);
  }
}

void answer_by_number(const Interviewing& in, const GridQuestion& grid) {
  int& line = in.own().grid_item;
  line = std::clamp(line, 0, std::max(0, static_cast<int>(grid.items.size()) - 1));
  const int key = in.is_current(grid.place) ? number_key(in) : 0;
  if (key == 0 || key > static_cast<int>(grid.levels.size()) || grid.items.empty()) return;
  in.answering.choose(grid.items[static_cast<std::size_t>(line)].ref, key - 1);
  if (line + 1 < static_cast<int>(grid.items.size())) line += 1;
}

}  // namespace

void draw_grid(const Interviewing& in, const GridQuestion& grid) {
  const Ui& ui = in.ui;
  const IdScope id(grid.place);
  text(ui, Type::Emphasis, grid.title, Ink::Text2);
  heading(ui, Type::Heading, grid.ask);
  gap(ui, space::Small);
  if (ui.theme.layout == Layout::Narrow) return draw_one_below_another(in, grid);
  answer_by_number(in, grid);
  draw_lines(in, grid);
  text(ui, Type::Caption, "Number keys answer the marked line and go down. Press a line's name for its own question, evidence and “does not apply”.", Ink::Text2);
}

}  // namespace takehold::ui
