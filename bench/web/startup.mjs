// SPDX-License-Identifier: MIT
// How long a person waits for the first frame, beside a page that only clears a WebGL canvas: node bench/web/startup.mjs
// Median of cold loads, each in a fresh context; milliseconds from the beginning of the navigation.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { launch, serve, site } from '../../tests/web/lib.mjs';

const Loads = 9;
const Slow = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };  // 10 Mbit/s

const blankPage = `<!doctype html><canvas id="c" width="1280" height="800"></canvas><script src="blank.js"></script>`;
const blankScript = `const gl = document.getElementById('c').getContext('webgl2');
requestAnimationFrame(() => { gl.clearColor(1, 1, 1, 1); gl.clear(gl.COLOR_BUFFER_BIT); gl.finish();
globalThis.takehold = { firstFrame: () => globalThis.at, idle: () => true }; globalThis.at = performance.now(); });`;

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

async function firstFrame(browser, url, network) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  if (network) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', network);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.takehold?.firstFrame?.() > 0);
  const at = await page.evaluate(() => globalThis.takehold.firstFrame());
  await context.close();
  return at;
}

async function measure(name, browser, url, network) {
  const times = [];
  for (let load = 0; load < Loads; load += 1) times.push(await firstFrame(browser, url, network));
  console.log(`${name.padEnd(36)} ${median(times).toFixed(0).padStart(5)} ms   (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'takehold-blank-'));
fs.writeFileSync(path.join(folder, 'index.html'), blankPage);
fs.writeFileSync(path.join(folder, 'blank.js'), blankScript);
const [browser, server, blank] = [await launch(), await serve(site), await serve(folder)];
await measure('a blank WebGL page', browser, blank.url);
await measure('Takehold, this computer', browser, server.url);
await measure('Takehold, 10 Mbit/s and 40 ms', browser, server.url, Slow);
await measure('Takehold, one file from the disk', browser, `file://${path.join(site, 'takehold.html')}`);
await browser.close();
server.close();
blank.close();
fs.rmSync(folder, { recursive: true });
