// SPDX-License-Identifier: MIT
// The tree of the elements: windows in the mirror, items in their window in reading order, with the wrappers that ARIA
// requires around them: tables with rows and cells, lists of tabs and of options.

const MirrorTree = (() => {
  const Names = { table: 'Table', tablist: 'Views', listbox: 'Choices', tree: 'Tree', menu: 'Menu' };
  let wrappers = new Map();  // key -> element

  function wrapper(key, role, used) {
    let element = wrappers.get(key);
    if (!element) {
      element = document.createElement('div');
      element.className = 'wrapper';
    }
    element.setAttribute('role', role);
    if (Names[role]) element.setAttribute('aria-label', Names[role]);
    used.set(key, element);
    return element;
  }

  // The wrappers around an item, outermost first, as [key, role].
  function around(item, run) {
    if (item.table && item.parent) {
      const table = `table ${item.table}`;
      const row = `${table} ${item.row}`;
      const path = [[table, 'table'], [row, 'row']];
      if (item.role !== Role.ColumnHeader) path.push([`${row} ${item.column}`, 'cell']);
      return path;
    }
    const { group } = item.role;
    return group ? [[`${group} ${item.parent} ${run}`, group]] : [];
  }

  // Puts `child` into `box` after the last child put there.
  function append(box, child, ends, placed) {
    if (placed.has(child)) return;
    placed.add(child);
    const end = ends.get(box);
    const next = end ? end.nextSibling : box.firstChild;
    if (child !== next) {
      const hadFocus = document.activeElement === child;
      box.insertBefore(child, next);
      if (hadFocus) child.focus({ preventScroll: true });
    }
    ends.set(box, child);
  }

  // `find` returns the element of an id.
  function arrange(root, ids, find) {
    const ends = new Map();
    const placed = new Set();
    const used = new Map();
    let run = 0;
    let before = null;
    for (const id of ids) {
      const element = find(id);
      const item = element && element.item;
      if (!item) continue;
      let box = item.parent ? find(item.parent) : root;
      if (!box) continue;
      if (!before || before.role.element !== item.role.element || before.parent !== item.parent) run += 1;
      const owned = box.item && box.item.role.element === item.role.group;  // a window of the group's role needs no group in it
      for (const [key, role] of owned ? [] : around(item, run)) {
        const outer = used.get(key) || wrapper(key, role, used);
        append(box, outer, ends, placed);
        box = outer;
      }
      append(box, element, ends, placed);
      before = item;
    }
    for (const [key, element] of wrappers) if (!used.has(key)) element.remove();
    wrappers = used;
  }

  return { arrange };
})();
