// SPDX-License-Identifier: MIT
//
// Called by the page (seam.calls): frames and the surface they are drawn on.
#include "browser.hpp"
#include "program.hpp"

using takehold::web::Preference;
using takehold::web::BrowserProgram;

extern "C" {

double web_frame(BrowserProgram* program, double now_ms) { return program->frame(now_ms); }

void web_settle(BrowserProgram* program) { program->settle(); }

void web_resize(BrowserProgram* program, int width, int height, float scale) { program->resize(width, height, scale); }

void web_preferences(BrowserProgram* program, int bits) {
  takehold::ui::Surface& surface = program->surface();
  surface.prefers_dark = (bits & Preference::PrefersDark) != 0;
  surface.reduced_motion = (bits & Preference::ReducedMotion) != 0;
  surface.touch = (bits & Preference::Touch) != 0;
  surface.high_contrast = (bits & Preference::HighContrast) != 0;
  program->surface_changed();
}

bool web_has_picture(BrowserProgram* program) { return program->renderer().has_picture(); }

void web_context(BrowserProgram* program, bool lost) {
  if (lost) program->renderer().context_lost();
  else program->renderer().context_restored();
}

}  // extern "C"
