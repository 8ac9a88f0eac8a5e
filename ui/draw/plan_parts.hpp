// SPDX-License-Identifier: MIT
//
// What the plan's cards and its table have in common: the parts of one action that can be changed in place.
#pragma once

#include <vector>

#include "state/ui_state.hpp"
#include "present/plan_view.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

// For one frame of the plan's page.
struct Planning {
  const Ui& ui;
  const std::vector<DayProposal>& days;
  PageState& state;
  PlanChanges& changes;
};

// `width` in CSS pixels; 0: what there is room for.
void draw_person(const Planning& in, const PlanLine& line, float width);
void draw_status(const Planning& in, const PlanLine& line, float width);
// A field with proposals behind a button.
void draw_due(const Planning& in, const PlanLine& line, float width);
// What was expected of a due day that could not be read; nothing where there is none.
void draw_due_problem(const Planning& in, const PlanLine& line);
void draw_late(const Planning& in, const PlanLine& line);
// How it is done, what it answers, a note: behind a disclosure.
void draw_how(const Planning& in, const PlanLine& line);
// Of an action that is done: which answers are to be changed, because nothing changes by itself.
void draw_done(const Planning& in, const PlanLine& line);

void draw_action_card(const Planning& in, const PlanLine& line, float width);
void draw_plan_table(const Planning& in, std::vector<const PlanLine*> lines);

}  // namespace takehold::ui
