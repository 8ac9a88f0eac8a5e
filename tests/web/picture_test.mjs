// SPDX-License-Identifier: MIT
// The picture: sharp on every screen and at every zoom, in the colours of the system, and not needed at all.
import { assert, launch, press, ready, serve, settle, site, test } from './lib.mjs';
import nodeTest from 'node:test';

const sizes = (page) => page.evaluate(() => {
  const canvas = document.getElementById('canvas');
  return { width: canvas.width, height: canvas.height, ratio: devicePixelRatio, css: [innerWidth, innerHeight] };
});

// The width and height of a PNG.
const pngSize = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

// How bright the page's ground is, 0 to 255, where nothing is drawn on it.
async function brightness(page) {
  const png = await page.screenshot({ clip: { x: 218, y: 400, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas.drawImage(await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))])), 0, 0);
    return canvas.getImageData(0, 0, 1, 1).data[1];
  }, png.toString('base64'));
}

async function assertExact(page) {
  const { width, height, ratio, css } = await sizes(page);
  assert.equal(width, Math.round(css[0] * ratio));
  assert.equal(height, Math.round(css[1] * ratio));
  assert.deepEqual(pngSize(await page.screenshot()), [width, height]);
}

for (const deviceScaleFactor of [1, 1.5, 2, 3]) {
  test(`At ${deviceScaleFactor} device pixels in one of CSS, each has its own, and presses hit what they point at`,
    { deviceScaleFactor, viewport: { width: 1000, height: 640 } }, async (page) => {
      await assertExact(page);
      const box = await page.getByRole('link', { name: 'Plugins', exact: true }).boundingBox();
      await page.mouse.click(box.x + 4, box.y + 4);
      await settle(page);
      assert.equal(await page.getByRole('link', { name: 'Plugins', exact: true }).getAttribute('aria-current'), 'page');
    });
}

test('Zooming and resizing keep it exact', async (page) => {
  const session = await page.context().newCDPSession(page);
  for (const [width, height, deviceScaleFactor] of [[960, 640, 1.25], [800, 534, 1.5], [600, 400, 2], [1280, 800, 1]]) {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
    // Both sides: two of these sizes are equally wide, so the width alone says nothing about which of them is shown.
    await page.waitForFunction(([wide, high]) => {
      const canvas = document.getElementById('canvas');
      return canvas.width === wide && canvas.height === high;
    }, [width, height].map((side) => Math.round(side * deviceScaleFactor)));
  }
});

test('Light and dark follow the system while it runs', { colorScheme: 'light' }, async (page) => {
  assert.ok(await brightness(page) > 200);
  await page.emulateMedia({ colorScheme: 'dark' });
  await settle(page);
  assert.ok(await brightness(page) < 60);
});

test('More contrast is taken up while it runs', { contrast: 'no-preference' }, async (page) => {
  const before = await page.screenshot();
  await page.emulateMedia({ contrast: 'more' });
  await settle(page);
  assert.ok(!before.equals(await page.screenshot()));
});

test('A lost picture comes back, and everything works meanwhile', async (page) => {
  await page.evaluate(() => {
    globalThis.lost = document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
    globalThis.lost.loseContext();
  });
  await page.getByRole('link', { name: 'Plugins', exact: true }).evaluate((element) => element.click());
  await settle(page);
  assert.equal(await page.getByRole('link', { name: 'Plugins', exact: true }).getAttribute('aria-current'), 'page');
  await page.evaluate(() => globalThis.lost.restoreContext());
  await page.waitForTimeout(200);
  await settle(page);
  assert.ok(await brightness(page) > 200);
});

nodeTest('Without WebGL the page says so, and its elements work', { timeout: 60000 }, async () => {
  const browser = await launch(['--disable-3d-apis']);
  const server = await serve(site);
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await ready(page);
    assert.match(await page.getByRole('alert').textContent(), /no WebGL 2/);
    await page.getByRole('link', { name: 'Plugins', exact: true }).evaluate((element) => element.click());
    await settle(page);
    assert.equal(await page.getByRole('link', { name: 'Plugins', exact: true }).getAttribute('aria-current'), 'page');
  } finally {
    await browser.close();
    server.close();
  }
});
