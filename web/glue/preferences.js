// SPDX-License-Identifier: MIT
// What the person asked of their system: dark colours, less motion, more contrast; and whether a finger is at work.

const Preferences = (() => {
  const Bit = { dark: 1, reducedMotion: 2, touch: 4, highContrast: 8 };
  const queries = [
    [Bit.dark, '(prefers-color-scheme: dark)'],
    [Bit.reducedMotion, '(prefers-reduced-motion: reduce)'],
    [Bit.highContrast, '(prefers-contrast: more)'],
    [Bit.highContrast, '(forced-colors: active)'],
  ].map(([bit, query]) => ({ bit, list: matchMedia(query) }));
  let touch = matchMedia('(pointer: coarse)').matches;

  function tell() {
    const bits = queries.reduce((all, { bit, list }) => (list.matches ? all | bit : all), touch ? Bit.touch : 0);
    Core._web_surface(Program.address, bits);
    Frames.wake(2);
  }

  function start() {
    queries.forEach(({ list }) => list.addEventListener('change', tell));
    tell();
  }

  function usedTouch(isTouch) {
    if (touch === isTouch) return;
    touch = isTouch;
    tell();
  }

  return { start, usedTouch };
})();
