// SPDX-License-Identifier: MIT
//
// The parts shared by the plan's cards and its table: what can be changed in place about an action.
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

// `width` in CSS pixels; 0: all the room there is.
void draw_person(const Planning& in, const PlanLine& line, float width);
void draw_status(const Planning& in, const PlanLine& line, float width);
// A field, and a button with proposals.
void draw_due(const Planning& in, const PlanLine& line, float width);
// What was expected, if the due day could not be read; otherwise nothing.
void draw_due_problem(const Planning& in, const PlanLine& line);
void draw_late(const Planning& in, const PlanLine& line);
// How it is done, what it answers and a note, in a disclosure.
void draw_how(const Planning& in, const PlanLine& line);
// For an action that is done: the answers to change, because nothing changes by itself.
void draw_done(const Planning& in, const PlanLine& line);

void draw_action_card(const Planning& in, const PlanLine& line, float width);
void draw_plan_table(const Planning& in, std::vector<const PlanLine*> lines);

}  // namespace takehold::ui
