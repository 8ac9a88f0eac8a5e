// SPDX-License-Identifier: MIT
//
// Which page is shown: makes its view (or takes the one that is still true) and draws it.
#pragma once

#include "app/inside.hpp"
#include "present/palette_view.hpp"

namespace takehold::ui {

// `room` is the width of the page's content in device pixels.
void draw_page(Inside& app, const Ui& ui, float room);
void draw_interview_page(Inside& app, const Ui& ui, float room);   // app/interview_page.cpp
void draw_plan_page(Inside& app, const Ui& ui, float room);
void draw_details_page(Inside& app, const Ui& ui);
const PaletteView& palette_view(Inside& app);

}  // namespace takehold::ui
