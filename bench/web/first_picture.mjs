// SPDX-License-Identifier: MIT
// How long a person waits for the first picture, and how long it may be.

// What the page promises, in milliseconds from the beginning of the navigation to the first picture.
export const Bounds = { local: 500, slow: 1200 };
export const slowNetwork = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };  // 10 Mbit/s and 40 ms

const Rest = 1000;  // milliseconds

// The first picture of `url` in a new page of `context`, in a window that has come to rest. Nothing is asked of the page before it has long
// been drawn: the asking itself would take part of the time.
export async function firstPicture(context, { url, network }) {
  const page = await context.newPage();
  if (network) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', network);
  await page.waitForTimeout(Rest);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForTimeout(Rest);
  await page.waitForFunction(() => globalThis.takehold?.firstFrame?.() > 0);
  const time = await page.evaluate(() => globalThis.takehold.firstFrame());
  await page.close();
  return time;
}
