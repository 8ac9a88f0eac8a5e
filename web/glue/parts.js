// SPDX-License-Identifier: MIT
// The two parts of the program (split.mjs), each fetched and translated once. In the edition that is one file all of it stands in the page
// itself, packed, because a page from the disk may load nothing.

const Parts = (() => {
  const once = (make) => {
    let made = null;
    return () => made = made || make();
  };

  // Translated while it arrives, where the server names its kind.
  async function fetchPart(name) {
    const response = await fetch(name, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`${name} did not come (${response.status})`);
    const isNamed = (response.headers.get('Content-Type') || '').startsWith('application/wasm');
    return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  }

  async function unpack(base64) {
    const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    return WebAssembly.compile(await new Response(stream).arrayBuffer());
  }

  const inside = document.getElementById('program');
  if (!inside) return { first: once(() => fetchPart('first.wasm')), rest: once(() => fetchPart('rest.wasm')) };
  inside.remove();
  return { first: once(() => unpack(inside.textContent)), rest: async () => null };
})();

if (typeof WebAssembly === 'object') Parts.first();  // on its way while the rest of the script runs
