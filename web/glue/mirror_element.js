// SPDX-License-Identifier: MIT
// One item as an element: its role, name, value and state in ARIA's words. Elements are transparent and lie where the item
// is drawn.

const MirrorElement = (() => {
  const State = { disabled: 1, checked: 2, mixed: 4, expanded: 8, collapsed: 16, selected: 128, readOnly: 256, multiLine: 512,
                  clipped: 1024, modal: 4096, current: 8192 };

  // Named by the text in them, so that find-in-page finds it.
  const NamedByText = /^(button|checkbox|radio|menuitem|tab|link|option|treeitem|columnheader|heading|text)$/;
  const Focusable = /^(button|checkbox|radio|menuitem|tab|link|option|treeitem|columnheader|slider|combobox|textbox)$/;
  const Checkable = /^(checkbox|radio)$/;
  const Selectable = /^(tab|option|treeitem)$/;
  const WithNumber = /^(slider|progressbar)$/;

  // A whole row that can be pressed is a button within the row; the page has one live region, of its own; and a bar whose words
  // are its name (it shows an interval, not a number) is a picture.
  function renamed({ role, value }) {
    if (role === 'row') return 'button';
    if (role === 'status' || role === 'none') return 'text';
    return role === 'progressbar' && !value ? 'img' : role;
  }

  function tag(item) {
    if (item.role !== 'textbox') return 'div';
    return item.state & State.multiLine ? 'textarea' : 'input';
  }

  function set(element, attribute, value) {
    if (value === null) element.removeAttribute(attribute);
    else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  }

  function make(item) {
    const element = document.createElement(tag(item));
    element.dataset.id = item.id;
    if (item.role === 'textbox') {
      element.autocomplete = 'off';
      element.spellcheck = false;
      element.setAttribute('autocapitalize', 'off');
    }
    return element;
  }

  const truth = (value) => (value ? 'true' : 'false');

  function setText(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  function describeState(element, { role, state }) {
    set(element, 'aria-disabled', state & State.disabled ? 'true' : null);
    set(element, 'aria-checked', !Checkable.test(role) ? null : state & State.mixed ? 'mixed' : truth(state & State.checked));
    set(element, 'aria-selected', Selectable.test(role) ? truth(state & State.selected) : null);
    const opens = state & (State.expanded | State.collapsed) || role === 'combobox';
    set(element, 'aria-expanded', opens ? truth(state & State.expanded) : null);
    set(element, 'aria-modal', state & State.modal ? 'true' : null);
    set(element, 'aria-current', state & State.current ? (role === 'link' ? 'page' : 'true') : null);
  }

  function describeValue(element, { role, name, value }) {
    if (role === 'combobox') {
      set(element, 'aria-haspopup', 'listbox');
      setText(element, value);
    } else if (WithNumber.test(role)) {
      set(element, 'aria-valuenow', String(parseFloat(value) || 0));
      set(element, 'aria-valuetext', value || name);
    } else {
      set(element, 'aria-description', value || null);
    }
  }

  function describeField(field, { id, name, value, state }) {
    set(field, 'aria-label', name);
    field.readOnly = Boolean(state & State.readOnly);
    field.disabled = Boolean(state & State.disabled);
    if (TextField.id === id || field.value === value) return;
    field.value = value;
    field.known = value;
  }

  function describe(element, item) {
    const role = item.role;
    set(element, 'role', role === 'text' || role === 'textbox' ? null : role);
    if (Focusable.test(role)) element.tabIndex = -1;
    if (role === 'heading') set(element, 'aria-level', '2');
    if (role === 'textbox') return describeField(element, item);
    if (NamedByText.test(role)) setText(element, item.name);
    else set(element, 'aria-label', item.name);
    describeValue(element, item);
    describeState(element, item);
  }

  // The element for an item: `known`, or a new one where that cannot become it.
  function renew(known, item) {
    item.role = renamed(item);
    let element = known;
    if (!element || element.tagName.toLowerCase() !== tag(item) || element.item.role !== item.role) {
      if (element) element.remove();
      element = make(item);
    }
    element.item = item;
    Object.assign(element.style, { left: `${item.x}px`, top: `${item.y}px`, width: `${item.width}px`, height: `${item.height}px` });
    element.classList.toggle('clipped', Boolean(item.state & State.clipped));
    describe(element, item);
    return element;
  }

  return { renew };
})();
