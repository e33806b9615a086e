// find.js -- results under the box as you type. The form itself works without any of this.
//
// form[data-find] holds input[name=q]; what is typed goes to the form's own address with part=1 and
// comes back as a fragment, .found, whose role=status is read out ("3 people, best match first").
// Only for an exact identifier or a sole match has it data-sole, where Enter may go. The form of
// the bar shows it in a panel under the box, one in the page itself in the place with id "found".
import { onKey } from './keys.js';
import { askAsTyped } from './ask.js';
import { whenLeft } from './leave.js';

const LEAST = 2;        // one letter finds half the town

function addressOf(form, text) {
  const address = new URL(form.action);
  address.searchParams.set('q', text);
  address.searchParams.set('part', '1');
  return address;
}

function fragmentIn(html) {
  const page = html && new DOMParser().parseFromString(html, 'text/html');
  return page && page.body.querySelector('.found');
}

function add(form, className) {
  const made = document.createElement('div');
  made.className = className;
  return form.appendChild(made);
}

// The panel comes and goes; a place of the page's own stays.
function placeFor(form) {
  const own = form.closest('main') && document.getElementById('found');
  if (own) return { element: own, show() {} };
  const panel = add(form, 'below');
  panel.hidden = true;
  return { element: panel, show(yes) { panel.hidden = !yes; } };
}

// Down goes from the box into the results, up out of them again.
function moveByArrows(event, box, element) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [box, ...element.querySelectorAll('a[href]')];
  const to = stops[stops.indexOf(event.target) + step];
  if (!to || !stops.includes(event.target)) return;
  to.focus();
  event.preventDefault();
}

function findIn(form) {
  const box = form.querySelector('input[name=q]');
  const place = placeFor(form);
  const said = add(form, 'govuk-visually-hidden');
  said.setAttribute('role', 'status');
  let shown;              // the fragment that stands there, and the text it answers
  let shownFor;

  // No answer clears what stood there: results for other words are worse than none.
  function use(html, text) {
    const found = fragmentIn(html);
    const count = found?.querySelector('[role=status]');
    count?.removeAttribute('role');     // or it might be read out twice
    shown = found;
    shownFor = text;
    place.element.replaceChildren(...(found ? [found] : []));
    place.show(Boolean(found));
    said.textContent = count?.textContent ?? '';
  }

  askAsTyped(box, { least: LEAST, address: (text) => addressOf(form, text), use });
  form.addEventListener('submit', (event) => {
    const sole = shownFor === box.value.trim() && shown?.dataset.sole;
    if (!sole) return;
    event.preventDefault();
    location.assign(sole);
  });
  document.addEventListener('keydown', (event) => moveByArrows(event, box, place.element));
  box.addEventListener('focus', () => place.show(Boolean(shown)));
  whenLeft(form, (byEscape) => {
    if (byEscape) box.focus();
    place.show(false);
  });
}

// Where the box is not to be seen, / goes to the page that is all box.
function goToBox() {
  const box = [...document.querySelectorAll('[data-find] input[name=q]')]
    .findLast((one) => one.checkVisibility());
  if (!box) location.assign('/find');
  box?.focus();
  box?.select();
  return true;
}

export function findAsTyped() {
  document.querySelectorAll('form[data-find]').forEach(findIn);
  onKey('/', goToBox);
}
