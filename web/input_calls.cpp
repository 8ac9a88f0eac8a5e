// SPDX-License-Identifier: MIT
//
// What the page calls: pointer, wheel and keys. Places and distances are in CSS pixels.
#include <emscripten.h>

#include <cfloat>

#include "keys.hpp"
#include "program.hpp"
#include "takehold/ui/items.hpp"

using takehold::web::Program;

namespace {

constexpr float LinesPerWheelStep = 5;  // Dear ImGui scrolls this many lines of text a step

enum ModifierBit { Ctrl = 1, Shift = 2, Alt = 4, Super = 8 };

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void web_pointer_at(Program* program, float x, float y, int touch) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
  io.AddMousePosEvent(program->device(x), program->device(y));
}

EMSCRIPTEN_KEEPALIVE void web_pointer_gone() { ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX); }

EMSCRIPTEN_KEEPALIVE void web_pointer_button(int button, int down) { ImGui::GetIO().AddMouseButtonEvent(button, down != 0); }

// So that content scrolls by exactly what the browser says.
EMSCRIPTEN_KEEPALIVE void web_wheel(Program* program, float x, float y) {
  const float step = program->css(LinesPerWheelStep * ImGui::GetFontSize());
  ImGui::GetIO().AddMouseWheelEvent(-x / step, -y / step);
}

EMSCRIPTEN_KEEPALIVE void web_modifiers(int bits) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Ctrl, (bits & Ctrl) != 0);
  io.AddKeyEvent(ImGuiMod_Shift, (bits & Shift) != 0);
  io.AddKeyEvent(ImGuiMod_Alt, (bits & Alt) != 0);
  io.AddKeyEvent(ImGuiMod_Super, (bits & Super) != 0);
}

// Whether it is a key that Dear ImGui knows.
EMSCRIPTEN_KEEPALIVE int web_key(const char* code, int down) {
  const ImGuiKey key = takehold::web::key_of(code);
  if (key != ImGuiKey_None) ImGui::GetIO().AddKeyEvent(key, down != 0);
  return key != ImGuiKey_None;
}

EMSCRIPTEN_KEEPALIVE void web_type(const char* text) { ImGui::GetIO().AddInputCharactersUTF8(text); }

EMSCRIPTEN_KEEPALIVE void web_focus(int on) { ImGui::GetIO().AddFocusEvent(on != 0); }

EMSCRIPTEN_KEEPALIVE void web_next_window(int step) { takehold::ui::next_window(step); }

EMSCRIPTEN_KEEPALIVE int web_run(Program* program, const char* command) { return program->app().run(command) ? 1 : 0; }

}  // extern "C"
