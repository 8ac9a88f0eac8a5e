// SPDX-License-Identifier: MIT
// Text fields are real ones: typing, input methods, corrections and the clipboard work as everywhere in the browser.
import { assert, openPalette, settle, test } from './lib.mjs';

const selected = (field) => field.evaluate((element) => [element.selectionStart, element.selectionEnd]);

async function emptyField(page) {
  const field = await openPalette(page);
  assert.equal(await field.inputValue(), '');
  return field;
}

async function assertHolds(field, text) {
  await settle(field.page());
  assert.equal(await field.inputValue(), text);
}

test('Fast typing arrives whole, and the caret moves before the next letter does', async (page) => {
  const field = await emptyField(page);
  await page.keyboard.type('hello world', { delay: 0 });
  await assertHolds(field, 'hello world');
  await page.keyboard.press('ControlOrMeta+ArrowLeft');
  await page.keyboard.type('big ', { delay: 0 });
  await assertHolds(field, 'hello big world');
});

test('The selection is the same in the field and in its element', async (page) => {
  const field = await emptyField(page);
  await page.keyboard.type('grüße');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await settle(page);
  assert.deepEqual(await selected(field), [0, 5]);
});

test('What a test or a dictation puts in is there, in any script', async (page) => {
  const field = await emptyField(page);
  await field.fill('Zoë 🚀 日本');
  await assertHolds(field, 'Zoë 🚀 日本');
  await field.fill('Zoë 🚁 日本');
  await assertHolds(field, 'Zoë 🚁 日本');
});

test('An input method composes in the field itself', async (page) => {
  const field = await emptyField(page);
  const session = await page.context().newCDPSession(page);
  const compose = (text) => session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('に');
  await compose('にほんご');
  assert.ok(await field.evaluate((element) => element.classList.contains('composing')), 'it shows what is composed');
  await session.send('Input.insertText', { text: '日本語' });
  await assertHolds(field, '日本語');
  await compose('^');
  await session.send('Input.insertText', { text: 'ê' });
  await assertHolds(field, '日本語ê');
  await compose('abc');
  await compose('');
  await assertHolds(field, '日本語ê');
});

test('A correction replaces one word and leaves the caret behind it', async (page) => {
  const field = await emptyField(page);
  await field.fill('teh cat 🚀 sat');
  await field.evaluate((element) => {
    element.setRangeText('the', 0, 3, 'end');
    element.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
  });
  await assertHolds(field, 'the cat 🚀 sat');
  assert.deepEqual(await selected(field), [3, 3]);
});

test("A phone's keyboard deletes by an event, not by a key", async (page) => {
  const field = await emptyField(page);
  await page.keyboard.type('abc');
  await page.evaluate(() => document.execCommand('delete'));
  await assertHolds(field, 'ab');
});

test('Letters of shortcuts go by the layout, not by the place of the key', async (page) => {
  const field = await emptyField(page);
  await page.keyboard.type('azerty');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', modifiers: 2, key: 'a', code: 'KeyQ', windowsVirtualKeyCode: 65 });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'a', code: 'KeyQ', windowsVirtualKeyCode: 65 });
  await settle(page);
  assert.deepEqual(await selected(field), [0, 6]);
});

test('Copying, cutting and pasting need no permission', async (page) => {
  const field = await emptyField(page);
  await page.keyboard.type('Grüße');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await page.keyboard.press('End');
  await page.keyboard.type('-');
  await page.keyboard.press('ControlOrMeta+V');
  await assertHolds(field, 'Grüße-Grüße');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+X');
  await assertHolds(field, '');
  await page.keyboard.press('ControlOrMeta+V');
  await assertHolds(field, 'Grüße-Grüße');
});

test('What is copied reaches other programs, and what they copied comes in', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
  const field = await emptyField(page);
  await page.evaluate(() => navigator.clipboard.writeText('from elsewhere ü日🚀'));
  await page.keyboard.press('ControlOrMeta+V');
  await assertHolds(field, 'from elsewhere ü日🚀');
  await field.fill('to elsewhere');
  await settle(page);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await settle(page);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'to elsewhere');
});

test('A tap opens the keyboard of a phone, within the gesture',
  { viewport: { width: 412, height: 800 }, deviceScaleFactor: 2.625, hasTouch: true, isMobile: true }, async (page) => {
    await page.evaluate(() => {
      globalThis.focusedInGesture = null;
      document.addEventListener('focusin', (event) => {
        if (event.target.tagName === 'INPUT') globalThis.focusedInGesture = navigator.userActivation.isActive;
      });
      globalThis.takehold.run('view.find');
    });
    await settle(page);
    const field = page.getByRole('textbox').first();
    await page.getByRole('heading').first().evaluate(() => document.activeElement.blur());
    await field.tap();
    await settle(page);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT');
    assert.equal(await page.evaluate(() => globalThis.focusedInGesture), true);
    await page.keyboard.insertText('!');
    await settle(page);
    assert.equal(await field.inputValue(), '!');
  });
