// SPDX-License-Identifier: MIT
// The elements of index.html, the pointer's position, the browser's abilities and the local date.

const Page = {
  root: document.getElementById('takehold'),
  canvas: document.getElementById('canvas'),
  mirror: document.getElementById('mirror'),
  keyboard: document.getElementById('keyboard'),
  rawField: document.getElementById('raw-field'),
  status: document.getElementById('status'),

  // The position of a pointer event, in CSS pixels from the canvas's top left corner.
  place(event) {
    const box = Page.root.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  },

  // Bits of Ability.
  abilities: () => (Places.possible ? Ability.HasPlaces : 0) | (/Mac|iPhone|iPad/.test(navigator.platform) ? Ability.IsMac : 0),

  hasFocus: () => Page.root.contains(document.activeElement) || document.activeElement === document.body,
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// "2026-03-31", where the person is.
function localDay() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
