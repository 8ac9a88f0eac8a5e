// SPDX-License-Identifier: MIT
// How long a person waits for the first picture, beside a page that only clears a WebGL canvas: node bench/web/startup.mjs
// Median of loads, first visits but where it says otherwise, taken in turns, each in a window of a fresh context that has come to rest;
// milliseconds from the beginning of the navigation. Ends with 1 where the best load misses a bound: other work on the machine can only make
// a load later. No test asserts these times; run it on a machine at rest.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { launch, serve, site } from '../../tests/web/browser.mjs';
import { Bounds, firstPicture, slowNetwork } from './first_picture.mjs';

const Loads = 15;

const blankPage = `<!doctype html><canvas id="c" width="1280" height="800"></canvas><script src="blank.js"></script>`;
const blankScript = `const gl = document.getElementById('c').getContext('webgl2');
requestAnimationFrame(() => { gl.clearColor(1, 1, 1, 1); gl.clear(gl.COLOR_BUFFER_BIT); gl.finish();
globalThis.takehold = { firstFrame: () => globalThis.at }; globalThis.at = performance.now(); });`;

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

// Of the last of `visits` in one browser context.
async function measure(browser, { visits = 1, ...page }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  let time = null;
  for (let visit = 0; visit < visits; visit += 1) time = await firstPicture(context, page);
  await context.close();
  return time;
}

function report({ name, times, bound }, blank) {
  const [middle, from, to] = [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0).padStart(5));
  const ratio = median(times) / median(blank.times);
  console.log(`${name.padEnd(36)} ${middle} ms   (${from} to ${to})   ${ratio.toFixed(2)} times the blank page`);
  if (!bound || Math.min(...times) <= bound) return;
  console.log(`  over its bound of ${bound} ms`);
  process.exitCode = 1;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'takehold-blank-'));
fs.writeFileSync(path.join(folder, 'index.html'), blankPage);
fs.writeFileSync(path.join(folder, 'blank.js'), blankScript);
const [browser, server, blank] = [await launch(), await serve(site), await serve(folder)];
const pages = [
  { name: 'a blank WebGL page', url: blank.url },
  { name: 'Takehold, this computer', url: server.url, bound: Bounds.local },
  { name: 'Takehold, the second visit', url: server.url, visits: 2 },
  { name: 'Takehold, 10 Mbit/s and 40 ms', url: server.url, network: slowNetwork, bound: Bounds.slow },
  { name: 'Takehold, one file from the disk', url: `file://${path.join(site, 'takehold.html')}` },
].map((each) => ({ ...each, times: [] }));
for (const each of pages) await measure(browser, each);  // the browser's own first time
for (let load = 0; load < Loads; load += 1) for (const each of pages) each.times.push(await measure(browser, each));
for (const each of pages) report(each, pages[0]);
await browser.close();
server.close();
blank.close();
fs.rmSync(folder, { recursive: true });
