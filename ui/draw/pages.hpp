// SPDX-License-Identifier: MIT
//
// Draws the pages. Each function lays out a view in the current window and requests what was pressed; it decides
// nothing.
#pragma once

#include "state/ui_state.hpp"
#include "present/details_view.hpp"
#include "present/diagnosis_view.hpp"
#include "present/framework_view.hpp"
#include "present/plan_view.hpp"
#include "present/plugins_view.hpp"
#include "present/start_view.hpp"
#include "takehold/report/report.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

// The greatest width of the sheet of paper that the report is shown on, in CSS pixels.
inline constexpr float ReportSheet = 760;

void draw_start(const Ui& ui, const StartView& view);
void draw_diagnosis(const Ui& ui, const DiagnosisView& view, PageState& state);
void draw_framework(const Ui& ui, const FrameworkView& view, PageState& state);
void draw_plan(const Ui& ui, const PlanView& view, const std::vector<DayProposal>& days, PageState& state, PlanChanges& changes);
void draw_report(const Ui& ui, const Report& report, PageState& state);
void draw_plugins(const Ui& ui, const PluginsView& view, PageState& state);
void draw_details(const Ui& ui, const DetailsView& view, bool can_go_back, PageState& state);

}  // namespace takehold::ui
