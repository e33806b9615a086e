// forms.test.mjs -- sending once, reading back, errors and menus.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { becomes, inHand, stubbed } from './stub.mjs';

const stub = stubbed();

const ACT = '<form method="post" action="/act"><button name="do" value="it">Send</button></form>';

// An answer without content leaves the page where it is.
async function pressTwice(body) {
  stub.answers['/act'] = () => ({ status: 204 });
  const tab = await stub.show(body);
  for (let times = 1; times <= 2; times++) {
    await tab.locator('button').click();
    await tab.waitForTimeout(300);
  }
  return tab;
}

test('a form that changes something is sent once however often it is pressed', async () => {
  await pressTwice(ACT);
  assert.deepEqual(stub.asked, ['POST /act']);
});

test('a form can be sent again after going back to it', async () => {
  const tab = await pressTwice(ACT);
  await tab.evaluate(() => window.dispatchEvent(new Event('pageshow')));
  await tab.locator('button').click();
  assert.equal(await becomes(() => stub.asked.length, 2), 2);
});

test('a form that only asks can be sent as often as one likes', async () => {
  await pressTwice(ACT.replace(' method="post"', ''));
  assert.deepEqual(stub.asked, ['GET /act?do=it', 'GET /act?do=it']);
});

test('what a date was read as is said beside its box', async () => {
  stub.answers['/echo/date'] = (url) => ({
    type: 'text/plain',
    body: `${url.searchParams.get('kind')} ${url.searchParams.get('text')} is <b>Tuesday</b>`,
  });
  const tab = await stub.show(`<input id="due" data-echo="date">
    <p id="due-echo" aria-live="polite"></p>`);
  await tab.locator('#due').pressSequentially('+2w');
  const words = 'date +2w is <b>Tuesday</b>';
  assert.equal(await becomes(() => tab.locator('#due-echo').textContent(), words), words);
  await tab.locator('#due').fill('');
  assert.equal(await tab.locator('#due-echo').textContent(), '');
});

test('a menu closes on Escape and gives focus back', async () => {
  const tab = await stub.show(`<details class="menu"><summary id="s">Amara</summary>
    <a id="l" href="#">Your details</a></details><button id="other">Other</button>`);
  const open = () => tab.evaluate(() => document.querySelector('details').open);
  await tab.locator('#s').click();
  await tab.locator('#l').focus();
  await tab.keyboard.press('Escape');
  assert.deepEqual([await open(), await inHand(tab)], [false, 's']);
  await tab.locator('#s').click();
  await tab.locator('#other').click();
  assert.equal(await open(), false);
});

test('errors have focus, and each leads to its box', async () => {
  const tab = await stub.show(`<div class="govuk-error-summary" id="sum">
      <a href="#dob">Enter</a></div>
    <label for="dob">Birth date</label><input id="dob">`);
  assert.equal(await inHand(tab), 'sum');
  await tab.locator('a').click();
  assert.equal(await inHand(tab), 'dob');
});
