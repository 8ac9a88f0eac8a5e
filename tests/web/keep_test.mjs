// SPDX-License-Identifier: MIT
// Nothing that was entered is lost: it is in the browser's database a quarter of a second later.
import { assert, goToQuestion, open, openExample, press, ready, run, said, settle, test } from './lib.mjs';

const Kept = 600;  // milliseconds: the pause of a quarter of a second and the writing

async function reload(page) {
  await page.reload();
  await ready(page);
  await settle(page);
}

// Answers one question of the interview, so that there is unsaved work.
async function answer(page) {
  await goToQuestion(page, 'Who answers for what comes of this rollout?');
  await press(page.getByRole('radio', { name: 'Several people or a committee' }));
  await page.waitForTimeout(Kept);
}

const isDark = (page) => page.evaluate(async () => {
  const request = indexedDB.open('takehold', 1);
  const database = await new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const all = await new Promise((resolve) => {
    const asked = database.transaction('kept').objectStore('kept').getAll();
    asked.onsuccess = () => resolve(asked.result);
  });
  database.close();
  return all.some(({ text }) => text.includes('theme dark'));
});

test('Work that was never saved to a file is there again after a reload', async (page) => {
  await run(page, 'file.new');
  await answer(page);
  const before = await page.title();
  await reload(page);
  assert.equal(await page.title(), before);
  assert.equal(await page.getByRole('link', { name: 'Diagnosis', disabled: true }).count(), 0);
});

test('Work comes back to a browser that has forgotten the visit and not the work', async (page) => {
  await run(page, 'file.new');
  await run(page, 'theme.dark');
  await answer(page);
  const before = await page.title();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.waitForFunction((title) => document.title === title, before);
  await page.waitForTimeout(Kept);
  assert.ok(await isDark(page), 'nor did the start without the texts take their places');
});

test('Preferences are kept', async (page) => {
  await run(page, 'theme.dark');
  await page.waitForTimeout(Kept);
  assert.ok(await isDark(page));
});

test('A page that is hidden keeps at once', async (page) => {
  await page.evaluate(() => {
    globalThis.takehold.run('theme.dark');
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForTimeout(100);
  assert.ok(await isDark(page));
});

test('Two tabs have work of their own, and each comes back', async (page) => {
  await openExample(page);
  await answer(page);
  const first = await page.title();
  const other = await open({ context: page.context() });
  assert.notEqual(await other.title(), first, 'the second tab does not open what the first one has open');
  await other.getByRole('link', { name: 'Three wins and no result' }).click();
  await settle(other);
  await answer(other);
  const second = await other.title();
  await reload(page);
  assert.equal(await page.title(), first);
  await reload(other);
  assert.equal(await other.title(), second);
  assert.deepEqual(other.complaints, []);
});

test('Work of a tab that was closed comes back in the next one', async (page) => {
  const other = await open({ context: page.context() });
  await openExample(other);
  await answer(other);
  const closed = await other.title();
  await other.close();
  await page.waitForTimeout(200);
  const next = await open({ context: page.context() });
  assert.equal(await next.title(), closed);
});

test('A database that refuses is said aloud, and the program goes on', async (page) => {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await run(page, 'theme.dark');
  await page.waitForTimeout(Kept);
  await settle(page);
  assert.match(await said(page), /not being kept/);
  await run(page, 'go.plugins');
});
