// SPDX-License-Identifier: MIT
// What the browser tests share. Each test gets a page of its own in a fresh context; when it ends, the page must have had no
// error, broken no rule of its security policy and asked nothing of another origin.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import nodeTest, { after } from 'node:test';

import { connect, inTree, installed, launch, launchServer, serve, site } from './browser.mjs';

export const axeSource = () => fs.readFileSync(installed.resolve('axe-core/axe.min.js'), 'utf8');
export { assert, connect, inTree, launch, launchServer, serve, site };

let shared = null;
async function share() {
  shared = shared || { browser: await launch(), server: await serve(site) };
  return shared;
}
after(async () => {
  if (!shared) return;
  await shared.browser.close();
  shared.server.close();
});

// What a page did that it must not.
function watch(page, url) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob):/.test(address) && !address.startsWith(url.startsWith('file:') ? 'file:' : url)) complaints.push(`asked ${address}`);
  });
  return complaints;
}

const recordViolations = () => {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.violatedDirective}: ${event.blockedURI}`));
};

export const ready = (page) => page.waitForFunction(() => globalThis.takehold?.firstFrame?.() > 0 && globalThis.takehold.idle());

// A page with Takehold in it, `options` as of Playwright's contexts; `url` other than the served site, `context` to stay in one.
export async function open({ url, context, ...options } = {}) {
  const { browser, server } = await share();
  const own = context || (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options }));
  const page = await own.newPage();
  page.complaints = watch(page, url || server.url);
  await page.addInitScript(recordViolations);
  await page.goto(url || server.url);
  await ready(page);
  return page;
}

export async function close(page) {
  const violations = page.isClosed() ? [] : await page.evaluate(() => globalThis.violations || []);
  await page.context().close();
  assert.deepEqual([...page.complaints, ...violations], []);
}

// A test with a page: test('A sentence', async (page) => { ... }) or test('A sentence', { options of open }, async ...).
export function test(sentence, options, body) {
  const [settings, steps] = body ? [options, body] : [{}, options];
  nodeTest(sentence, { timeout: 60000 }, async () => {
    const page = await open(settings);
    try {
      await steps(page);
    } catch (error) {
      const file = inTree(`build/screenshots/failed/${sentence.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}.png`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file }).catch(() => {});
      await page.context().close();
      throw error;
    }
    await close(page);
  });
}

// Until nothing is drawn any more and the mirror is up to date; at most two seconds, for what blinks.
export async function settle(page) {
  await page.evaluate(() => new Promise((resolve) => {
    const end = performance.now() + 2000;
    let calm = 0;
    const look = () => {
      calm = globalThis.takehold.idle() ? calm + 1 : 0;
      if (calm >= 3 || performance.now() > end) resolve();
      else setTimeout(look, 16);
    };
    setTimeout(look, 30);
  }));
}

// Clicks and waits until what it caused is on the screen.
export async function press(locator) {
  await locator.click();
  await settle(locator.page());
}

// A command by its id, as the palette would.
export async function run(page, command) {
  assert.ok(await page.evaluate((id) => globalThis.takehold.run(id), command), `the command ${command} is not possible now`);
  await settle(page);
}

// The links of the rail, one to each page; with an assessment open, all lead somewhere.
export const places = (page) => page.getByRole('region', { name: 'Places' }).getByRole('link').all();

// The field of the palette, opened.
export async function openPalette(page) {
  await page.keyboard.press('ControlOrMeta+k');
  await settle(page);
  return page.getByRole('textbox', { name: 'Find anything' });
}

// To a question of the interview, found by its words.
export async function goToQuestion(page, words) {
  await (await openPalette(page)).fill(words);
  await settle(page);
  await page.keyboard.press('Enter');
  await settle(page);
}

// The first example that ships, opened.
export async function openExample(page) {
  await press(page.getByRole('link', { name: 'Sales forecast, before the AI' }));
}

export const said = (page) => page.getByRole('status').textContent();

export async function screenshot(page, name) {
  const file = inTree(`build/screenshots/web/${name}.png`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  return file;
}
