// SPDX-License-Identifier: MIT
// The page's own messages, for when the program cannot show any: before it starts, and after it stops.

const Message = (() => {
  const box = document.getElementById('message');

  function show(text, action) {
    box.textContent = text;
    box.classList.remove('early');
    if (action) {
      const button = document.createElement('button');
      button.textContent = action.name;
      button.addEventListener('click', action.perform);
      box.append(' ', button);
    }
    box.hidden = false;
  }

  const again = (name) => ({ name, perform: () => location.reload() });

  return {
    show,
    hide() { box.hidden = true; },
    cannotStart(why) { show(`Takehold could not start: ${why}`, again('Try again')); },
    stopped() {
      show('Takehold stopped because of an error of its own. Your work up to a moment ago is kept in this browser.', again('Start again'));
    },
  };
})();
