// idle.js -- says so before a session ends, and renews it for somebody who is typing.
//
// <html data-idle="SECONDS"> is how long the server waits without a request; 0 means that nobody is
// signed in. The page holds .idle > form hidden, whose button asks the form's own address: a
// request like any other, which keeps the session. Other tabs of the same person count: the time of
// the last use is in local storage, and nothing else is.

const LOOKS_EVERY = 5000;       // ms
const WARNING = 120;            // seconds before the end
const RENEWS_EVERY = 30;        // seconds, while somebody types
const USED = 'probity-used';

const now = () => Date.now() / 1000;
const markUse = () => localStorage.setItem(USED, String(now()));
const sinceUse = () => now() - Number(localStorage.getItem(USED));

async function renew(address) {
  const reply = await fetch(address).catch(() => null);
  if (reply?.ok && !reply.redirected) markUse();
}

export function warnBeforeSignOut() {
  const limit = Number(document.documentElement.dataset.idle ?? NaN);
  const notice = document.querySelector('.idle > form');
  if (limit === 0) localStorage.removeItem(USED);
  if (!limit || !notice) return;
  let typed = false;
  let asked = 0;

  // Past the end the server shows nobody's record; neither may a screen that was left alone. But
  // what was typed is not thrown away: sending it asks to sign in first.
  function look() {
    const left = limit - sinceUse();
    notice.hidden = left > Math.min(WARNING, limit / 2);
    if (left < 0 && !typed) location.replace(location.pathname + location.search);
  }

  async function stay() {
    asked = now();
    await renew(notice.action);
    look();
  }

  markUse();
  setInterval(look, LOOKS_EVERY);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  notice.addEventListener('submit', (event) => {
    event.preventDefault();
    stay();
  });
  document.addEventListener('input', (event) => {
    typed ||= event.target.form?.getAttribute('method') === 'post';
    if (typed && Math.min(sinceUse(), now() - asked) > RENEWS_EVERY) stay();
  });
}
