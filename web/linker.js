// SPDX-License-Identifier: MIT
// For the linker: what the program calls (browser.hpp) is in the object that the page makes (glue/page_calls.js). Emscripten 3.1.6
// understands old JavaScript only, so there is no more to it than what its own table of WebGL contexts needs.

mergeInto(LibraryManager.library, {
  page_abilities: function () { return Module['page'].page_abilities(); },
  page_read_kept: function (kept) { Module['page'].page_read_kept(kept); },
  page_started: function (program) { Module['page'].page_started(program); },
  page_use_canvas__deps: ['$GL'],
  page_use_canvas: function () {
    var context = Module['page'].page_canvas_context();
    return context && GL.makeContextCurrent(GL.registerContext(context, { majorVersion: 2, enableExtensionsByDefault: false })) ? 1 : 0;
  },
  page_wake: function () { Module['page'].page_wake(); },
  page_keep: function (key, text) { Module['page'].page_keep(key, text); },
  page_choose_file: function (kind) { Module['page'].page_choose_file(kind); },
  page_reopen: function (place) { Module['page'].page_reopen(place); },
  page_save: function (name, mime, place, text, size, isDocument) { Module['page'].page_save(name, mime, place, text, size, isDocument); },
  page_open_link: function (address) { Module['page'].page_open_link(address); },
  page_today: function (place) { Module['page'].page_today(place); },
  page_cursor: function (shape) { Module['page'].page_cursor(shape); },
  page_title: function (title) { Module['page'].page_title(title); },
  page_say: function (text) { Module['page'].page_say(text); },
  page_write_clipboard: function (text) { Module['page'].page_write_clipboard(text); },
  page_mirror_item: function (id, parent, role, state, x, y, width, height, name, value, table, row, column) { Module['page'].page_mirror_item(id, parent, role, state, x, y, width, height, name, value, table, row, column); },
  page_mirror_order: function (ids, count) { Module['page'].page_mirror_order(ids, count); },
  page_mirror_focus: function (id) { Module['page'].page_mirror_focus(id); },
  page_text_state: function (id, text, from, to, wantsText, x, y, height) { Module['page'].page_text_state(id, text, from, to, wantsText, x, y, height); },
  page_has_glyph: function (code) { return Module['page'].page_has_glyph(code); },
  page_glyph: function (code, size, metrics, pixels, capacity) { return Module['page'].page_glyph(code, size, metrics, pixels, capacity); },
});
