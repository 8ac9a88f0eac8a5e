// SPDX-License-Identifier: MIT
#include <utility>

#include "draw/plan_parts.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/bars.hpp"
#include "widgets/buttons.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_row(const Planning& in, const PlanLine& line) {
  const Ui& ui = in.ui;
  const IdScope id(line.key);
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  centre_on_row(ui);
  text(ui, Type::Emphasis, line.title, line.is_settled() ? Ink::Text2 : Ink::Text);
  draw_late(in, line);
  text(ui, Type::Caption, line.reasons, Ink::Text2);
  draw_how(in, line);
  draw_done(in, line);
  ImGui::TableNextColumn();
  centre_on_row(ui);
  text(ui, Type::Body, line.phase, Ink::Text2);
  ImGui::TableNextColumn();
  draw_person(in, line, 0);
  text(ui, Type::Caption, line.role_title, Ink::Text2);
  ImGui::TableNextColumn();
  centre_on_row(ui);
  effort_dots(ui, line.effort);
  text(ui, Type::Caption, line.effort_word, Ink::Text2);
  ImGui::TableNextColumn();
  draw_due(in, line, 0);
  draw_due_problem(in, line);
  ImGui::TableNextColumn();
  draw_status(in, line, 0);
  ImGui::TableNextColumn();
  if (icon_button(ui, icon::Copy, "Copy as text: " + line.title)) ui.requests.ask(CopyText{line.text});
}

}  // namespace

void draw_plan_table(const Planning& in, std::vector<const PlanLine*> lines) {
  const TableFrame table(in.ui, "plan", {{"What", 3}, {"When", -116}, {"Who", 1.6f}, {"Effort", -96}, {"Due", -140}, {"Status", -112}, {"", -36, false}});
  if (!table) return;
  const TableFrame::Order order = table.order();
  if (order.column >= 0) sort_actions(lines, static_cast<PlanColumn>(order.column), order.descending);
  for (const PlanLine* line : lines) draw_row(in, *line);
}

}  // namespace takehold::ui
