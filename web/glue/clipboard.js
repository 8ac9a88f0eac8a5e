// SPDX-License-Identifier: MIT
// Copy, cut and paste through the browser's own events, which need no permission; and texts that the program itself copies.

const Clipboard = (() => {
  function onCopy(event, isCut) {
    const text = Program.copy(isCut);
    if (!text) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    Frames.wake(3);
  }

  function onPaste(event) {
    event.preventDefault();
    if (event.clipboardData.files.length > 0) {
      Files.receive([...event.clipboardData.files]);
      return;
    }
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    Program.paste(text);
    Frames.wake(3);
  }

  // For browsers without a clipboard for pages: the old way, through a selection.
  function writeBySelection(text) {
    const area = document.createElement('textarea');
    area.className = 'unseen';
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    Focus.place();
  }

  function write(text) {
    if (!navigator.clipboard || !isSecureContext) writeBySelection(text);
    else navigator.clipboard.writeText(text).catch(() => writeBySelection(text));
  }

  function start() {
    Page.root.addEventListener('copy', (event) => onCopy(event, false));
    Page.root.addEventListener('cut', (event) => onCopy(event, true));
    Page.root.addEventListener('paste', onPaste);
  }

  return { start, write };
})();
