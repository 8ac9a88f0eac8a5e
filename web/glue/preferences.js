// SPDX-License-Identifier: MIT
// The person's preferences in their system: dark colours, less motion, more contrast; and whether they use a finger.

const Preferences = (() => {
  const queries = [
    [Preference.PrefersDark, '(prefers-color-scheme: dark)'],
    [Preference.ReducedMotion, '(prefers-reduced-motion: reduce)'],
    [Preference.HighContrast, '(prefers-contrast: more)'],
    [Preference.HighContrast, '(forced-colors: active)'],
  ].map(([bit, query]) => ({ bit, list: matchMedia(query) }));
  let touch = matchMedia('(pointer: coarse)').matches;

  function tell() {
    const bits = queries.reduce((all, { bit, list }) => (list.matches ? all | bit : all), touch ? Preference.Touch : 0);
    Program.preferences(bits);
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
