// SPDX-License-Identifier: MIT
// Each text field is a real input or textarea above its picture, and takes typing, input methods, dictation and the
// phone's keyboard. Each change in it is sent as one replacement to Dear ImGui's field, whose undo keeps working.

const TextField = (() => {
  const NoField = { id: 0, text: '', from: 0, to: 0 };
  let edited = NoField;    // the field that Dear ImGui edits; offsets in bytes
  let composing = false;
  let held = 0;            // a field that got the focus from outside: its selection is not overwritten until the field is used

  const element = () => (edited.id ? Mirror.element(edited.id) : null);

  const isHighSurrogate = (text, at) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

  // The smallest part that differs; it never splits a surrogate pair.
  function difference(before, after) {
    const shorter = Math.min(before.length, after.length);
    let start = 0;
    while (start < shorter && before[start] === after[start]) start += 1;
    if (start > 0 && isHighSurrogate(before, start - 1)) start -= 1;
    let end = 0;
    while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
    if (end > 0 && isHighSurrogate(before, before.length - end - 1)) end -= 1;
    return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
  }

  function sendChange(field) {
    const before = field.known || '';
    if (before === field.value) return;
    const change = difference(before, field.value);
    const from = Memory.bytesBefore(before, change.from);
    const to = Memory.bytesBefore(before, change.to);
    field.known = field.value;
    held = 0;
    Program.editText(Number(field.dataset.id), from, to, change.text);
    Frames.settle();  // now, so that the next key sees it
    Frames.wake(3);
  }

  // Called by the program after each frame in which this changed.
  function show(id, text, from, to) {
    edited = { id, text, from, to };
    const field = element();
    if (!field || !Mirror.isField(field) || composing) return;
    if (field.value !== text) field.value = text;
    field.known = text;
    if (held === id) return;
    const start = Memory.unitsBefore(text, from);
    const end = Memory.unitsBefore(text, to);
    if (field.selectionStart !== start || field.selectionEnd !== end) field.setSelectionRange(start, end);
  }

  function onSelection() {
    const field = element();
    if (!field || field !== document.activeElement || composing || field.value !== edited.text) return;
    const from = Memory.bytesBefore(edited.text, field.selectionStart);
    const to = Memory.bytesBefore(edited.text, field.selectionEnd);
    if (from === edited.from && to === edited.to) return;
    edited = { id: edited.id, text: edited.text, from, to };
    Program.selectText(edited.id, from, to);
    Frames.wake(2);
  }

  function onInput(event) {
    if (composing) return;
    if (event.target === Page.rawField) RawField.send();
    else if (Mirror.isField(event.target)) sendChange(event.target);
  }

  // While an input method composes, the element is visible, with the composed text and the list of candidates.
  function onCompositionStart(event) {
    composing = true;
    event.target.classList.add('composing');
  }
  function onCompositionEnd(event) {
    composing = false;
    event.target.classList.remove('composing');
    onInput(event);
  }

  // The focus came from outside: activates the field, and keeps the selection that whoever set the focus is about to make.
  function take(id) {
    held = id;
    Program.activate(id);
    Frames.settle();
  }

  function start() {
    Page.root.addEventListener('input', onInput);
    Page.root.addEventListener('compositionstart', onCompositionStart);
    Page.root.addEventListener('compositionend', onCompositionEnd);
    document.addEventListener('selectionchange', onSelection);
  }

  return {
    start, show, take, element,
    release() { held = 0; },
    get id() { return edited.id; },
    get composing() { return composing; },
  };
})();
