// SPDX-License-Identifier: MIT
// The canvas has one pixel per device pixel, at any zoom and on any screen.

const Surface = (() => {
  // The exact size, if the browser reports it. Under an emulated ratio it reports CSS pixels, which differ from the calculated
  // size by more than a rounding error; those are not used.
  function exactSize(entry, width, height) {
    const box = entry && entry.devicePixelContentBoxSize && entry.devicePixelContentBoxSize[0];
    const isClose = box && Math.abs(box.inlineSize - width) < 2 && Math.abs(box.blockSize - height) < 2;
    return isClose ? [box.inlineSize, box.blockSize] : [width, height];
  }

  // Setting a canvas's size clears its picture, so it is set only when it changes.
  function resize(entry) {
    const ratio = devicePixelRatio || 1;
    const { clientWidth, clientHeight } = Page.root;
    const [width, height] = exactSize(entry, Math.round(clientWidth * ratio), Math.round(clientHeight * ratio));
    if (width <= 0 || height <= 0) return null;
    if (Page.canvas.width !== width) Page.canvas.width = width;
    if (Page.canvas.height !== height) Page.canvas.height = height;
    return { width, height, ratio };
  }

  // The canvas's context, or null.
  const context = () => Page.canvas.getContext('webgl2', { alpha: false, depth: false, stencil: false, antialias: false });

  // Making the context is a long wait, so it begins before the program is loaded and can ask for it.
  function prepare() {
    resize();
    context();
  }

  // From now on the program's WebGL calls draw on it. False: the browser has no WebGL 2.
  function use() {
    const drawing = context();
    return Boolean(drawing) && Core.GL.makeContextCurrent(Core.GL.registerContext(drawing, { majorVersion: 2, enableExtensionsByDefault: false }));
  }

  function fit(entry) {
    const size = resize(entry);
    if (!size) return;
    Program.resize(size.width, size.height, size.ratio);
    if (entry) Frames.drawNow();  // in the same task, so that nobody sees a stretched picture
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
