// SPDX-License-Identifier: MIT
// Files come in by the browser's dialogue or by dropping, and go out as downloads or, where a browser can, into the same file again.
import fs from 'node:fs';

import { assert, inTree, openExample, run, said, settle, test } from './lib.mjs';

const Example = inTree('examples/sales-forecast/aligned.takehold.json');

async function choose(page, command, files) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.evaluate((id) => globalThis.takehold.run(id), command)]);
  await chooser.setFiles(files);
  await page.waitForTimeout(200);
  await settle(page);
}

// Drops [name, text] as the browser does.
async function drop(page, files) {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    all.forEach(([name, text]) => transfer.items.add(new File([text], name)));
    return transfer;
  }, files);
  await page.dispatchEvent('#canvas', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('#canvas', 'drop', { dataTransfer: data });
  await page.waitForTimeout(200);
  await settle(page);
}

// A browser without the dialogue for saving, such as Firefox.
const withoutPicker = (page) => page.addInitScript(() => { delete globalThis.showSaveFilePicker; });

// A dialogue in which the person always picks the same file; its name is counted.
const withPickedFile = (page) => page.addInitScript(() => {
  globalThis.asked = 0;
  globalThis.showSaveFilePicker = async ({ suggestedName }) => {
    globalThis.asked += 1;
    return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
  };
});

async function reopen(page) {
  await page.reload();
  await page.waitForFunction(() => globalThis.takehold?.firstFrame?.() > 0);
  await settle(page);
}

test('An assessment is opened by the dialogue', async (page) => {
  await page.mouse.click(640, 700);
  await choose(page, 'file.open', Example);
  assert.match(await said(page), /aligned\.takehold\.json/);
});

test('An assessment is opened by dropping it', async (page) => {
  await drop(page, [['dropped.takehold.json', fs.readFileSync(Example, 'utf8')]]);
  assert.match(await said(page), /dropped\.takehold\.json/);
});

test('A file that is no assessment is refused in words', async (page) => {
  await drop(page, [['broken.json', '{"format": ']]);
  assert.match(await said(page), /Could not open broken\.json/);
});

test('What Takehold does not open at all is said to be so', async (page) => {
  await drop(page, [['picture.png', 'x']]);
  assert.match(await said(page), /nothing in it that Takehold opens/);
});

test('A file that is far too large is not even read', async (page) => {
  await drop(page, [['huge.json', ' '.repeat((8 << 20) + 1)]]);
  assert.match(await said(page), /Could not open huge\.json/);
});

test('A dropped plugin is added, switched off', async (page) => {
  await drop(page, [['house-rules.lua', 'framework { id = "house-rules" }']]);
  assert.equal(await page.getByRole('link', { name: 'Plugins', exact: true }).getAttribute('aria-current'), 'page');
});

test('Saving is a download where a browser has no more', async (page) => {
  await withoutPicker(page);
  await reopen(page);
  await openExample(page);
  const [download] = await Promise.all([page.waitForEvent('download'), run(page, 'file.save')]);
  assert.match(download.suggestedFilename(), /\.takehold\.json$/);
  assert.ok(JSON.parse(fs.readFileSync(await download.path(), 'utf8')));
  assert.match(await said(page), /Saved/);
});

test('Where a browser can, the person picks a file once, and saving again writes to it', async (page) => {
  await withPickedFile(page);
  await reopen(page);
  await openExample(page);
  await run(page, 'file.save');
  await page.waitForFunction(() => /Saved/.test(document.getElementById('status').textContent));
  await run(page, 'file.save');
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => globalThis.asked), 1);
  const texts = await page.evaluate(async () => {
    const found = [];
    for await (const handle of (await navigator.storage.getDirectory()).values()) found.push(await (await handle.getFile()).text());
    return found;
  });
  assert.equal(texts.length, 1);
  assert.ok(JSON.parse(texts[0]));
});

test('A report is a file too', async (page) => {
  await withoutPicker(page);
  await reopen(page);
  await openExample(page);
  const [download] = await Promise.all([page.waitForEvent('download'), run(page, 'report.html')]);
  assert.match(download.suggestedFilename(), /\.html$/);
});
