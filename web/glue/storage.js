// SPDX-License-Identifier: MIT
// What outlives the page: Platform::keep. Texts go to the database at most a quarter of a second after they changed, and at
// once when the page is hidden. Each text has two slots that take turns, with a number and a checksum: what was kept last
// and is whole counts.

const Storage = (() => {
  const Pause = 250;                       // milliseconds
  const OwnOfTab = new Set(['work']);      // the rest is shared by all tabs
  const pending = new Map();
  const numbers = new Map();               // place -> number of the newest slot
  let timer = 0;
  let complained = false;
  let texts = new Map();                   // key -> text, as read at the start

  const placeOf = (key, tab = Tabs.number) => (OwnOfTab.has(key) ? `${key} ${tab}` : key);
  const slotOf = (place, number) => `${place}#${number % 2}`;

  function checksum(text) {
    let sum = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return sum >>> 0;
  }

  // The newest whole text of each place.
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

  // Before the program starts; never fails, and does not wait longer than a person would.
  function load(done) {
    const patience = 2000;
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    Promise.race([read(), late]).catch(() => {}).then(done);
  }

  function complain() {
    if (complained || !Program.address || Program.stopped) return;
    complained = true;
    Memory.withTexts(
      ['Your work is not being kept in this browser', 'not-kept', 'The browser refused to store it: its space may be full, or the window private.',
       'Save the assessment as a file before you close the page.'],
      (...all) => Core._web_failed(Program.address, ...all));
    Frames.wake(3);
  }

  async function flush() {
    clearTimeout(timer);
    timer = 0;
    if (pending.size === 0) return;
    const entries = [...pending].map(([place, text]) => {
      const number = (numbers.get(place) || 0) + 1;
      numbers.set(place, number);
      return [slotOf(place, number), { number, text, sum: checksum(text) }];
    });
    const written = new Map(pending);
    pending.clear();
    try {
      await Database.put('kept', entries);
      complained = false;
    } catch (refused) {
      for (const [place, text] of written) if (!pending.has(place)) pending.set(place, text);
      complain();
    }
  }

  function keep(key, text) {
    pending.set(placeOf(key), text);
    if (!timer) timer = setTimeout(flush, Pause);
  }

  function start() {
    document.addEventListener('visibilitychange', () => { if (document.hidden) flush(); });
    addEventListener('pagehide', flush);
    addEventListener('beforeunload', (event) => {
      if (complained && Core._web_has_unsaved_work(Program.address)) event.preventDefault();
    });
  }

  return { load, start, keep, flush, get texts() { return texts; } };
})();
