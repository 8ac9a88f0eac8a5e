// SPDX-License-Identifier: MIT
// Files that come in: through the browser's file dialogue, dropped (folders too), pasted, or reopened from where they were saved.

const Files = (() => {
  const Accepted = ['.json,application/json', '.lua', '.csv,text/csv'];   // by FileKind
  const Wanted = /\.(json|lua|csv)$/i;
  const LargestFile = 8 << 20;     // bytes; the loader has the same limit
  const MostFiles = 200;

  function fail(what, code, message, cure) {
    Program.failed(what, code, message, cure);
    Frames.wake(3);
  }

  async function bytesOf(file, name = file.name) {
    if (file.size > LargestFile) {
      fail(`Could not open ${name}`, 'too-large', `It has ${Math.ceil(file.size / 1048576)} MB, and 8 MB is the most.`, '');
      return null;
    }
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch (unreadable) {
      fail(`Could not open ${name}`, 'unreadable', 'The browser could not read it.', 'Check that it is still there and may be read.');
      return null;
    }
  }

  async function open(kind, file, place) {
    const bytes = await bytesOf(file);
    if (!bytes) return;
    Program.opened(kind, file.name, place, bytes);
    Frames.wake(3);
  }

  function choose(kind) {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = Accepted[kind];
    input.multiple = kind === FileKind.Plugin;
    input.addEventListener('change', () => {
      if (input.files.length === 1) open(kind, input.files[0], '');
      else receive([...input.files]);
    });
    input.click();
  }

  async function reopen(place) {
    const file = await Places.read(place);
    if (file) open(FileKind.Assessment, file, place);
    else fail('Could not open it again', 'gone', 'The file was moved, or the browser may no longer read it.', 'Open it as a file.');
  }

  // [path, file] for everything in a dropped file or folder.
  async function walk(entry, path = entry.name) {
    if (entry.isFile) return [[path, await new Promise((resolve, reject) => entry.file(resolve, reject))]];
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) return found;
      for (const inner of some) {
        if (found.length < MostFiles) found.push(...(await walk(inner, `${path}/${inner.name}`)));
      }
    }
  }

  async function deliver(named) {
    const wanted = named.filter(([name]) => Wanted.test(name)).slice(0, MostFiles);
    if (wanted.length === 0) {
      fail('There is nothing in it that Takehold opens', 'unknown-kind', 'Takehold opens assessments (.json), plugins (.lua) and tables (.csv).', '');
      return;
    }
    const read = await Promise.all(wanted.map(async ([name, file]) => [name, await bytesOf(file, name)]));
    const list = Program.dropBegin();
    for (const [name, bytes] of read) if (bytes) Program.dropAdd(list, name, bytes);
    Program.dropEnd(list);
    Frames.wake(3);
  }

  const receive = (files) => deliver(files.map((file) => [file.name, file]));

  function onDrop(event) {
    event.preventDefault();
    const entries = [...event.dataTransfer.items].map((item) => (item.webkitGetAsEntry ? item.webkitGetAsEntry() : null)).filter(Boolean);
    if (entries.length === 0) {
      receive([...event.dataTransfer.files]);
      return;
    }
    Promise.all(entries.map((entry) => walk(entry))).then((found) => deliver(found.flat()))
      .catch(() => fail('Could not open what was dropped', 'unreadable', 'The browser could not read it.', ''));
  }

  function start() {
    addEventListener('dragover', (event) => {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    });
    addEventListener('drop', onDrop);
  }

  return { start, choose, reopen, receive, fail };
})();
