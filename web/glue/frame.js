// SPDX-License-Identifier: MIT
// Frames on demand: the browser is asked for one only when the program wants one, so an idle page costs nothing.

const Frames = (() => {
  let request = 0;   // the browser's id; 0: none
  let timer = 0;
  let wanted = 0;    // the least number of frames due
  let drawn = 0;
  let first = 0;     // when the first one appeared on the screen, milliseconds since navigation began

  function wake(count = 1) {
    if (!Program.address || Program.stopped) return;
    wanted = Math.max(wanted, count);
    clearTimeout(timer);
    timer = 0;
    if (!request) request = requestAnimationFrame(onFrame);
  }

  function onFrame() {
    request = 0;
    if (wanted > 0) wanted -= 1;
    const seconds = drawNow();
    if (wanted > 0 || seconds === 0) wake();
    else if (seconds > 0) timer = setTimeout(wake, seconds * 1000, 1);
  }

  // Returns the seconds until the next one.
  function drawNow() {
    if (!Program.address || Program.stopped) return -1;
    const seconds = Program.frame(performance.now());
    drawn += 1;
    if (!first) first = performance.now();
    return seconds;
  }

  // Lets everything that happened so far take effect, within this task.
  function settle() {
    if (Program.address && !Program.stopped) Program.settle();
  }

  return {
    wake, drawNow, settle,
    get drawn() { return drawn; },
    get first() { return first; },
    get idle() { return !request; },
  };
})();
