// SPDX-License-Identifier: MIT
//
// What the page calls: text fields, the clipboard, and items by their ids.
#include <emscripten.h>

#include "program.hpp"
#include "takehold/ui/items.hpp"

using takehold::web::Program;

extern "C" {

EMSCRIPTEN_KEEPALIVE void web_edit_text(ImGuiID id, int from, int to, const char* text) { takehold::ui::edit_text(id, from, to, text); }

EMSCRIPTEN_KEEPALIVE void web_select_text(ImGuiID id, int from, int to) { takehold::ui::select_text(id, from, to); }

EMSCRIPTEN_KEEPALIVE void web_activate(ImGuiID id) { takehold::ui::activate(id); }

EMSCRIPTEN_KEEPALIVE void web_focus_item(ImGuiID id) { takehold::ui::focus(id); }

// What was copied: valid until the next call.
EMSCRIPTEN_KEEPALIVE const char* web_copy(Program* program, int cut) { return program->clipboard().copy(*program, cut != 0).c_str(); }

EMSCRIPTEN_KEEPALIVE void web_paste(Program* program, const char* text) { program->clipboard().paste(*program, text); }

}  // extern "C"
