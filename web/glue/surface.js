// SPDX-License-Identifier: MIT
// The canvas has one pixel for each pixel of the device, at any zoom and on any screen.

const Surface = (() => {
  // The exact size, where the browser tells it. Under an emulated ratio it tells CSS pixels: then it is no more than a
  // rounding error away from nothing, and is not taken.
  function exactSize(entry, width, height) {
    const box = entry && entry.devicePixelContentBoxSize && entry.devicePixelContentBoxSize[0];
    const isClose = box && Math.abs(box.inlineSize - width) < 2 && Math.abs(box.blockSize - height) < 2;
    return isClose ? [box.inlineSize, box.blockSize] : [width, height];
  }

  // Each change of a canvas's size makes its picture anew.
  function resize(entry) {
    const ratio = devicePixelRatio || 1;
    const { clientWidth, clientHeight } = Page.root;
    const [width, height] = exactSize(entry, Math.round(clientWidth * ratio), Math.round(clientHeight * ratio));
    if (width <= 0 || height <= 0) return null;
    if (Page.canvas.width !== width) Page.canvas.width = width;
    if (Page.canvas.height !== height) Page.canvas.height = height;
    return { width, height, ratio };
  }

  // The one of the canvas, or null.
  const context = () => Page.canvas.getContext('webgl2', { alpha: false, depth: false, stencil: false, antialias: false });

  // Making the context is a long wait, so it begins before the program is there to ask for it.
  function prepare() {
    resize();
    context();
  }

  // From here on the program's calls of WebGL draw on it. False: the browser has no WebGL 2.
  function use() {
    const drawing = context();
    return Boolean(drawing) && Core.GL.makeContextCurrent(Core.GL.registerContext(drawing, { majorVersion: 2, enableExtensionsByDefault: false }));
  }

  function fit(entry) {
    const size = resize(entry);
    if (!size) return;
    Program.resize(size.width, size.height, size.ratio);
    if (entry) Frames.drawNow();  // in the same task: nobody sees a stretched picture
    Frames.wake(2);
  }

  function watchRatio() {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', () => { fit(); watchRatio(); }, { once: true });
  }

  function start() {
    const observer = new ResizeObserver((entries) => fit(entries[0]));
    try {
      observer.observe(Page.canvas, { box: 'device-pixel-content-box' });
    } catch (unknownBox) {
      observer.observe(Page.canvas);
    }
    watchRatio();
    Page.canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      Program.context(true);
    });
    Page.canvas.addEventListener('webglcontextrestored', () => {
      Program.context(false);
      Frames.wake(3);
    });
    fit();
  }

  return { prepare, use, start };
})();
