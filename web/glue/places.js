// SPDX-License-Identifier: MIT
// Files that may be written to again without asking, if the browser supports that: their handles, each under a place of ours.

const Places = (() => {
  const possible = typeof globalThis.showSaveFilePicker === 'function';
  const handles = new Map();  // place -> handle

  async function handleOf(place) {
    if (!handles.has(place)) {
      const kept = await Database.get('handles', place).catch(() => undefined);
      if (kept) handles.set(place, kept);
    }
    return handles.get(place) || null;
  }

  async function allowed(handle, mode) {
    if ((await handle.queryPermission({ mode })) === 'granted') return true;
    return (await handle.requestPermission({ mode })) === 'granted';
  }

  // The place of a file: the one it had, or a new one.
  async function remember(handle) {
    for (const [place, known] of handles) if (await known.isSameEntry(handle)) return place;
    const place = `file ${Date.now().toString(36)}${Math.floor(Math.random() * 0xffffff).toString(36)}`;
    handles.set(place, handle);
    await Database.put('handles', [[place, handle]]).catch(() => {});
    return place;
  }

  // Null if it is gone or may not be read.
  async function read(place) {
    try {
      const handle = await handleOf(place);
      return handle && (await allowed(handle, 'read')) ? await handle.getFile() : null;
    } catch (gone) {
      return null;
    }
  }

  return { possible, handleOf, allowed, remember, read };
})();
