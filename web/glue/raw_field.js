// SPDX-License-Identifier: MIT
// For text that Dear ImGui takes outside the mirrored fields (a number typed into a slider): a hidden input element at the
// caret with one invisible character in it, so that deleting is noticed even on phones that send no key for it.

const RawField = (() => {
  const Sentinel = '\u200b';
  let wanted = false;

  function empty() {
    Page.rawField.value = Sentinel;
    Page.rawField.setSelectionRange(1, 1);
  }

  function send() {
    const value = Page.rawField.value;
    if (!value.includes(Sentinel)) [true, false].forEach((down) => Program.key('Backspace', down));
    const typed = value.split(Sentinel).join('');
    if (typed) Program.type(typed);
    empty();
    Frames.wake(3);
  }

  function place(isWanted, x, y, height) {
    wanted = isWanted;
    Object.assign(Page.rawField.style, { left: `${x}px`, top: `${y}px`, height: `${height}px` });
  }

  return { empty, send, place, get wanted() { return wanted; } };
})();
