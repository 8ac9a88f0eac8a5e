// SPDX-License-Identifier: MIT
// How long a person waits for the first frame, beside a page that only clears a WebGL canvas: node bench/web/startup.mjs
// Median of loads, first visits but where it says otherwise, taken in turns, each in a window of a fresh context that has come to rest;
// milliseconds from the beginning of the navigation to the first picture, and to when all of the program is there and listens. Nothing is
// asked of a page before it has long been drawn: the asking itself would take part of the time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { launch, serve, site } from '../../tests/web/browser.mjs';

const Loads = 15;
const Rest = 1000;  // milliseconds
const Slow = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };  // 10 Mbit/s

const blankPage = `<!doctype html><canvas id="c" width="1280" height="800"></canvas><script src="blank.js"></script>`;
const blankScript = `const gl = document.getElementById('c').getContext('webgl2');
requestAnimationFrame(() => { gl.clearColor(1, 1, 1, 1); gl.clear(gl.COLOR_BUFFER_BIT); gl.finish();
globalThis.takehold = { firstFrame: () => globalThis.at, completeAt: () => globalThis.at }; globalThis.at = performance.now(); });`;

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

async function load(context, { url, network }) {
  const page = await context.newPage();
  if (network) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', network);
  await page.waitForTimeout(Rest);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForTimeout(Rest);
  await page.waitForFunction(() => globalThis.takehold?.completeAt?.() > 0);
  const times = await page.evaluate(() => ({ picture: globalThis.takehold.firstFrame(), complete: globalThis.takehold.completeAt() }));
  await page.close();
  return times;
}

// Of the last of `visits` in one browser context.
async function measure(browser, { visits = 1, ...page }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  let times = null;
  for (let visit = 0; visit < visits; visit += 1) times = await load(context, page);
  await context.close();
  return times;
}

function report({ name, times }, blank) {
  const pictures = times.map(({ picture }) => picture);
  const [middle, from, to, complete] = [median(pictures), Math.min(...pictures), Math.max(...pictures), median(times.map((each) => each.complete))]
    .map((time) => time.toFixed(0).padStart(5));
  const ratio = median(pictures) / median(blank.times.map(({ picture }) => picture));
  console.log(`${name.padEnd(36)} ${middle} ms   (${from} to ${to})   ${ratio.toFixed(2)} times the blank page   complete after ${complete} ms`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'takehold-blank-'));
fs.writeFileSync(path.join(folder, 'index.html'), blankPage);
fs.writeFileSync(path.join(folder, 'blank.js'), blankScript);
const [browser, server, blank] = [await launch(), await serve(site), await serve(folder)];
const pages = [
  { name: 'a blank WebGL page', url: blank.url },
  { name: 'Takehold, this computer', url: server.url },
  { name: 'Takehold, the second visit', url: server.url, visits: 2 },
  { name: 'Takehold, 10 Mbit/s and 40 ms', url: server.url, network: Slow },
  { name: 'Takehold, one file from the disk', url: `file://${path.join(site, 'takehold.html')}` },
].map((each) => ({ ...each, times: [] }));
for (const each of pages) await measure(browser, each);  // the browser's own first time
for (let load = 0; load < Loads; load += 1) for (const each of pages) each.times.push(await measure(browser, each));
for (const each of pages) report(each, pages[0]);
await browser.close();
server.close();
blank.close();
fs.rmSync(folder, { recursive: true });
