// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <iterator>

#include "draw/pages.hpp"
#include "draw/plan_parts.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/bars.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/fields.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

using Lines = std::vector<const PlanLine*>;
struct PlanPhase {
  std::string title;
  Lines lines;
};

constexpr float LeastColumn = 256;  // CSS pixels, which a card needs

std::vector<PlanPhase> phases_of(const PlanView& view, const Lines& lines) {
  std::vector<PlanPhase> phases;
  for (std::size_t place = 0; place < view.phases.size(); ++place) {
    PlanPhase phase{view.phases[place], {}};
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(phase.lines), [&](const PlanLine* line) { return line->phase_place == place; });
    if (!phase.lines.empty()) phases.push_back(std::move(phase));
  }
  return phases;
}

void draw_phase_title(const Ui& ui, const PlanPhase& phase) {
  heading(ui, Type::Heading, phase.title);
  ImGui::SameLine(0, ui.px(space::Small));
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + ui.px(space::Tight));  // near the title's baseline
  text(ui, Type::Caption, std::to_string(phase.lines.size()), Ink::Text2);
}

// A column per phase, each as long as its content.
void draw_columns(const Planning& in, const std::vector<PlanPhase>& phases) {
  const Ui& ui = in.ui;
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const float room = ImGui::GetContentRegionAvail().x, between = ui.px(space::Medium);
  const auto count = static_cast<float>(phases.size());
  const float width = std::floor((room - between * (count - 1)) / count);
  float x = origin.x, end = origin.y;
  for (const PlanPhase& phase : phases) {
    ImGui::SetCursorScreenPos({x, origin.y});
    draw_phase_title(ui, phase);
    for (const PlanLine* line : phase.lines) {
      ImGui::SetCursorScreenPos({x, ImGui::GetCursorScreenPos().y});
      draw_action_card(in, *line, width);
    }
    end = std::max(end, ImGui::GetItemRectMax().y);
    x += width + between;
  }
  ImGui::SetCursorScreenPos(origin);
  ImGui::Dummy({room, end - origin.y});
}

// One phase below the other, when columns would be too narrow.
void draw_sections(const Planning& in, const std::vector<PlanPhase>& phases) {
  for (const PlanPhase& phase : phases) {
    draw_phase_title(in.ui, phase);
    gap(in.ui, space::Small);
    {
      CardColumns columns(in.ui, LeastColumn, 4);
      for (const PlanLine* line : phase.lines) {
        columns.next();
        draw_action_card(in, *line, columns.width());
      }
    }
    gap(in.ui, space::Large);
  }
}

void draw_by_phase(const Planning& in, const PlanView& view, const Lines& lines) {
  const std::vector<PlanPhase> phases = phases_of(view, lines);
  const float room = ImGui::GetContentRegionAvail().x;
  const bool side_by_side = phases.size() > 1 && room >= in.ui.px(LeastColumn + space::Medium) * static_cast<float>(phases.size());
  if (side_by_side) draw_columns(in, phases);
  else draw_sections(in, phases);
}

void pick_role(const Ui& ui, const PlanView& view, PlanPageState& state, float width) {
  std::vector<std::string> titles{"Everybody"};
  int chosen = 0;
  for (const PlanRole& role : view.roles) {
    if (role.id == state.role) chosen = static_cast<int>(titles.size());
    titles.push_back(role.title);
  }
  if (chosen == 0) state.role.clear();  // that role no longer has actions
  const int picked = pick(ui, "Whose actions", titles, chosen, width);
  if (picked >= 0) state.role = picked == 0 ? std::string() : view.roles[static_cast<std::size_t>(picked - 1)].id;
}

void draw_tools(const Ui& ui, const PlanView& view, PageState& state) {
  const bool narrow = ui.theme.layout == Layout::Narrow;
  const auto beside = [&] {
    if (!narrow) ImGui::SameLine(0, ui.px(space::Small));
  };
  if (!narrow) {
    const int pressed = segmented(ui, "Layout", {"By phase", "As a table"}, state.plan.as_table ? 1 : 0);
    if (pressed >= 0) state.plan.as_table = pressed == 1;
  }
  beside();
  FieldLook look;
  look.hint = "Filter by words";
  look.width = narrow ? 0.0f : 160.0f;
  text_field(ui, "Filter the plan", state.filter, look);
  beside();
  pick_role(ui, view, state.plan, look.width);
  beside();
  if (button(ui, "Copy the plan", {ButtonKind::Quiet, icon::Copy, {}, {}, true, false})) ui.requests.ask(CopyText{view.text});
}

void draw_no_match(const Ui& ui, PageState& state) {
  paragraph(ui, "No action fits this filter.");
  if (!button(ui, "Show all actions", {ButtonKind::Secondary, nullptr, {}, {}, true, false})) return;
  state.filter.clear();
  state.plan.role.clear();
}

}  // namespace

void draw_plan(const Ui& ui, const PlanView& view, const std::vector<DayProposal>& days, PageState& state, PlanChanges& changes) {
  heading(ui, Type::PageTitle, "Plan");
  if (view.lines.empty()) {
    if (empty_state(ui, icon::Plan, "No finding asks for an action yet.", "Go on with the interview")) ui.requests.go(Page::Interview);
    return;
  }
  paragraph(ui, "What the findings ask for, each thing once. A name holds for its role in all actions.");
  text(ui, Type::Emphasis, view.count);
  progress_line(ui, view.count, view.done, space::Rail);
  gap(ui, space::Medium);
  draw_tools(ui, view, state);
  gap(ui, space::Medium);
  const Lines lines = find_actions(view, state.plan.role, state.filter);
  if (lines.empty()) return draw_no_match(ui, state);
  const Planning in{ui, days, state, changes};
  if (state.plan.as_table && ui.theme.layout != Layout::Narrow) draw_plan_table(in, lines);
  else draw_by_phase(in, view, lines);
}

}  // namespace takehold::ui
