// SPDX-License-Identifier: MIT
// Takehold is one canvas; what is on it is also there as elements, for whoever does not see it or does not use a mouse.
import { assert, axeSource, openExample, openPalette, places, press, said, settle, test } from './lib.mjs';

const focused = (page) => page.evaluate(() => {
  const element = document.activeElement;
  return element.getAttribute('aria-label') || element.textContent;
});

async function assertNothingToObjectTo(page, where) {
  await page.evaluate(axeSource());
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  assert.deepEqual(violations.map((rule) => `${where}: ${rule.id}: ${rule.nodes[0].html.slice(0, 160)}`), []);
}

test('Places, tools and the page are regions, and what is in them has a role and a name', async (page) => {
  for (const name of ['Start', 'Plugins']) {
    assert.equal(await page.getByRole('region', { name: 'Places' }).getByRole('link', { name }).count(), 1);
  }
  assert.equal(await page.getByRole('link', { name: 'Start' }).getAttribute('aria-current'), 'page');
  assert.equal(await page.getByRole('link', { name: 'Diagnosis', disabled: true }).count(), 1);
  assert.equal(await page.getByRole('button', { name: 'Begin the quick scan' }).count(), 1);
  assert.ok(await page.getByRole('heading').count() >= 4);
});

test('Regions are read in the order of a page: places, tools, the page, how things stand', async (page) => {
  const names = await page.getByRole('region').evaluateAll((regions) => regions.map((region) => region.getAttribute('aria-label')));
  assert.deepEqual(names, ['Places', 'Toolbar', 'Page', 'Status']);
});

async function assertInSight(page, name) {
  assert.equal(await focused(page), name);
  const box = await page.locator(':focus').boundingBox();
  assert.ok(box.y >= 0 && box.y + box.height <= 800, `${box.y} to ${box.y + box.height}`);
}

test('What is below the fold is read as well, and comes into sight when it gets the focus', async (page) => {
  await press(page.getByRole('link', { name: 'Sales forecast, AI without new incentives' }));
  await press(page.getByRole('link', { name: 'Diagnosis', exact: true }));
  const below = page.getByRole('button', { name: 'Answer it' }).last();
  assert.match(await below.getAttribute('class'), /clipped/);
  await below.focus();
  await settle(page);
  await assertInSight(page, 'Answer it');
  await press(page.getByRole('link', { name: 'Plan', exact: true }));
  const field = page.getByRole('textbox', { name: /^Due day/ }).last();
  const name = await field.getAttribute('aria-label');
  assert.match(await field.getAttribute('class'), /clipped/);
  await field.focus();
  await settle(page);
  await assertInSight(page, name);
});

test('A press by role and name does what the mouse does, and the live region says what came of it', async (page) => {
  await openExample(page);
  assert.match(await said(page), /Opened/);
  assert.equal(await page.getByRole('link', { name: 'Diagnosis', disabled: true }).count(), 0);
  assert.match(await page.title(), /Takehold$/);
});

test('The click of a screen reader needs no pointer', async (page) => {
  await page.getByRole('link', { name: 'Plugins', exact: true }).evaluate((element) => element.click());
  await settle(page);
  assert.equal(await page.getByRole('link', { name: 'Plugins', exact: true }).getAttribute('aria-current'), 'page');
});

test('The element of the item that has the keyboard has the focus of the page', async (page) => {
  await page.keyboard.press('Tab');
  await settle(page);
  const first = await focused(page);
  await page.keyboard.press('Tab');
  await settle(page);
  const second = await focused(page);
  assert.notEqual(first, second);
  assert.ok(first && second, `${first}, ${second}`);
});

test('An element that gets the focus from outside is pressed by Enter', async (page) => {
  await page.getByRole('link', { name: 'Plugins', exact: true }).focus();
  await settle(page);
  assert.equal(await focused(page), 'Plugins');
  await page.keyboard.press('Enter');
  await settle(page);
  assert.equal(await page.getByRole('link', { name: 'Plugins', exact: true }).getAttribute('aria-current'), 'page');
});

test('A click of the mouse draws no mark of the keyboard', async (page) => {
  const link = page.getByRole('link', { name: 'Plugins', exact: true });
  await press(link);
  await page.mouse.move(640, 790);
  await settle(page);
  const box = await link.boundingBox();
  const around = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  const byMouse = await page.screenshot({ clip: around });
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await settle(page);
  const byKeyboard = await page.screenshot({ clip: around });
  assert.ok(!byMouse.equals(byKeyboard), 'the keyboard shows where it is, the mouse need not');
});

test('Takehold is no trap: Escape, then Tab goes on; Shift+Tab comes back', async (page) => {
  await page.evaluate(() => {
    const after = document.createElement('button');
    after.id = 'after';
    document.body.append(after);
  });
  const inside = () => page.evaluate(() => document.getElementById('takehold').contains(document.activeElement));
  await page.keyboard.press('Tab');
  await settle(page);
  assert.ok(await inside());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  assert.ok(!(await inside()));
  await page.keyboard.press('Shift+Tab');
  assert.ok(await inside());
});

test('F6 goes from region to region, in their order', async (page) => {
  const seen = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('F6');
    await settle(page);
    seen.push(await page.evaluate(() => document.activeElement.closest('[role=region]')?.getAttribute('aria-label')));
  }
  assert.deepEqual(seen, ['Places', 'Toolbar', 'Page']);
});

test("The browser's find-in-page finds what is on the screen", async (page) => {
  assert.ok(await page.evaluate(() => globalThis.find('Begin the quick scan')));
  assert.ok(await page.evaluate(() => globalThis.find('Everything stays on this device')));
  assert.ok(!(await page.evaluate(() => globalThis.find('there is no such sentence here'))));
});

test('axe-core finds nothing to object to on any page', async (page) => {
  await assertNothingToObjectTo(page, 'start');
  await openExample(page);
  for (const place of await places(page)) {
    await press(place);
    await assertNothingToObjectTo(page, await place.textContent());
  }
  await openPalette(page);
  await assertNothingToObjectTo(page, 'palette');
});
