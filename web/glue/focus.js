// SPDX-License-Identifier: MIT
// Which element has the keyboard: the text field being edited, otherwise the item that has Dear ImGui's focus, otherwise the
// element for Takehold as a whole.

const Focus = (() => {
  function target() {
    const field = TextField.element();
    if (field) return field;
    if (RawField.wanted) return Page.rawField;
    const item = Mirror.element(Mirror.focused);
    return item && item.hasAttribute('tabindex') ? item : Page.keyboard;
  }

  // Only if the keyboard is already ours: focus is never taken from the browser or another page.
  function place() {
    if (!Program.address || TextField.composing || !Page.hasFocus()) return;
    const element = target();
    if (document.activeElement === element) return;
    element.focus({ preventScroll: true });
    if (element === Page.rawField) RawField.empty();
  }

  // Assistive technology, or a test, put the focus on an element: Dear ImGui follows.
  function onFocusIn(event) {
    Program.focus(true);
    const id = Number(event.target.dataset.id || 0);
    if (id && id !== TextField.id && id !== Mirror.focused) {
      if (Mirror.isField(event.target)) TextField.take(id);
      else Program.focusItem(id);
    }
    Frames.wake(4);
  }

  function onFocusOut(event) {
    if (event.relatedTarget && Page.root.contains(event.relatedTarget)) return;
    Program.focus(false);
    Frames.wake(2);
  }

  function start() {
    Page.root.addEventListener('focusin', onFocusIn);
    Page.root.addEventListener('focusout', onFocusOut);
    addEventListener('blur', () => { Program.focus(false); Frames.wake(2); });
    addEventListener('focus', () => { Program.focus(true); Frames.wake(2); });
    if (document.activeElement === document.body) Page.keyboard.focus({ preventScroll: true });
  }

  return { start, place };
})();
