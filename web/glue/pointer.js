// SPDX-License-Identifier: MIT
// Mouse, pen and wheel. The mirror's elements are above the canvas; their events arrive here too.

const Pointer = (() => {
  const Cursors = ['default', 'text', 'all-scroll', 'ns-resize', 'ew-resize', 'nesw-resize', 'nwse-resize', 'pointer', 'wait',
                   'progress', 'not-allowed'];
  const Buttons = [0, 2, 1];      // the browser's left, middle, right in Dear ImGui's order
  const LineHeight = 18;          // CSS pixels, for browsers that report the wheel in lines
  const Soon = 3;                 // frames: one to see the input, one to react, one to settle

  function moveTo(event) {
    const { x, y } = Page.place(event);
    Program.pointerAt(x, y, false);
  }

  const isTouch = (event) => event.pointerType === 'touch';

  function onMove(event) {
    if (isTouch(event)) return Touch.onMove(event);
    Keyboard.modifiers(event);
    moveTo(event);
    Frames.wake(2);
  }

  function onDown(event) {
    Preferences.usedTouch(isTouch(event));
    TextField.release();
    Keyboard.modifiers(event);
    event.preventDefault();  // we place the focus ourselves
    if (isTouch(event)) return Touch.onDown(event);
    moveTo(event);
    Frames.settle();         // an item that may overlap others must be under the pointer one frame before it is pressed
    try {
      Page.root.setPointerCapture(event.pointerId);
    } catch (gone) { /* a synthetic pointer cannot be captured */ }
    Program.pointerButton(Buttons[event.button] || 0, true);
    if (!Page.root.contains(document.activeElement)) Page.keyboard.focus({ preventScroll: true });
    Frames.wake(Soon);
  }

  function onUp(event) {
    if (isTouch(event)) return Touch.onUp(event);
    moveTo(event);
    Program.pointerButton(Buttons[event.button] || 0, false);
    Frames.wake(Soon);
  }

  function onCancel(event) {
    if (isTouch(event)) return Touch.onCancel(event);
    Program.pointerButton(0, false);
    Frames.wake(Soon);
  }

  function onLeave(event) {
    if (isTouch(event)) return;
    Program.pointerGone();
    Frames.wake(2);
  }

  function onWheel(event) {
    if (event.ctrlKey) return;  // zooming the page is left to the browser
    const unit = event.deltaMode === 1 ? LineHeight : event.deltaMode === 2 ? Page.root.clientHeight : 1;
    Keyboard.modifiers(event);
    moveTo(event);
    Program.wheel(event.deltaX * unit, event.deltaY * unit);
    event.preventDefault();
    Frames.wake(Soon);
  }

  // Assistive technology clicks an element without pointer events before it.
  function onClick(event) {
    const id = Number(event.target.dataset.id || 0);
    if (!id || (event.isTrusted && event.detail !== 0)) return;
    Program.activate(id);
    Frames.wake(4);
  }

  function start() {
    const listen = (type, action, options) => Page.root.addEventListener(type, action, options);
    listen('pointermove', onMove);
    listen('pointerdown', onDown);
    listen('pointerup', onUp);
    listen('pointercancel', onCancel);
    listen('pointerleave', onLeave);
    listen('mousedown', (event) => event.preventDefault());
    listen('contextmenu', (event) => { if (!event.shiftKey) event.preventDefault(); });  // with Shift: the browser's own menu
    listen('wheel', onWheel, { passive: false });
    listen('click', onClick);
  }

  function showCursor(shape) {
    Page.root.style.cursor = shape < 0 ? 'none' : Cursors[shape] || 'default';
  }

  return { start, showCursor };
})();
