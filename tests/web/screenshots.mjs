// SPDX-License-Identifier: MIT
// Pictures of every page in light and dark, narrow, usual and wide, into build/screenshots/web: node tests/web/screenshots.mjs
// Not a test: for looking.
import { close, open, openExample, places, press, screenshot } from './lib.mjs';

const Sizes = [[390, 844], [1280, 800], [2560, 1440]];

for (const colorScheme of ['light', 'dark']) {
  const page = await open({ colorScheme, viewport: { width: 1280, height: 2000 } });
  const shoot = async (name) => {
    for (const [width, height] of Sizes) {
      await page.setViewportSize({ width, height });
      await screenshot(page, `${name}-${colorScheme}-${width}`);
    }
  };
  await shoot('start-empty');
  await page.setViewportSize({ width: 1280, height: 2000 });
  await openExample(page);
  for (const place of await places(page)) {
    await page.setViewportSize({ width: 1280, height: 2000 });
    await press(place);
    await shoot((await place.textContent()).toLowerCase());
  }
  await close(page);
}
