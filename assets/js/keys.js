// keys.js -- the one place that hears keys, so that none fires while a box has focus.
//
// A key first means what a module has given it by onKey, else it presses what the page has marked:
// <button data-key="b">. A mark inside a row acts only while that row has focus (WCAG 2.1.4), and
// <html data-keys="off"> silences them all.

const BOXES = 'input, select, textarea, [contenteditable]';
const PRESSED_BY_ENTER = 'a, button, summary';
const ROWS = '[data-rows]';
const given = new Map();

// act(event) answers whether it did anything.
export function onKey(key, act) {
  given.set(key, act);
}

// The row that has focus, or holds what has.
export function rowInHand() {
  return document.activeElement.closest(`${ROWS} > *`);
}

function isForUs(event) {
  return document.documentElement.dataset.keys !== 'off'
    && !(event.defaultPrevented || event.isComposing)
    && !(event.ctrlKey || event.altKey || event.metaKey)
    && !event.target.closest(BOXES);
}

function marked(key) {
  const mark = `[data-key="${CSS.escape(key)}"]`;
  return rowInHand()?.querySelector(mark)
    ?? [...document.querySelectorAll(mark)].find((thing) => !thing.closest(ROWS));
}

// A key that repeats because it is held down must not record twice.
function press(key, event) {
  const thing = marked(key);
  if (!thing || event.repeat) return false;
  if (thing.matches(BOXES)) thing.focus();
  else thing.click();
  return true;
}

function hear(event) {
  if (!isForUs(event)) return;
  const key = event.key.toLowerCase();
  if (key === 'enter' && event.target.closest(PRESSED_BY_ENTER)) return;
  if (given.get(key)?.(event) || press(key, event)) event.preventDefault();
}

export function hearKeys() {
  document.addEventListener('keydown', hear);
  onKey('?', () => {
    location.assign('/help/keys');
    return true;
  });
}
