// SPDX-License-Identifier: MIT
// One item as an element: its role (`Role`, seam.mjs), name, value and state in ARIA's terms. Elements are transparent and
// exactly where the item is drawn.

const MirrorElement = (() => {
  // A bar without a value shows an interval, not a number, and has its words in its name: it is a picture.
  const roleOf = ({ role, value }) => (role === Role.Progress && !value ? Role.Image : role);

  function tag(item) {
    if (item.role !== Role.TextBox) return 'div';
    return item.state & ItemState.MultiLine ? 'textarea' : 'input';
  }

  function set(element, attribute, value) {
    if (value === null) element.removeAttribute(attribute);
    else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  }

  function make(item) {
    const element = document.createElement(tag(item));
    element.dataset.id = item.id;
    if (item.role === Role.TextBox) {
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
    set(element, 'aria-disabled', state & ItemState.Disabled ? 'true' : null);
    set(element, 'aria-checked', !role.isChecked ? null : state & ItemState.Mixed ? 'mixed' : truth(state & ItemState.Checked));
    set(element, 'aria-selected', role.isSelected ? truth(state & ItemState.Selected) : null);
    const opens = state & (ItemState.Expanded | ItemState.Collapsed) || role === Role.ComboBox;
    set(element, 'aria-expanded', opens ? truth(state & ItemState.Expanded) : null);
    set(element, 'aria-modal', state & ItemState.Modal ? 'true' : null);
    set(element, 'aria-current', state & ItemState.Current ? (role === Role.Link ? 'page' : 'true') : null);
  }

  function describeValue(element, { role, name, value }) {
    if (role === Role.ComboBox) {
      set(element, 'aria-haspopup', 'listbox');
      setText(element, value);
    } else if (role.hasNumber) {
      set(element, 'aria-valuenow', String(parseFloat(value) || 0));
      set(element, 'aria-valuetext', value || name);
    } else {
      set(element, 'aria-description', value || null);
    }
  }

  function describeField(field, { id, name, value, state }) {
    set(field, 'aria-label', name);
    field.readOnly = Boolean(state & ItemState.ReadOnly);
    field.disabled = Boolean(state & ItemState.Disabled);
    if (TextField.id === id || field.value === value) return;
    field.value = value;
    field.known = value;
  }

  function describe(element, item) {
    const role = item.role;
    set(element, 'role', role.element === 'text' || role === Role.TextBox ? null : role.element);
    if (role.takesFocus) element.tabIndex = -1;
    if (role === Role.Heading) set(element, 'aria-level', '2');
    if (role === Role.TextBox) return describeField(element, item);
    if (role.namedByText) setText(element, item.name);
    else set(element, 'aria-label', item.name);
    describeValue(element, item);
    describeState(element, item);
  }

  // The element for an item: `known`, or a new one if `known` cannot be turned into it.
  function renew(known, item) {
    item.role = roleOf(item);
    let element = known;
    if (!element || element.tagName.toLowerCase() !== tag(item) || element.item.role.element !== item.role.element) {
      if (element) element.remove();
      element = make(item);
    }
    element.item = item;
    Object.assign(element.style, { left: `${item.x}px`, top: `${item.y}px`, width: `${item.width}px`, height: `${item.height}px` });
    element.classList.toggle('clipped', Boolean(item.state & ItemState.Clipped));
    describe(element, item);
    return element;
  }

  return { renew };
})();
