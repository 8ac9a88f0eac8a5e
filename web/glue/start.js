// SPDX-License-Identifier: MIT
// Loads the program, or says plainly why it cannot. In the single-file edition the program is in the page itself, compressed,
// because a page from the disk may not load anything.

const ContextPause = 100;  // milliseconds: making the WebGL context waits no longer than this for the program

async function unpack(base64) {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}

// Compiles it while it arrives, if the server names its type.
async function fetchProgram() {
  const response = await fetch('takehold.wasm', { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`takehold.wasm did not come (${response.status})`);
  const isNamed = (response.headers.get('Content-Type') || '').startsWith('application/wasm');
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

function compileProgram() {
  const inside = document.getElementById('program');
  if (!inside) return fetchProgram();
  inside.remove();
  return unpack(inside.textContent);
}

function start() {
  const cannotStart = (reason) => Message.cannotStart(reason && reason.message ? reason.message : String(reason));
  const compiled = compileProgram();
  Core.instantiateWasm = (imports, done) => {
    Promise.all([compiled, keptTexts])
      .then(async ([program]) => done(await WebAssembly.instantiate(program, imports), program))
      .catch(cannotStart);
    return {};
  };
  takeholdProgram(Core).catch(cannotStart);
  // Compiling and making the context are both long waits. Compiling goes first, unless the program takes long to arrive.
  Promise.race([compiled, pause(ContextPause)]).then(Surface.prepare, () => {});
}

if (typeof WebAssembly === 'object') {
  start();
} else {
  Message.show('This browser has no WebAssembly, which Takehold runs on. A current Firefox, Chrome, Edge or Safari has it; some browsers ' +
               'switch it off in their strictest security settings.');
}
