// SPDX-License-Identifier: MIT
// Several tabs at once: each has a number under which its unsaved work is kept, so that no tab overwrites another's. A number
// is free again when its tab is closed; a new tab prefers a number with work that no tab has open to an empty one.

const Tabs = (() => {
  const Limit = 64;
  let number = 0;

  // Whether this tab now has the number `candidate`; it keeps it until it is closed.
  function take(candidate) {
    return new Promise((resolve) => {
      const hold = (lock) => {
        resolve(Boolean(lock));
        return lock ? new Promise(() => {}) : undefined;
      };
      navigator.locks.request(`takehold tab ${candidate}`, { ifAvailable: true }, hold).catch(() => resolve(true));
    });
  }

  // `withWork`: the numbers that have unsaved work.
  async function choose(withWork) {
    if (!navigator.locks) return;
    const empty = [...Array(Limit).keys()].filter((candidate) => !withWork.includes(candidate));
    for (const candidate of [...withWork, ...empty]) {
      if (!(await take(candidate))) continue;
      number = candidate;
      return;
    }
  }

  return { choose, get number() { return number; } };
})();
