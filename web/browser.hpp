// SPDX-License-Identifier: MIT
//
// What the page does for the program: implemented in glue/page_calls.js, one function each (linker.js tells the linker). Texts are UTF-8 and end with a
// null; they are copied before a function returns. Places on the page are in CSS pixels.
#pragma once

#include <cstdint>

#include "takehold/ui/app.hpp"

namespace takehold::web {
class Program;
}

extern "C" {

// Bits of what this browser can do: 1 files have places, 2 it runs on a Mac.
int page_abilities();
// Puts what was kept into `kept` by web_put_kept.
void page_read_kept(takehold::ui::Kept* kept);
// The program is ready: the page listens to input from here on.
void page_started(takehold::web::Program* program);
// From here on WebGL draws on the page's canvas. 0: this browser cannot.
int page_use_canvas();
// At least one more frame.
void page_wake();

void page_keep(const char* key, const char* text);
void page_choose_file(int kind);
void page_reopen(const char* place);
void page_save(const char* name, const char* mime, const char* place, const char* text, int size, int is_document);
void page_open_link(const char* address);
// Writes "2026-03-31" and a null.
void page_today(char* eleven_bytes);

void page_cursor(int shape);  // ImGuiMouseCursor
void page_title(const char* title);
void page_say(const char* text);  // the live region
void page_write_clipboard(const char* text);

// One item of the mirror, new or changed. `parent` is the window it stands in, 0 for windows themselves; `table` 0: none.
void page_mirror_item(std::uint32_t id, std::uint32_t parent, const char* role, std::uint32_t state, int x, int y, int width,
                      int height, const char* name, const char* value, std::uint32_t table, int row, int column);
// All items in reading order; those that are missing are gone.
void page_mirror_order(const std::uint32_t* ids, int count);
void page_mirror_focus(std::uint32_t id);

// The field that is being edited (id 0: none of ours), and where Dear ImGui's caret is.
void page_text_state(std::uint32_t id, const char* text, int from, int to, int wants_text, float x, float y, float height);

// A glyph of the browser's own fonts. `metrics` gets advance, left, top, width, height and whether it has colours; with
// `pixels` (RGBA, white where it has no colours) also the picture. 0: it does not fit.
int page_has_glyph(std::uint32_t code_point);
int page_glyph(std::uint32_t code_point, float size, float* metrics, unsigned char* pixels, int capacity);

}  // extern "C"
