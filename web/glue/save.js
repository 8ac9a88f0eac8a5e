// SPDX-License-Identifier: MIT
// Saving: into the file that was saved before, or one that the person picks, or as a download if the browser offers no more.

const Save = (() => {
  const LinkLifetime = 10000;  // milliseconds within which a download must have begun

  function saved(request, place, name) {
    if (!request.isDocument) return;
    Program.saved(place, name);
    Frames.wake(3);
  }

  function download(request) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([request.bytes], { type: request.mime }));
    link.download = request.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), LinkLifetime);
    saved(request, '', request.name);
  }

  // The file gets its new content only once all of it is written.
  async function write(handle, request) {
    const stream = await handle.createWritable();
    await stream.write(request.bytes);
    await stream.close();
  }

  // Null: the browser does not have the dialogue, or not now.
  async function pick(request) {
    const extension = request.name.slice(request.name.lastIndexOf('.'));
    try {
      return await showSaveFilePicker({
        suggestedName: request.name, types: [{ accept: { [request.mime]: [extension] } }],
      });
    } catch (refused) {
      if (refused.name === 'AbortError') throw refused;
      return null;
    }
  }

  async function into(handle, request) {
    if (!(await Places.allowed(handle, 'readwrite'))) throw new DOMException('not allowed', 'NotAllowedError');
    await write(handle, request);
    saved(request, request.isDocument ? await Places.remember(handle) : '', handle.name);
  }

  async function save(request) {
    if (request.isDocument && navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
    if (!Places.possible) return download(request);
    try {
      const handle = (request.place && (await Places.handleOf(request.place))) || (await pick(request));
      if (handle) await into(handle, request);
      else download(request);
    } catch (refused) {
      if (refused.name === 'AbortError') return;  // the person changed their mind
      Files.fail(`Could not save ${request.name}`, 'not-saved', 'The browser could not write the file; what was in it is as it was.',
                 'Save it under another name or in another folder.');
    }
  }

  return { save };
})();
