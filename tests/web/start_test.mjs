// SPDX-License-Identifier: MIT
// How the page starts: with the first part of the program alone, whatever the window is like; and what it says when parts are late,
// missing or not what they should be. (Starting with kept work: keep_test.mjs.)
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import nodeTest from 'node:test';

import { assert, launch, ready, serve, settle, site } from './lib.mjs';

// A page of `options` (of Playwright's contexts), in which requests for what a key of `routes` matches go to its handler.
async function withPage({ routes, ...options }, use) {
  const [browser, server] = [await launch(), await serve(site)];
  try {
    const page = await (await browser.newContext(options)).newPage();
    for (const [pattern, handler] of Object.entries(routes)) await page.route(pattern, handler);
    await page.goto(server.url);
    await use(page);
  } finally {
    await browser.close();
    server.close();
  }
}

const hasPicture = (page) => page.waitForFunction(() => globalThis.takehold?.firstFrame?.() > 0, null, { timeout: 10000 });
const frames = (page) => page.evaluate(() => globalThis.takehold.frames());

// Handlers that hold requests until `release` is called.
function gate() {
  let release;
  const open = new Promise((resolve) => { release = resolve; });
  return { hold: async (route) => { await open; await route.continue(); }, release };
}

for (const [kind, options] of Object.entries({
  'a desktop': { viewport: { width: 1280, height: 800 } },
  'a very wide screen in the dark': { viewport: { width: 3840, height: 1600 }, colorScheme: 'dark' },
  'a phone': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true },
  'a small window with more contrast and less motion': { viewport: { width: 500, height: 400 }, contrast: 'more', reducedMotion: 'reduce' },
})) {
  nodeTest(`On ${kind} the first picture takes nothing of the rest of the program`, async () => {
    const { hold, release } = gate();
    await withPage({ routes: { '**/rest.wasm': hold }, ...options }, async (page) => {
      await hasPicture(page);
      assert.equal(await frames(page), 1);
      release();
      await ready(page);
      await settle(page);
      assert.ok(await frames(page) > 1);
    });
  });
}

nodeTest('A first picture that takes more than the first part waits for the rest', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'takehold-parts-'));
  const [first, rest] = ['first.wasm', 'rest.wasm'].map((name) => path.join(folder, name));
  const binaryen = execFileSync('em-config', ['BINARYEN_ROOT']).toString().trim();
  execFileSync(path.join(binaryen, 'bin/wasm-split'), [
    path.join(site, '../web/takehold.wasm'), '--keep-funcs=1000', '-o1', first, '-o2', rest, '--import-namespace=first', '--placeholder-namespace=rest',
    '--enable-exception-handling', '--enable-mutable-globals', '--enable-nontrapping-float-to-int', '--enable-sign-ext', '--enable-bulk-memory',
  ]);
  assert.ok(fs.statSync(rest).size > fs.statSync(path.join(site, 'rest.wasm')).size, 'nearly all of it is in the rest');
  await withPage({ routes: { '**/first.wasm': (route) => route.fulfill({ path: first, contentType: 'application/wasm' }),
                             '**/rest.wasm': (route) => route.fulfill({ path: rest, contentType: 'application/wasm' }) } }, ready);
  fs.rmSync(folder, { recursive: true });
});

for (const part of ['first.wasm', 'rest.wasm']) {
  nodeTest(`A server that does not know what kind of file ${part} is serves it all the same`, async () => {
    const unnamed = async (route) => route.fulfill({ response: await route.fetch(), contentType: 'application/octet-stream' });
    await withPage({ routes: { [`**/${part}`]: unnamed } }, ready);
  });

  for (const [how, handler, words] of [
    ['is missing', (route) => route.fulfill({ status: 404 }), `could not start: ${part} did not come (404)`],
    ['is cut off', (route) => route.abort(), 'could not start'],
  ]) {
    nodeTest(`That ${part} ${how} is said plainly, with a way on`, async () => {
      await withPage({ routes: { [`**/${part}`]: handler } }, async (page) => {
        const alert = page.getByRole('alert');
        await alert.getByText(words).waitFor({ timeout: 5000 });
        assert.equal(await alert.getByRole('button', { name: 'Try again' }).count(), 1);
      });
    });
  }
}

nodeTest('A program that is long on its way is said to be starting', async () => {
  await withPage({ routes: { '**/first.wasm': () => {} } }, async (page) => {
    await page.getByText('Takehold is starting.').waitFor({ state: 'visible', timeout: 5000 });
  });
});

nodeTest('A browser without WebAssembly is told what to do', async () => {
  const [browser, server] = [await launch(), await serve(site)];
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => { delete globalThis.WebAssembly; });
    await page.goto(server.url);
    await page.getByRole('alert').getByText('has no WebAssembly').waitFor({ timeout: 5000 });
  } finally {
    await browser.close();
    server.close();
  }
});

nodeTest('Without scripts the page says what it needs', async () => {
  await withPage({ routes: {}, javaScriptEnabled: false }, async (page) => {
    assert.match(await page.locator('noscript').textContent(), /needs JavaScript and WebAssembly/);
  });
});
