// SPDX-License-Identifier: MIT
// What the program calls (browser.hpp). Each turns addresses into texts and passes on.

Core.page = {
  page_abilities() {
    return (Places.possible ? 1 : 0) | (/Mac|iPhone|iPad/.test(navigator.platform) ? 2 : 0);
  },
  page_read_kept(kept) {
    for (const [key, text] of Storage.texts) Memory.withTexts([key, text], (keyAt, textAt) => Core._web_put_kept(kept, keyAt, textAt));
  },
  page_started(program) { startProgram(program); },
  page_canvas_context: () => Surface.context(),
  page_wake() { Frames.wake(2); },

  page_keep(key, text) { Storage.keep(Core.UTF8ToString(key), Core.UTF8ToString(text)); },
  page_choose_file(kind) { Files.choose(kind); },
  page_reopen(place) { Files.reopen(Core.UTF8ToString(place)); },
  page_save(name, mime, place, text, size, isDocument) {
    Save.save({ name: Core.UTF8ToString(name), mime: Core.UTF8ToString(mime), place: Core.UTF8ToString(place), bytes: Core.HEAPU8.slice(text, text + size),
                isDocument: isDocument !== 0 });
  },
  page_open_link(address) { open(Core.UTF8ToString(address), '_blank', 'noopener,noreferrer'); },
  page_today(place) { Core.stringToUTF8(localDay(), place, 11); },

  page_cursor(shape) { Pointer.showCursor(shape); },
  page_title(title) { document.title = Core.UTF8ToString(title); },
  page_say(text) { Page.status.textContent = Core.UTF8ToString(text); },
  page_write_clipboard(text) { Clipboard.write(Core.UTF8ToString(text)); },

  page_mirror_item(id, parent, role, state, x, y, width, height, name, value, table, row, column) {
    Mirror.put({ id: id >>> 0, parent: parent >>> 0, role: Core.UTF8ToString(role), state, x, y, width, height, name: Core.UTF8ToString(name),
                 value: Core.UTF8ToString(value), table: table >>> 0, row, column });
  },
  page_mirror_order(ids, count) { Mirror.arrange([...Core.HEAPU32.subarray(ids >> 2, (ids >> 2) + count)]); },
  page_mirror_focus(id) { Mirror.followFocus(id >>> 0); },

  page_text_state(id, text, from, to, wantsText, x, y, height) {
    RawField.place(wantsText !== 0 && id === 0, x, y, height);
    TextField.show(id >>> 0, Core.UTF8ToString(text), from, to);
    Focus.place();
  },

  page_has_glyph(code) { return Glyphs.has(code >>> 0) ? 1 : 0; },
  page_glyph(code, size, metrics, pixels, capacity) {
    return Glyphs.draw(code >>> 0, size, metrics, pixels, capacity) ? 1 : 0;
  },
};
