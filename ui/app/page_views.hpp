// SPDX-License-Identifier: MIT
//
// The views of the pages, each made anew only when the assessment or what it shows has changed.
#pragma once

#include "present/cached.hpp"
#include "present/details_view.hpp"
#include "present/diagnosis_view.hpp"
#include "present/framework_view.hpp"
#include "present/interview_view.hpp"
#include "present/palette_view.hpp"
#include "present/plan_view.hpp"
#include "present/plugins_view.hpp"
#include "present/report_view.hpp"
#include "present/start_view.hpp"
#include "takehold/session/paste.hpp"

namespace takehold::ui {

struct PageViews {
  Cached<DiagnosisView> diagnosis;
  Cached<std::optional<FrameworkView>> framework;
  Cached<std::optional<DetailsView>> details;
  Cached<InterviewMap> interview_map;
  Cached<InterviewView> interview;
  Cached<PastePreview> paste;
  Cached<PaletteView> palette;
  Cached<PlanView> plan;
  Cached<ReportView> report;
  Cached<PluginsView> plugins;
};

}  // namespace takehold::ui
