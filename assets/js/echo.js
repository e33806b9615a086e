// echo.js -- says in words what a box was read as, before it is sent.
//
// <input id="due" data-echo="date"> asks /echo/date?text=... and shows the answer, plain text, in
// the element with id "due-echo", which is aria-live and so is read out.
import { askAsTyped } from './ask.js';

export function echoWhatWasRead() {
  for (const box of document.querySelectorAll('input[data-echo]')) {
    const place = document.getElementById(`${box.id}-echo`);
    if (place) askAsTyped(box, {
      address: (text) => `/echo/${box.dataset.echo}?text=${encodeURIComponent(text)}`,
      use: (words) => { place.textContent = words ?? ''; },
    });
  }
}
