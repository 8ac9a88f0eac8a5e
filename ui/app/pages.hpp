// SPDX-License-Identifier: MIT
//
// The one table of pages: how each is called, reached and drawn. Rail, menu, palette, shortcuts and `go_to` use its rows.
#pragma once

#include <imgui.h>

#include <span>
#include <string>

#include "app/workspace.hpp"
#include "present/shell_view.hpp"

namespace takehold::ui {

enum class Needs { Nothing, Assessment };

struct PageRow {
  Page page = Page::Start;
  const char* command = "";           // "go.plan": goes to it
  const char* title = nullptr;        // in rail, menu and palette
  const char* icon = nullptr;
  ImGuiKeyChord shortcut = 0;
  Needs needs = Needs::Nothing;       // what it takes to enter it
  std::string (*note)(const Diagnosis&) = nullptr;                     // shown beside it in the rail; null: none
  void (*open)(PageState& state, const std::string& part) = nullptr;   // opens a part of it (Route::part); null: it has none
  void (*draw)(Workspace&, const Ui&, float room) = nullptr;           // makes its view, unless the last one is still valid, and draws it
};

// In the order of the rail.
[[nodiscard]] std::span<const PageRow> pages();
[[nodiscard]] const PageRow& row_of(Page page);

[[nodiscard]] bool can_go_to(const Workspace& app, Page page);
[[nodiscard]] RailView rail_view(const Workspace& app);

// Pages with files of their own. `room` is the width of the page's content in device pixels.
void draw_interview_page(Workspace& app, const Ui& ui, float room);  // app/interview_page.cpp
void draw_plan_page(Workspace& app, const Ui& ui, float room);       // app/plan_page.cpp

// Shown beside the page.
void draw_details_page(Workspace& app, const Ui& ui);

}  // namespace takehold::ui
