// SPDX-License-Identifier: MIT
// Texts that outlive the page: Platform::keep. They go to the database at most a quarter of a second after a change, and at
// once when the page is hidden. Each text has two slots that take turns, with a number and a checksum: the newest undamaged
// one counts.
//
// Opening the database is a long wait, and useless on a first visit. localStorage, which answers at once, tells whether
// it is one.

const Storage = (() => {
  const Pause = 250;                       // milliseconds
  const Patience = 2000;                   // milliseconds: the longest wait for kept texts
  const Visited = 'takehold visited';
  const OwnOfTab = new Set(['work']);      // all tabs share the rest
  const pending = new Map();               // key -> text
  const numbers = new Map();               // place -> number of the newest slot
  let timer = 0;
  let complained = false;
  let reading = null;                      // settles when the numbers and the tab's own number are known
  const texts = new Map();                 // key -> text, as read at the start

  const placeOf = (key) => (OwnOfTab.has(key) ? `${key} ${Tabs.number}` : key);
  const slotOf = (place, number) => `${place}#${number % 2}`;

  function checksum(text) {
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return sum >>> 0;
  }

  // The newest undamaged text of each place.
  function newest(slots) {
    const found = new Map();
    for (const [slot, value] of slots) {
      const place = slot.slice(0, slot.lastIndexOf('#'));
      if (!value || typeof value.text !== 'string' || checksum(value.text) !== value.sum) continue;
      if (!found.has(place) || found.get(place).number < value.number) found.set(place, value);
    }
    return found;
  }

  async function read() {
    const found = newest(await Database.all('kept'));
    const withWork = [...found].filter(([place, { text }]) => place.startsWith('work ') && text)
      .map(([place]) => Number(place.slice('work '.length)));
    await Tabs.choose(withWork);
    for (const [place, { number, text }] of found) {
      numbers.set(place, number);
      const [key, tab] = place.split(' ');
      if (tab === undefined || Number(tab) === Tabs.number) texts.set(key, text);
    }
  }

  // If no mark can be set, every visit counts as a later one and waits.
  function isFirstVisit() {
    try {
      if (localStorage.getItem(Visited) !== null) return false;
      localStorage.setItem(Visited, '1');
      return true;
    } catch (forbidden) {
      return false;
    }
  }

  // Texts found on a first visit mean that only the mark was cleared. The program that started without them must not overwrite
  // them.
  function startAgain() {
    if (texts.size === 0) return;
    pending.clear();
    location.reload();
  }

  // Resolves when the program may start; never fails.
  function load() {
    reading = read().catch(() => {});
    if (!isFirstVisit()) return Promise.race([reading, pause(Patience)]);
    reading.then(startAgain);
    return Promise.resolve();
  }

  function complain() {
    if (complained || !Program.address || Program.stopped) return;
    complained = true;
    Program.failed('Your work is not being kept in this browser', 'not-kept',
                   'The browser refused to store it: its space may be full, or the window private.',
                   'Save the assessment as a file before you close the page.');
    Frames.wake(3);
  }

  function entryOf([key, text]) {
    const place = placeOf(key);
    const number = (numbers.get(place) || 0) + 1;
    numbers.set(place, number);
    return [slotOf(place, number), { number, text, sum: checksum(text) }];
  }

  async function flush() {
    clearTimeout(timer);
    timer = 0;
    await reading;
    if (pending.size === 0) return;
    const written = new Map(pending);
    pending.clear();
    try {
      await Database.put('kept', [...written].map(entryOf));
      complained = false;
    } catch (refused) {
      for (const [key, text] of written) if (!pending.has(key)) pending.set(key, text);
      complain();
    }
  }

  function keep(key, text) {
    pending.set(key, text);
    if (!timer) timer = setTimeout(flush, Pause);
  }

  function start() {
    document.addEventListener('visibilitychange', () => { if (document.hidden) flush(); });
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', (event) => {
      if (complained && Program.hasUnsavedWork()) event.preventDefault();
    });
  }

  // Gives them to the program, which is about to start.
  function giveTexts(kept) {
    for (const [key, text] of texts) Program.putKept(kept, key, text);
  }

  return { load, giveTexts, start, keep, flush };
})();
