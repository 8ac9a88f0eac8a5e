// SPDX-License-Identifier: MIT
//
// Called by the page (seam.calls): text fields, the clipboard, and items by their ids.
#include "browser.hpp"
#include "program.hpp"
#include "takehold/ui/items.hpp"

using takehold::web::BrowserProgram;

extern "C" {

void web_edit_text(ImGuiID id, int from, int to, const char* text) { takehold::ui::edit_text(id, from, to, text); }

void web_select_text(ImGuiID id, int from, int to) { takehold::ui::select_text(id, from, to); }

void web_activate(ImGuiID id) { takehold::ui::activate(id); }

void web_focus_item(ImGuiID id) { takehold::ui::focus(id); }

// Returns the copied text, valid until the next call.
const char* web_copy(BrowserProgram* program, bool cut) { return program->clipboard().copy(*program, cut).c_str(); }

void web_paste(BrowserProgram* program, const char* text) { program->clipboard().paste(*program, text); }

}  // extern "C"
