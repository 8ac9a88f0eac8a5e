// SPDX-License-Identifier: MIT
// Texts and bytes between the page and the program's memory, and the program's address in it.

// Emscripten's module: it gets its functions and views of memory when the program is loaded.
const Core = {};

// Its functions come from seam.calls. `address` 0: not started yet.
const Program = { address: 0, stopped: false };

const Memory = {
  // Calls `use` with the addresses of copies of `texts`, which are freed when it returns.
  withTexts(texts, use) {
    const places = texts.map((text) => {
      const size = Core.lengthBytesUTF8(text) + 1;
      const place = Core._malloc(size);
      Core.stringToUTF8(text, place, size);
      return place;
    });
    try {
      return use(...places);
    } finally {
      places.forEach((place) => Core._free(place));
    }
  },

  withBytes(bytes, use) {
    const place = Core._malloc(bytes.length + 1);
    Core.HEAPU8.set(bytes, place);
    try {
      return use(place, bytes.length);
    } finally {
      Core._free(place);
    }
  },

  // How many UTF-8 bytes the first `units` UTF-16 units of `text` take, and the reverse.
  bytesBefore: (text, units) => Core.lengthBytesUTF8(text.slice(0, units)),
  unitsBefore(text, bytes) {
    let count = 0;
    let unit = 0;
    while (unit < text.length && count < bytes) {
      const code = text.codePointAt(unit);
      count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      unit += code < 0x10000 ? 1 : 2;
    }
    return unit;
  },
};
