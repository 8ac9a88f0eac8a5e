// SPDX-License-Identifier: MIT
// The items on the screen as elements: screen readers read them, find-in-page finds their words, tests press them.

const Mirror = (() => {
  const elements = new Map();  // id -> element
  let focused = 0;

  function put(item) {
    elements.set(item.id, MirrorElement.renew(elements.get(item.id), item));
  }

  function arrange(ids) {
    const alive = new Set(ids);
    for (const [id, element] of elements) {
      if (alive.has(id)) continue;
      element.remove();
      elements.delete(id);
    }
    MirrorTree.arrange(Page.mirror, ids, (id) => elements.get(id));
    Focus.place();
  }

  function followFocus(id) {
    focused = id;
    Focus.place();
  }

  return {
    put, arrange, followFocus,
    element: (id) => elements.get(id) || null,
    isField: (element) => /^(INPUT|TEXTAREA)$/.test(element.tagName) && element !== Page.rawField,
    get focused() { return focused; },
  };
})();
