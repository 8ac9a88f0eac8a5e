// SPDX-License-Identifier: MIT
// What the program calls (browser.hpp), for the linker, which takes functions written in the old way only. Each turns addresses
// into texts and passes on.

mergeInto(LibraryManager.library, {
  page_abilities: function () {
    return (Places.possible ? 1 : 0) | (/Mac|iPhone|iPad/.test(navigator.platform) ? 2 : 0);
  },
  page_read_kept: function (kept) {
    for (const [key, text] of Storage.texts) Memory.withTexts([key, text], (keyAt, textAt) => _web_put_kept(kept, keyAt, textAt));
  },
  page_started: function (program) { startProgram(program); },
  page_wake: function () { Frames.wake(2); },

  page_keep: function (key, text) { Storage.keep(UTF8ToString(key), UTF8ToString(text)); },
  page_choose_file: function (kind) { Files.choose(kind); },
  page_reopen: function (place) { Files.reopen(UTF8ToString(place)); },
  page_save: function (name, mime, place, text, size, isDocument) {
    Save.save({ name: UTF8ToString(name), mime: UTF8ToString(mime), place: UTF8ToString(place), bytes: HEAPU8.slice(text, text + size),
                isDocument: isDocument !== 0 });
  },
  page_open_link: function (address) { open(UTF8ToString(address), '_blank', 'noopener,noreferrer'); },
  page_today: function (place) { stringToUTF8(localDay(), place, 11); },

  page_cursor: function (shape) { Pointer.showCursor(shape); },
  page_title: function (title) { document.title = UTF8ToString(title); },
  page_say: function (text) { Page.status.textContent = UTF8ToString(text); },
  page_write_clipboard: function (text) { Clipboard.write(UTF8ToString(text)); },

  page_mirror_item: function (id, parent, role, state, x, y, width, height, name, value, table, row, column) {
    Mirror.put({ id: id >>> 0, parent: parent >>> 0, role: UTF8ToString(role), state, x, y, width, height, name: UTF8ToString(name),
                 value: UTF8ToString(value), table: table >>> 0, row, column });
  },
  page_mirror_order: function (ids, count) { Mirror.arrange([...HEAPU32.subarray(ids >> 2, (ids >> 2) + count)]); },
  page_mirror_focus: function (id) { Mirror.followFocus(id >>> 0); },

  page_text_state: function (id, text, from, to, wantsText, x, y, height) {
    RawField.place(wantsText !== 0 && id === 0, x, y, height);
    TextField.show(id >>> 0, UTF8ToString(text), from, to);
    Focus.place();
  },

  page_has_glyph: function (code) { return Glyphs.has(code >>> 0) ? 1 : 0; },
  page_glyph: function (code, size, metrics, pixels, capacity) {
    return Glyphs.draw(code >>> 0, size, metrics, pixels, capacity) ? 1 : 0;
  },
});
