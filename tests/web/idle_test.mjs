// SPDX-License-Identifier: MIT
// A page on which nothing happens costs nothing.
import fs from 'node:fs';
import nodeTest from 'node:test';

import { assert, connect, launchServer, openExample, ready, serve, settle, site } from './lib.mjs';

const Seconds = 3;
const TicksPerSecond = 100;

// Processor seconds that a process and all it started have used.
function processorSeconds(root) {
  const children = new Map();
  const used = new Map();
  for (const name of fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const text = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      children.set(fields[1], [...(children.get(fields[1]) || []), name]);
      used.set(name, (Number(fields[11]) + Number(fields[12])) / TicksPerSecond);
    } catch (ended) { /* the process is gone */ }
  }
  const sum = (name) => (used.get(name) || 0) + (children.get(name) || []).reduce((all, child) => all + sum(child), 0);
  return sum(String(root));
}

nodeTest(`Nothing is drawn in ${Seconds} seconds in which nothing happens, and the browser does next to nothing`, { timeout: 60000 }, async () => {
  const host = await launchServer();
  const browser = await connect(host.wsEndpoint());
  const server = await serve(site);
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await ready(page);
    await openExample(page);
    await settle(page);
    await page.waitForTimeout(7000);  // offers to undo have gone by then, and so has what the browser does after loading
    const [frames, processor] = [await page.evaluate(() => globalThis.takehold.frames()), processorSeconds(host.process().pid)];
    await page.waitForTimeout(Seconds * 1000);
    const share = (processorSeconds(host.process().pid) - processor) / Seconds;
    assert.equal(await page.evaluate(() => globalThis.takehold.frames()), frames);
    assert.ok(share < 0.05, `${(share * 100).toFixed(1)} % of a processor`);
  } finally {
    await browser.close();
    await host.close();
    server.close();
  }
});
