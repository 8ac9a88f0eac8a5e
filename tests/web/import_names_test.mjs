// SPDX-License-Identifier: MIT
// Names taken from the imports of a WebAssembly file: what is called stays what it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dropImportNames } from '../../web/import_names.mjs';

const text = (words) => [words.length, ...Buffer.from(words)];
const section = (id, body) => [id, body.length, ...body];
const imported = (module, name, kind) => [...text(module), ...text(name), ...kind];
const aFunction = [0, 0];
const aMemory = [2, 0, 1];

// Of functions without parameters that give a number, with every import given out again by its place.
function moduleOf(imports) {
  const exported = imports.map((_, place) => [...text(String(place)), 0, place]);
  return Buffer.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...section(1, [1, 0x60, 0, 1, 0x7f]), ...section(2, [imports.length, ...imports.flat()]),
                      ...section(7, [exported.length, ...exported.flat()])]);
}

const three = moduleOf([imported('env', 'seven', aFunction), imported('rest', '1017', aFunction), imported('rest', '1018', aFunction)]);

test('only the names of the one module go', () => {
  const names = WebAssembly.Module.imports(new WebAssembly.Module(dropImportNames(three, 'rest'))).map(({ module, name }) => [module, name]);
  assert.deepEqual(names, [['env', 'seven'], ['rest', ''], ['rest', '']]);
});

test('each import is called in its place', async () => {
  const module = await WebAssembly.compile(dropImportNames(three, 'rest'));
  const { exports } = await WebAssembly.instantiate(module, { env: { seven: () => 7 }, rest: { '': () => 8 } });
  assert.deepEqual([exports[0](), exports[1](), exports[2]()], [7, 8, 8]);
});

test('a file that imports nothing from the module stays as it is', () => {
  assert.deepEqual(dropImportNames(three, 'elsewhere'), three);
});

test('an import that is no function is refused', () => {
  assert.throws(() => dropImportNames(moduleOf([imported('env', 'memory', aMemory)]), 'rest'), /env\.memory is no function/);
});
