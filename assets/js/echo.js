// echo.js -- says in words what a box was read as, before it is sent.
//
// <input id="due" data-echo="date"> asks /echo/date?kind=date&text=... and shows the answer,
// plain text, in the element with id "due-echo", which is aria-live and so is read out.
import { askAsTyped } from './ask.js';

function addressOf(box, text) {
  return `/echo/date?kind=${box.dataset.echo}&text=${encodeURIComponent(text)}`;
}

export function echoWhatWasRead() {
  for (const box of document.querySelectorAll('input[data-echo]')) {
    const place = document.getElementById(`${box.id}-echo`);
    if (place) askAsTyped(box, {
      address: (text) => addressOf(box, text),
      use: (words) => { place.textContent = words ?? ''; },
    });
  }
}
