// SPDX-License-Identifier: MIT
// The browser's database: `kept` has texts, `handles` has files that may be saved to again. If there is no database (as in some
// browsers' private windows), all of this fails and says so.

const Database = (() => {
  const Name = 'takehold';
  const Version = 1;
  let opening = null;

  function open() {
    opening = opening || new Promise((resolve, reject) => {
      const request = indexedDB.open(Name, Version);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('kept');
        request.result.createObjectStore('handles');
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();  // a newer Takehold is being opened in another tab
        resolve(request.result);
      };
    });
    return opening;
  }

  const result = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  // All of one store, as a Map.
  async function all(store) {
    const objects = (await open()).transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([result(objects.getAllKeys()), result(objects.getAll())]);
    return new Map(keys.map((key, at) => [key, values[at]]));
  }

  async function get(store, key) {
    return result((await open()).transaction(store).objectStore(store).get(key));
  }

  // One transaction; resolves when it is on the disk.
  async function put(store, entries) {
    const database = await open();
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
      entries.forEach(([key, value]) => transaction.objectStore(store).put(value, key));
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  }

  return { all, get, put };
})();
