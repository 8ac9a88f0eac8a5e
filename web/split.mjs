// SPDX-License-Identifier: MIT
// Splits the linked program in two: node split.mjs PROGRAM-FOLDER BINARYEN-FOLDER
// takehold.wasm becomes first.wasm, the functions that the first picture takes and all data, and rest.wasm, all other functions. The first
// picture then waits for neither the bytes nor the translation of most of the program. Which functions it takes is not listed anywhere: the
// program is rehearsed (rehearsal.mjs), and Binaryen's wasm-split goes by what was called.
//
// A function of the rest that is called too early throws (glue/start.js): the program then starts anew with all of it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { nameImportsByType } from './import_names.mjs';
import { rehearse } from './rehearsal.mjs';

const [folder, binaryen] = process.argv.slice(2);
const inFolder = (name) => path.join(folder, name);

// What Emscripten may have used; the file itself no longer says.
const features = ['exception-handling', 'mutable-globals', 'nontrapping-float-to-int', 'sign-ext', 'bulk-memory', 'reference-types', 'multivalue']
  .map((feature) => `--enable-${feature}`);

const tool = (name, ...options) => execFileSync(path.join(binaryen, name), [...features, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });

// A file that says which functions any of the rehearsed starts called.
async function profile(scratch) {
  const instrumented = path.join(scratch, 'instrumented.wasm');
  tool('wasm-split', '--instrument', inFolder('takehold.wasm'), '-o', instrumented);
  const starts = (await rehearse(path.resolve(inFolder('takehold.js')), instrumented)).map((calls, index) => {
    const file = path.join(scratch, `${index}.profile`);
    fs.writeFileSync(file, calls);
    return file;
  });
  const merged = path.join(scratch, 'merged.profile');
  execFileSync(path.join(binaryen, 'wasm-split'), ['--merge-profiles', ...starts, '-o', merged]);
  return merged;
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'takehold-split-'));
try {
  tool('wasm-split', inFolder('takehold.wasm'), `--profile=${await profile(scratch)}`, '-o1', inFolder('first.wasm'), '-o2', inFolder('rest.wasm'),
       '--export-prefix=_', '--import-namespace=first', '--placeholder-namespace=rest');
  fs.writeFileSync(inFolder('first.wasm'), nameImportsByType(fs.readFileSync(inFolder('first.wasm')), 'rest'));
  tool('wasm-opt', '-Oz', inFolder('first.wasm'), '-o', inFolder('first.wasm'));
  tool('wasm-opt', '--reorder-functions', '-Oz', inFolder('rest.wasm'), '-o', inFolder('rest.wasm'));
} finally {
  fs.rmSync(scratch, { recursive: true });
}
