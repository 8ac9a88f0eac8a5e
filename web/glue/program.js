// SPDX-License-Identifier: MIT
// The program's life in the page: kept texts are read while the program is still loading; then the first picture is drawn and
// the page begins to listen; an error inside the program stops it.

const NoPicture = 'This browser shows no WebGL 2 pictures here. Takehold works all the same with a screen reader and the keyboard; to see it, ' +
  'switch on hardware acceleration or use another browser.';

const keptTexts = Storage.load();

function startProgram(address) {
  Program.address = address;
  [Storage, Preferences, Surface, Focus, Keyboard, Pointer, TextField, Clipboard, Files].forEach((part) => part.start());
  Frames.drawNow();
  if (Program.hasPicture()) Message.hide();
  else Message.show(NoPicture);
  Frames.wake(3);
}

// Writes the kept texts and tells the person.
function stopProgram() {
  if (Program.stopped) return;
  Program.stopped = true;
  Storage.flush();
  if (Program.address) Message.stopped();
}

Core.onAbort = stopProgram;
addEventListener('error', (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) stopProgram();
});

// For tests, and for use from the console.
globalThis.takehold = {
  run(command) {
    const done = Program.run(command);
    Frames.wake(3);
    return done;
  },
  frames: () => Frames.drawn,
  firstFrame: () => Frames.first,
  idle: () => Frames.idle,
  wake: () => Frames.wake(1),
};
