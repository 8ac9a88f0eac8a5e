// SPDX-License-Identifier: MIT
// Keys: those that type a character into a text field are left to the browser, the others go to the program.

const Keyboard = (() => {
  const BrowserKeys = /^F(5|11|12)$/;             // reload, full screen, developer tools
  const BrowserShortcuts = /^[+\-=0rtnwl]$/;      // with Ctrl: zoom, reload, tabs, windows, address
  let leaving = false;                            // Escape was pressed, so Tab now leaves Takehold

  function modifiers(event) {
    Program.modifiers((event.ctrlKey ? Modifier.Ctrl : 0) | (event.shiftKey ? Modifier.Shift : 0) |
                      (event.altKey ? Modifier.Alt : 0) | (event.metaKey ? Modifier.Super : 0));
  }

  // Letters and digits by the keyboard's layout, other keys by their position.
  function code(event) {
    if (/^[a-z]$/i.test(event.key)) return 'Key' + event.key.toUpperCase();
    if (/^[0-9]$/.test(event.key) && !event.code.startsWith('Numpad')) return 'Digit' + event.key;
    return event.code;
  }

  const isCommand = (event) => event.ctrlKey || event.metaKey;
  const isPrintable = (event) => event.key.length === 1 && !isCommand(event) && !(event.altKey && !event.getModifierState('AltGraph'));
  const isTyping = (event) => event.target === TextField.element() || event.target === Page.rawField;

  function isOfClipboard(event) {
    return isCommand(event) && !event.altKey && !event.shiftKey && /^[cxv]$/i.test(event.key);
  }
  function isOfBrowser(event) {
    return BrowserKeys.test(event.key) || (isCommand(event) && !event.shiftKey && BrowserShortcuts.test(event.key.toLowerCase()));
  }

  // No keyboard trap: Tab after Escape goes on to the browser.
  function leaves(event) {
    if (event.key === 'Tab' && leaving) {
      leaving = false;
      if (event.shiftKey) Page.keyboard.focus({ preventScroll: true });
      return true;
    }
    if (event.key === 'Escape') leaving = !TextField.id && !RawField.wanted;
    else if (event.key !== 'Shift') leaving = false;
    return false;
  }

  function onDown(event) {
    if (event.isComposing || event.keyCode === 229) return;  // belongs to the input method
    modifiers(event);
    TextField.release();
    if (isOfClipboard(event)) { Frames.wake(3); return; }    // the clipboard event follows
    if (isOfBrowser(event) || leaves(event)) return;
    if (event.key === 'F6') {
      Program.nextWindow(event.shiftKey ? -1 : 1);
      event.preventDefault();
      Frames.wake(4);
      return;
    }
    const typing = isPrintable(event) && isTyping(event);
    const known = Program.key(code(event), true);
    if (event.metaKey) Program.key(code(event), false);             // a Mac never reports the release of such a key
    if (isPrintable(event) && !typing && event.key !== 'Dead') Program.type(event.key);
    if (known && !typing) event.preventDefault();
    if (TextField.id && !isPrintable(event)) Frames.settle();  // the caret moves before the next character arrives
    Frames.wake(3);
  }

  function onUp(event) {
    if (event.isComposing || event.keyCode === 229) return;
    modifiers(event);
    Program.key(code(event), false);
    Frames.wake(3);
  }

  function start() {
    Page.root.addEventListener('keydown', onDown);
    Page.root.addEventListener('keyup', onUp);
  }

  return { start, modifiers };
})();
