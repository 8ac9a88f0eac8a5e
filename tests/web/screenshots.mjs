// SPDX-License-Identifier: MIT
// Pictures of every page in light and dark, narrow, usual and wide, into build/screenshots/web: node tests/web/screenshots.mjs
// Not a test: for looking.
import { close, open, openExample, run, screenshot } from './lib.mjs';

const Places = ['start', 'interview', 'diagnosis', 'frameworks', 'plan', 'report', 'plugins'];
const Sizes = [[390, 844], [1280, 800], [2560, 1440]];

for (const colorScheme of ['light', 'dark']) {
  for (const [width, height] of Sizes) {
    const page = await open({ colorScheme, viewport: { width, height } });
    await screenshot(page, `start-empty-${colorScheme}-${width}`);
    await openExample(page);
    for (const place of Places) {
      await run(page, `go.${place}`);
      await screenshot(page, `${place}-${colorScheme}-${width}`);
    }
    await close(page);
  }
}
