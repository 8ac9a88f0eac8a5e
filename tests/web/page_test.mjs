// SPDX-License-Identifier: MIT
// What is delivered: its size, its security policy, the edition in one file, and its words when it stops. (That no page asks
// another origin or breaks its policy is checked at the end of every test: lib.mjs.)
import fs from 'node:fs';
import path from 'node:path';
import nodeTest from 'node:test';
import { pathToFileURL } from 'node:url';

import { assert, openExample, said, serve, site, test } from './lib.mjs';

const LargestProgram = 800 * 1024;  // bytes over the network, in Brotli

nodeTest('The whole program is at most 800 KB over the network', () => {
  const parts = fs.readdirSync(site).filter((name) => name.endsWith('.br')).map((name) => [name, fs.statSync(path.join(site, name)).size]);
  const all = parts.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(parts.length >= 4);
  assert.ok(all <= LargestProgram, `${all} bytes: ${parts.map(([name, size]) => `${name} ${size}`).join(', ')}`);
});

nodeTest('No file names a folder of the machine that it was built on', () => {
  const program = fs.readFileSync(path.join(site, 'takehold.wasm'), 'latin1');
  assert.ok(!program.includes(path.resolve(site, '../../..')));
});

nodeTest('The terms of what is in the program are delivered with it, and are in the one file too', () => {
  const terms = fs.readFileSync(path.join(site, 'licences.txt'), 'utf8');
  const subjects = [...terms.matchAll(/^(.+)\n={72}$/gm)].map(([, subject]) => subject);
  for (const subject of ['Takehold', 'imgui', 'lua5.4', 'utf8proc', 'fonts-open-sans']) assert.ok(subjects.includes(subject), subject);
  assert.ok(fs.readFileSync(path.join(site, 'takehold.html'), 'utf8').includes(terms));
});

nodeTest('Files are sent packed, with their type and the security policy, and nothing outside of the folder is', async () => {
  const server = await serve(site);
  try {
    const answer = await fetch(`${server.url}takehold.wasm`, { headers: { 'Accept-Encoding': 'br' } });
    assert.equal(answer.headers.get('content-type'), 'application/wasm');
    assert.equal(answer.headers.get('content-encoding'), 'br');
    assert.equal(answer.headers.get('vary'), 'Accept-Encoding');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.match(answer.headers.get('content-security-policy'), /default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'/);
    assert.equal((await fetch(`${server.url}..%2f..%2fCMakeCache.txt`)).status, 404);
    assert.equal((await fetch(server.url, { method: 'POST' })).status, 405);
  } finally {
    server.close();
  }
});

test('The page may run no script that is not its own', async (page) => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruder = true';
    document.body.append(script);
    return Boolean(globalThis.intruder);
  });
  assert.equal(ran, false);
  page.complaints.length = 0;
  await page.evaluate(() => { globalThis.violations = []; });
});

test('All of it is one file that opens from the disk', { url: pathToFileURL(path.join(site, 'takehold.html')).href }, async (page) => {
  await openExample(page);
  assert.match(await said(page), /Opened/);
});

test('An error inside stops the program with plain words and a way on', async (page) => {
  await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })));
  const alert = page.getByRole('alert');
  assert.match(await alert.textContent(), /stopped because of an error of its own/);
  assert.equal(await alert.getByRole('button', { name: 'Start again' }).count(), 1);
});
