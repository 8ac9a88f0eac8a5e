// SPDX-License-Identifier: MIT
// What a person does on the first day: opens an example, answers three questions, sees the gate change, takes it back, saves and
// opens the file again. tests/ui/story_test.cpp tells the same without a window, tests/native/story_test.py in one.
import fs from 'node:fs';

import { assert, goToQuestion, press, run, settle, test } from './lib.mjs';

const Example = 'One use case after another';

// Wherever the page names the gate, on its own or among what the last answer changed, it says this.
async function gateIs(page, answer) {
  const named = await page.getByText(/^Ready for pilot: /).allTextContents();
  assert.deepEqual([...new Set(named)], [`Ready for pilot: ${answer}`]);
}

test('Open an example, answer three questions, see the gate change, undo, save, open it again', async (page) => {
  await press(page.getByRole('link', { name: Example }));
  await gateIs(page, "can't say yet");

  await goToQuestion(page, 'Who answers for what comes of this rollout?');
  await press(page.getByRole('radio', { name: 'Nobody in particular' }));
  await goToQuestion(page, 'What is supposed to make people use it?');
  await press(page.getByRole('checkbox', { name: 'People want to try new things' }));
  await goToQuestion(page, 'How many people is it meant for in the end?');
  await page.getByRole('textbox', { name: 'People it is meant for' }).fill('120');
  await page.keyboard.press('Enter');
  await run(page, 'go.diagnosis');
  await gateIs(page, 'no');

  for (let step = 0; step < 3; step += 1) await run(page, 'edit.undo');
  await gateIs(page, "can't say yet");
  for (let step = 0; step < 3; step += 1) await run(page, 'edit.redo');
  await gateIs(page, 'no');

  await page.evaluate(() => { delete globalThis.showSaveFilePicker; });
  const download = page.waitForEvent('download');
  await run(page, 'file.save');
  const saved = fs.readFileSync(await (await download).path(), 'utf8');
  assert.equal(JSON.parse(saved).answers.people_meant, 120);

  await run(page, 'file.new');
  const chooser = page.waitForEvent('filechooser');
  await run(page, 'file.open');
  await (await chooser).setFiles({ name: 'again.takehold.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await settle(page);
  await run(page, 'go.diagnosis');
  await gateIs(page, 'no');
});
