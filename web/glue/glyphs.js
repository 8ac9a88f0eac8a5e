// SPDX-License-Identifier: MIT
// Pictures of characters in the browser's own fonts.

const Glyphs = (() => {
  const Side = 256;       // device pixels, the largest picture
  const Opaque = 64;      // alpha above which a pixel shows its colour
  const NearWhite = 200;
  let context = null;

  function surface() {
    if (!context) {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = Side;
      context = canvas.getContext('2d', { willReadFrequently: true });
      context.textBaseline = 'alphabetic';
      context.fillStyle = '#fff';
    }
    return context;
  }

  // Excludes controls, surrogates and private use.
  const has = (code) => code >= 0xa0 && (code < 0xd800 || code > 0xf8ff) && code < 0xe0000;

  function measure(text, size) {
    const font = `${size}px system-ui, sans-serif`;
    if (surface().font !== font) surface().font = font;
    const measured = surface().measureText(text);
    const left = Math.floor(-measured.actualBoundingBoxLeft) - 1;
    const right = Math.ceil(measured.actualBoundingBoxRight) + 1;
    const top = Math.ceil(measured.actualBoundingBoxAscent) + 1;
    const bottom = Math.ceil(measured.actualBoundingBoxDescent) + 1;
    return { advance: measured.width, left, top, width: Math.min(Side, right - left), height: Math.min(Side, top + bottom) };
  }

  function isColoured(pixels) {
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at + 3] > Opaque && Math.min(pixels[at], pixels[at + 1], pixels[at + 2]) < NearWhite) return true;
    }
    return false;
  }

  function paint(text, { left, top, width, height }) {
    surface().clearRect(0, 0, width, height);
    surface().fillText(text, -left, top);
    const pixels = surface().getImageData(0, 0, width, height).data;
    const coloured = isColoured(pixels);
    if (!coloured) for (let at = 0; at < pixels.length; at += 4) pixels[at] = pixels[at + 1] = pixels[at + 2] = 255;
    return { pixels, coloured };
  }

  // Draws into the program's memory; false: there is no room for the picture.
  function draw(code, size, metricsAt, pixelsAt, capacity) {
    const text = String.fromCodePoint(code);
    const box = measure(text, size);
    Core.HEAPF32.set([box.advance, box.left, box.top, box.width, box.height, 0], metricsAt >> 2);
    if (!pixelsAt || box.width <= 0 || box.height <= 0) return true;
    if (box.width * box.height * 4 > capacity) return false;
    const { pixels, coloured } = paint(text, box);
    Core.HEAPF32[(metricsAt >> 2) + 5] = coloured ? 1 : 0;
    Core.HEAPU8.set(pixels, pixelsAt);
    return true;
  }

  return { has, draw };
})();
