// idle.test.mjs -- the end of a session that nobody uses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { becomes, stubbed } from './stub.mjs';

const stub = stubbed();

const IDLE = `<div class="idle" role="alert">
    <form action="/stay" hidden><button>Stay</button></form></div>
  <form method="post" action="/act"><input id="box"></form>`;
const notice = (tab) => tab.locator('.idle > form').isVisible();

async function idle(body, seconds) {
  stub.answers['/stay'] = () => ({ type: 'text/plain', body: '' });
  const tab = await stub.show('', '');
  await tab.clock.install();
  stub.html = `data-idle="${seconds}"`;
  stub.answers['/'] = body;
  await tab.reload();
  stub.asked = [];
  return tab;
}

test('a session that will end says so two minutes before, and can be kept', async () => {
  const tab = await idle(IDLE, 1200);
  await tab.clock.fastForward('17:50');
  assert.equal(await notice(tab), false);
  await tab.clock.fastForward('00:20');
  assert.equal(await notice(tab), true);
  await tab.locator('button').click();
  assert.equal(await becomes(() => notice(tab), false), false);
  assert.deepEqual(stub.asked, ['GET /stay']);
});

test('a screen left alone past the end asks the server again', async () => {
  const tab = await idle(IDLE, 1200);
  const asked = tab.waitForEvent('load');
  await tab.clock.fastForward('20:10');
  await asked;
  assert.deepEqual(stub.asked, ['GET /']);
});

test('what was typed is not thrown away at the end', async () => {
  const tab = await idle(IDLE, 1200);
  await tab.locator('#box').fill('He came at ten');
  await tab.clock.fastForward('30:00');
  assert.deepEqual(stub.asked, []);
  assert.equal(await tab.inputValue('#box'), 'He came at ten');
});

test('typing keeps the session', async () => {
  const tab = await idle(IDLE, 1200);
  await tab.clock.fastForward('02:00');
  await tab.locator('#box').pressSequentially('abc');
  assert.equal(await becomes(() => stub.asked.length, 1), 1);
});
