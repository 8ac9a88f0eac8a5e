// SPDX-License-Identifier: MIT
//
// What the page calls: frames and what they are drawn on.
#include <emscripten.h>

#include "program.hpp"

using takehold::web::Program;

namespace {

enum SurfaceBit { PrefersDark = 1, ReducedMotion = 2, Touch = 4, HighContrast = 8 };

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE double web_frame(Program* program, double now_ms) { return program->frame(now_ms); }

EMSCRIPTEN_KEEPALIVE void web_settle(Program* program) { program->settle(); }

EMSCRIPTEN_KEEPALIVE void web_resize(Program* program, int width, int height, float scale) { program->resize(width, height, scale); }

EMSCRIPTEN_KEEPALIVE void web_surface(Program* program, int bits) {
  takehold::ui::Surface& surface = program->surface();
  surface.prefers_dark = (bits & PrefersDark) != 0;
  surface.reduced_motion = (bits & ReducedMotion) != 0;
  surface.touch = (bits & Touch) != 0;
  surface.high_contrast = (bits & HighContrast) != 0;
  program->surface_changed();
}

EMSCRIPTEN_KEEPALIVE int web_has_picture(Program* program) { return program->renderer().has_picture() ? 1 : 0; }

EMSCRIPTEN_KEEPALIVE void web_context(Program* program, int lost) {
  if (lost) program->renderer().context_lost();
  else program->renderer().context_restored();
}

}  // extern "C"
