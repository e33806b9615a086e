// once.js -- a form that changes something is sent once, however often it is pressed.
//
// The server has an idempotency key of its own; this only spares the wait. Nothing is disabled: a
// disabled button would not be sent with the form, and would still be disabled after "back".

const PATIENCE = 5000;  // ms: after a download the page is still here and may be sent again

function release(form) {
  form.removeAttribute('aria-busy');
}

function send(event) {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute('method')?.toLowerCase() !== 'post') return;
  if (form.hasAttribute('aria-busy')) {
    event.preventDefault();
    return;
  }
  form.setAttribute('aria-busy', 'true');
  setTimeout(release, PATIENCE, form);
}

export function sendOnce() {
  document.addEventListener('submit', send);
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[aria-busy]').forEach(release);
  });
}
