// SPDX-License-Identifier: MIT
//
// Called by the page (seam.calls): pointer, wheel and keys. Positions and distances are in CSS pixels.
#include <cfloat>

#include "browser.hpp"
#include "keys.hpp"
#include "program.hpp"
#include "takehold/ui/items.hpp"

using takehold::web::Modifier;
using takehold::web::BrowserProgram;

namespace {

constexpr float LinesPerWheelStep = 5;  // Dear ImGui scrolls this many lines of text per step

}  // namespace

extern "C" {

void web_pointer_at(BrowserProgram* program, float x, float y, bool touch) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
  io.AddMousePosEvent(program->device(x), program->device(y));
}

void web_pointer_gone() { ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX); }

void web_pointer_button(int button, bool down) { ImGui::GetIO().AddMouseButtonEvent(button, down); }

// Converted so that content scrolls exactly as far as the browser says.
void web_wheel(BrowserProgram* program, float x, float y) {
  const float step = program->css(LinesPerWheelStep * ImGui::GetFontSize());
  ImGui::GetIO().AddMouseWheelEvent(-x / step, -y / step);
}

void web_modifiers(int bits) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Ctrl, (bits & Modifier::Ctrl) != 0);
  io.AddKeyEvent(ImGuiMod_Shift, (bits & Modifier::Shift) != 0);
  io.AddKeyEvent(ImGuiMod_Alt, (bits & Modifier::Alt) != 0);
  io.AddKeyEvent(ImGuiMod_Super, (bits & Modifier::Super) != 0);
}

// Returns whether Dear ImGui knows the key.
bool web_key(const char* code, bool down) {
  const ImGuiKey key = takehold::web::key_of(code);
  if (key != ImGuiKey_None) ImGui::GetIO().AddKeyEvent(key, down);
  return key != ImGuiKey_None;
}

void web_type(const char* text) { ImGui::GetIO().AddInputCharactersUTF8(text); }

void web_focus(bool on) { ImGui::GetIO().AddFocusEvent(on); }

void web_next_window(int step) { takehold::ui::next_window(step); }

bool web_run(BrowserProgram* program, const char* command) { return program->app().run(command); }

}  // extern "C"
