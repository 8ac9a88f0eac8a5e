// SPDX-License-Identifier: MIT
// Imports of a WebAssembly file that are named by their type: what is called stays what it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { nameImportsByType } from '../../web/import_names.mjs';

const text = (words) => [words.length, ...Buffer.from(words)];
const section = (id, body) => [id, body.length, ...body];
const imported = (module, name, kind) => [...text(module), ...text(name), ...kind];
const aFunction = [0, 0];
const ofOne = [0, 1];
const aMemory = [2, 0, 1];

// Of functions that give a number, without parameters (type 0) and with one (type 1), with every import given out again by its place.
function moduleOf(imports) {
  const exported = imports.map((_, place) => [...text(String(place)), 0, place]);
  return Buffer.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...section(1, [2, 0x60, 0, 1, 0x7f, 0x60, 1, 0x7f, 1, 0x7f]),
                      ...section(2, [imports.length, ...imports.flat()]), ...section(7, [exported.length, ...exported.flat()])]);
}

const four = moduleOf([imported('env', 'seven', aFunction), imported('rest', '1017', aFunction), imported('rest', '1018', ofOne),
                       imported('rest', '1019', aFunction)]);

test('the imports of the one module are named by their type', () => {
  const names = WebAssembly.Module.imports(new WebAssembly.Module(nameImportsByType(four, 'rest'))).map(({ module, name }) => [module, name]);
  assert.deepEqual(names, [['env', 'seven'], ['rest', '0'], ['rest', '1'], ['rest', '0']]);
});

test('each import is called in its place', async () => {
  const module = await WebAssembly.compile(nameImportsByType(four, 'rest'));
  const { exports } = await WebAssembly.instantiate(module, { env: { seven: () => 7 }, rest: { 0: () => 8, 1: (number) => number + 1 } });
  assert.deepEqual([exports[0](), exports[1](), exports[2](10), exports[3]()], [7, 8, 11, 8]);
});

test('a file that imports nothing from the module stays as it is', () => {
  assert.deepEqual(nameImportsByType(four, 'elsewhere'), four);
});

test('an import that is no function is refused', () => {
  assert.throws(() => nameImportsByType(moduleOf([imported('env', 'memory', aMemory)]), 'rest'), /env\.memory is no function/);
});
