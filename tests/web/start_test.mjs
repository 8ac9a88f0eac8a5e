// SPDX-License-Identifier: MIT
// How the page starts when the program is late, missing or not named for what it is, and where it cannot run. (How soon it starts:
// bench/web/startup.mjs. Starting with kept work: keep_test.mjs.)
import nodeTest from 'node:test';

import { assert, launch, ready, serve, site } from './lib.mjs';

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

nodeTest('A server that does not know what kind of file the program is serves it all the same', async () => {
  const unnamed = async (route) => route.fulfill({ response: await route.fetch(), contentType: 'application/octet-stream' });
  await withPage({ routes: { '**/takehold.wasm': unnamed } }, ready);
});

for (const [how, handler, words] of [
  ['is missing', (route) => route.fulfill({ status: 404 }), 'could not start: takehold.wasm did not come (404)'],
  ['is cut off', (route) => route.abort(), 'could not start'],
]) {
  nodeTest(`That the program ${how} is said plainly, with a way on`, async () => {
    await withPage({ routes: { '**/takehold.wasm': handler } }, async (page) => {
      const alert = page.getByRole('alert');
      await alert.getByText(words).waitFor({ timeout: 5000 });
      assert.equal(await alert.getByRole('button', { name: 'Try again' }).count(), 1);
    });
  });
}

nodeTest('A program that is long on its way is said to be starting', async () => {
  await withPage({ routes: { '**/takehold.wasm': () => {} } }, async (page) => {
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
