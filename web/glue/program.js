// SPDX-License-Identifier: MIT
// The beginning: what was kept is read while the program is still on its way; then the page listens.

Module['preRun'] = [() => {
  addRunDependency('kept texts');
  Storage.load(() => removeRunDependency('kept texts'));
}];

const NoPicture = 'This browser shows no WebGL 2 pictures here. Takehold works all the same with a screen reader and the keyboard; to see it, ' +
  'switch on hardware acceleration or use another browser.';

function startProgram(address) {
  Program.address = address;
  Storage.start();
  Preferences.start();
  Surface.start();
  Focus.start();
  Keyboard.start();
  Pointer.start();
  TextField.start();
  Clipboard.start();
  Files.start();
  Frames.drawNow();
  if (_web_has_picture(address)) Message.hide();
  else Message.show(NoPicture);
  Frames.wake(3);
}

// For tests and for whoever looks from the console.
Object.assign(globalThis.takehold, {
  run: (command) => {
    const done = Memory.withTexts([command], (place) => _web_run(Program.address, place)) !== 0;
    Frames.wake(3);
    return done;
  },
  frames: () => Frames.drawn,
  firstFrame: () => Frames.first,
  idle: () => Frames.idle,
  wake: () => Frames.wake(1),
});
