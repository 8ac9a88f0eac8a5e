// SPDX-License-Identifier: MIT
// Loads the program; says plainly why when it cannot. In the edition that is one file the program stands in the page itself,
// packed, because a page from the disk may load nothing.

async function unpack(base64) {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function loadProgram() {
  const inside = document.getElementById('program');
  if (inside) {
    Core.wasmBinary = await unpack(inside.textContent);
    inside.remove();
  }
  await takeholdProgram(Core);
}

if (typeof WebAssembly !== 'object') {
  Message.show('This browser has no WebAssembly, which Takehold runs on. A current Firefox, Chrome, Edge or Safari has it; some browsers ' +
               'switch it off in their strictest security settings.');
} else {
  Surface.prepare();
  loadProgram().catch((reason) => Message.cannotStart(reason && reason.message ? reason.message : String(reason)));
}
