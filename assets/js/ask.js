// ask.js -- asks the server something while a person types, and keeps only the last answer.

const PAUSE = 180;      // ms without a keystroke before asking

// Calls use(answer, text), where answer is the body, or null if there was none worth showing: an
// error, or the sign-in page of a session that has ended.
export function askAsTyped(box, { least = 1, address, use }) {
  let waiting, asking;

  async function ask(text) {
    asking = new AbortController();
    try {
      const reply = await fetch(address(text), { signal: asking.signal });
      use(reply.ok && !reply.redirected ? await reply.text() : null, text);
    } catch (failure) {
      if (failure.name !== 'AbortError') use(null, text);
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    asking?.abort();
    const text = box.value.trim();
    if (text.length < least) use(null, text);
    else waiting = setTimeout(ask, PAUSE, text);
  });
}
