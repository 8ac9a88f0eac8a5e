// SPDX-License-Identifier: MIT
// What the program calls (browser.hpp), for the linker: each function only turns addresses into texts and passes on.

mergeInto(LibraryManager.library, {
  page_abilities: () => (Places.possible ? 1 : 0) | (/Mac|iPhone|iPad/.test(navigator.platform) ? 2 : 0),
  page_read_kept: (kept) => {
    for (const [key, text] of Storage.texts) Memory.withTexts([key, text], (keyAt, textAt) => _web_put_kept(kept, keyAt, textAt));
  },
  page_started: (program) => startProgram(program),
  page_wake: () => Frames.wake(2),

  page_keep: (key, text) => Storage.keep(UTF8ToString(key), UTF8ToString(text)),
  page_choose_file: (kind) => Files.choose(kind),
  page_reopen: (place) => { Files.reopen(UTF8ToString(place)); },
  page_save: (name, mime, place, text, size, isDocument) => {
    Save.save({ name: UTF8ToString(name), mime: UTF8ToString(mime), place: UTF8ToString(place), bytes: HEAPU8.slice(text, text + size),
                isDocument: isDocument !== 0 });
  },
  page_open_link: (address) => { open(UTF8ToString(address), '_blank', 'noopener,noreferrer'); },
  page_today: (place) => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    stringToUTF8(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, place, 11);
  },

  page_cursor: (shape) => Pointer.showCursor(shape),
  page_title: (title) => { document.title = UTF8ToString(title); },
  page_say: (text) => { Page.status.textContent = UTF8ToString(text); },
  page_write_clipboard: (text) => Clipboard.write(UTF8ToString(text)),

  page_mirror_item: (id, parent, role, state, x, y, width, height, name, value, table, row, column) => {
    Mirror.put({ id: id >>> 0, parent: parent >>> 0, role: UTF8ToString(role), state, x, y, width, height, name: UTF8ToString(name),
                 value: UTF8ToString(value), table: table >>> 0, row, column });
  },
  page_mirror_order: (ids, count) => Mirror.arrange([...HEAPU32.subarray(ids >> 2, (ids >> 2) + count)]),
  page_mirror_focus: (id) => Mirror.followFocus(id >>> 0),

  page_text_state: (id, text, from, to, wantsText, x, y, height) => {
    RawField.place(wantsText !== 0 && id === 0, x, y, height);
    TextField.show(id >>> 0, UTF8ToString(text), from, to);
    Focus.place();
  },

  page_has_glyph: (code) => (Glyphs.has(code >>> 0) ? 1 : 0),
  page_glyph: (code, size, metrics, pixels, capacity) => (Glyphs.draw(code >>> 0, size, metrics, pixels, capacity) ? 1 : 0),
});
