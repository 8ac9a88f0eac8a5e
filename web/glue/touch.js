// SPDX-License-Identifier: MIT
// Fingers: a tap presses, a drag scrolls (or moves a slider, or selects text), a long press is the right button. Two
// fingers are left to the browser, to zoom the page.

const Touch = (() => {
  const Slop = 8;            // CSS pixels that a finger may move during a tap
  const LongPress = 500;     // milliseconds
  const HoverEnd = 50;       // milliseconds until nothing is under a lifted finger
  const FlingStart = 0.3;    // CSS pixels per millisecond
  const FlingFriction = 0.95, FlingEnd = 0.5;  // per frame; CSS pixels per frame
  let finger = null;
  let fling = 0;

  const at = (place) => Program.pointerAt(place.x, place.y, true);

  // Sliders and text fields are dragged; anything else scrolls.
  function isDragged(event) {
    const element = document.elementFromPoint(event.clientX, event.clientY);
    return Boolean(element) && (Mirror.isField(element) || element.getAttribute('role') === Role.Slider.element);
  }

  function pressRight() {
    if (!finger || finger.moved) return;
    finger.done = true;
    Program.pointerButton(1, true);
    Frames.settle();
    Program.pointerButton(1, false);
    Frames.wake(3);
  }

  function onDown(event) {
    cancelAnimationFrame(fling);
    if (finger) return;
    const place = Page.place(event);
    finger = { id: event.pointerId, start: place, last: place, time: performance.now(), speed: 0, moved: false, done: false,
               drags: isDragged(event), hold: setTimeout(pressRight, LongPress) };
    at(place);
    Frames.wake(3);
  }

  function beginMove() {
    finger.moved = true;
    clearTimeout(finger.hold);
    if (!finger.drags) return;
    at(finger.start);
    Frames.settle();
    Program.pointerButton(0, true);
    Frames.settle();
  }

  function scroll(place) {
    const y = place.y - finger.last.y;
    const now = performance.now();
    Program.wheel(finger.last.x - place.x, -y);
    finger.speed = y / Math.max(1, now - finger.time);
    finger.time = now;
  }

  function onMove(event) {
    if (!finger || event.pointerId !== finger.id) return;
    const place = Page.place(event);
    if (!finger.moved && Math.hypot(place.x - finger.start.x, place.y - finger.start.y) > Slop) beginMove();
    if (!finger.moved) return;
    if (finger.drags) at(place);
    else scroll(place);
    finger.last = place;
    Frames.wake(2);
  }

  // Entirely within the gesture's event, so that focusing a text field opens the phone's keyboard.
  function tap(place) {
    at(place);
    Frames.settle();
    Program.pointerButton(0, true);
    Frames.settle();
    Program.pointerButton(0, false);
    Frames.settle();
    Focus.place();
  }

  function startFling(speed) {
    let step = speed * 16;
    const next = () => {
      Program.wheel(0, -step);
      Frames.wake(1);
      step *= FlingFriction;
      if (Math.abs(step) > FlingEnd) fling = requestAnimationFrame(next);
    };
    fling = requestAnimationFrame(next);
  }

  function endHover() {
    setTimeout(() => { Program.pointerGone(); Frames.wake(2); }, HoverEnd);
  }

  function onUp(event) {
    if (!finger || event.pointerId !== finger.id) return;
    const { moved, done, drags, speed } = finger;
    clearTimeout(finger.hold);
    finger = null;
    if (moved && drags) Program.pointerButton(0, false);
    else if (moved && Math.abs(speed) > FlingStart) startFling(speed);
    else if (!moved && !done) tap(Page.place(event));
    endHover();
    Frames.wake(3);
  }

  function onCancel(event) {
    if (!finger || event.pointerId !== finger.id) return;
    clearTimeout(finger.hold);
    if (finger.moved && finger.drags) Program.pointerButton(0, false);
    finger = null;
    endHover();
  }

  return { onDown, onMove, onUp, onCancel };
})();
