// SPDX-License-Identifier: MIT
#include "widgets/tables.hpp"

#include "takehold/ui/items.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr ImGuiTableFlags Look = ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_BordersOuterH | ImGuiTableFlags_PadOuterX |
                                 ImGuiTableFlags_NoSavedSettings;

void header(const Ui& ui, const std::vector<TableColumn>& columns) {
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers);
  const FontScope font(ui, Type::Caption);
  ImGui::PushStyleColor(ImGuiCol_Text, ui.colour(Ink::Text2));
  for (int place = 0; place < static_cast<int>(columns.size()); ++place) {
    if (!ImGui::TableSetColumnIndex(place)) continue;
    const IdScope id(place);
    const std::string& title = columns[static_cast<std::size_t>(place)].title;
    ImGui::TableHeader(title.c_str());
    annotate(Role::ColumnHeader, {}, 0, title);
  }
  ImGui::PopStyleColor();
}

}  // namespace

TableFrame::TableFrame(const Ui& ui, const char* id, const std::vector<TableColumn>& columns, float height) {
  bool sortable = false;
  for (const TableColumn& column : columns) sortable = sortable || column.sortable;
  ImGuiTableFlags flags = Look | (height > 0 ? ImGuiTableFlags_ScrollY : 0);
  if (sortable) flags |= ImGuiTableFlags_Sortable | ImGuiTableFlags_SortTristate;
  open_ = ImGui::BeginTable(id, static_cast<int>(columns.size()), flags, {0, height > 0 ? ui.px(height) : 0});
  if (!open_) return;
  ImGui::TableSetupScrollFreeze(0, 1);
  for (const TableColumn& column : columns) {
    const bool fixed = column.weight < 0;
    ImGuiTableColumnFlags how = fixed ? ImGuiTableColumnFlags_WidthFixed : ImGuiTableColumnFlags_WidthStretch;
    if (!column.sortable) how |= ImGuiTableColumnFlags_NoSort;
    ImGui::TableSetupColumn(column.title.c_str(), how, fixed ? ui.px(-column.weight) : column.weight);
  }
  header(ui, columns);
}

TableFrame::~TableFrame() {
  if (open_) ImGui::EndTable();
}

TableFrame::Order TableFrame::order() const {
  const ImGuiTableSortSpecs* specs = open_ ? ImGui::TableGetSortSpecs() : nullptr;
  if (!specs || specs->SpecsCount == 0) return {};
  return {specs->Specs[0].ColumnIndex, specs->Specs[0].SortDirection == ImGuiSortDirection_Descending};
}

void plain_table(const Ui& ui, const char* id, const PictureTable& table) {
  if (table.columns.empty()) return;
  std::vector<TableColumn> columns;
  for (const std::string& title : table.columns) columns.push_back({title, 1, false});
  const TableFrame frame(ui, id, columns);
  if (!frame) return;
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(table.rows.size()));
  while (clipper.Step())
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      ImGui::TableNextRow();
      for (const std::string& cell : table.rows[static_cast<std::size_t>(row)]) {
        ImGui::TableNextColumn();
        text(ui, Type::Body, cell);
      }
    }
}

}  // namespace takehold::ui
