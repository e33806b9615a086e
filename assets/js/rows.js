// rows.js -- j and k move from row to row of [data-rows], Enter opens the row's first link.
import { onKey, rowInHand } from './keys.js';

// Lines across a list are not rows of it.
const NOT_ROWS = '.now, .since, .group';

function rows() {
  return [...document.querySelectorAll('[data-rows] > *')]
    .filter((row) => !row.matches(NOT_ROWS) && row.checkVisibility());
}

// Without a row in hand, j takes the first and k the last. The ends hold.
function move(step) {
  const all = rows();
  const at = all.indexOf(rowInHand());
  const row = at < 0 ? all.at(step > 0 ? 0 : -1) : all[at + step];
  if (!row) return false;
  row.tabIndex = -1;
  row.focus();
  return true;
}

function openRow(event) {
  const row = rowInHand();
  const link = event.target === row ? row.querySelector('a[href]') : null;
  link?.click();
  return Boolean(link);
}

export function moveInRows() {
  onKey('j', () => move(1));
  onKey('k', () => move(-1));
  onKey('enter', openRow);
}
