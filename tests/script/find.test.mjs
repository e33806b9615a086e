// find.test.mjs -- results under the box as you type, and whom Enter opens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, becomes, inHand, stubbed } from './stub.mjs';

const stub = stubbed();

const FIND = `<form role="search" action="/find" data-find><label for="q">Find</label>
  <input id="q" name="q" type="search"></form><button id="other">Other</button>`;

const found = (count, ids, sole = '') => ({ body: `<div class="found" ${sole}>
  <p role="status">${count}</p>
  ${ids.map((id) => `<a id="${id}" href="/people/${id}">${id}</a>`).join(' ')}</div>` });

const said = (tab) => tab.locator('[role=status]').textContent();

test('/ goes to the box, and a / in the box is a letter', async () => {
  stub.answers['/find'] = () => found('Nobody', []);
  const tab = await stub.show(FIND);
  await tab.keyboard.press('/');
  assert.equal(await inHand(tab), 'q');
  await tab.keyboard.type('2002/7');
  assert.equal(await tab.inputValue('#q'), '2002/7');
});

test('/ goes to the page that is all box where no box is to be seen', async () => {
  stub.answers['/find'] = '<h1>Find</h1>';
  const tab = await stub.show(FIND.replace('<form', '<form hidden'));
  await tab.keyboard.press('/');
  assert.equal(await becomes(() => address(tab), '/find'), '/find');
});

test('results stand under the box as you type, and their number is said', async () => {
  stub.answers['/find'] = () => found('2 people', ['ann', 'bob']);
  const tab = await stub.show(FIND);
  await tab.locator('#q').pressSequentially('be');
  assert.equal(await becomes(() => said(tab), '2 people'), '2 people');
  assert.ok(await tab.locator('.below #bob').isVisible());
  assert.deepEqual(stub.asked, ['GET /find?q=be&part=1']);
});

test('one letter asks nothing', async () => {
  const tab = await stub.show(FIND);
  await tab.locator('#q').pressSequentially('b');
  await tab.waitForTimeout(400);
  assert.deepEqual(stub.asked, []);
});

test('arrows go into the results and out again, Escape closes them', async () => {
  stub.answers['/find'] = () => found('2 people', ['ann', 'bob']);
  const tab = await stub.show(FIND);
  await tab.locator('#q').pressSequentially('be');
  await tab.locator('#bob').waitFor();
  const way = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    await tab.keyboard.press(key);
    way.push(await inHand(tab));
  }
  assert.deepEqual(way, ['ann', 'bob', 'bob', 'ann', 'q']);
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Escape');
  assert.equal(await inHand(tab), 'q');
  assert.ok(!await tab.locator('.below').isVisible());
});

test('a form of the page itself shows results in the page', async () => {
  stub.answers['/find'] = () => found('1 person', ['ann']);
  const tab = await stub.show(`<main>${FIND}<div id="found"><p id="old">Old</p></div></main>`);
  await tab.locator('#q').pressSequentially('be');
  await tab.locator('#found #ann').waitFor();
  assert.equal(await tab.locator('#old').count(), 0);
});

test('going elsewhere closes the results', async () => {
  stub.answers['/find'] = () => found('1 person', ['ann']);
  const tab = await stub.show(FIND);
  await tab.locator('#q').pressSequentially('be');
  await tab.locator('#ann').waitFor();
  await tab.locator('#other').focus();
  assert.ok(!await tab.locator('.below').isVisible());
});

test('Enter opens a sole match at once', async () => {
  stub.answers['/find'] = () => found('1 person', ['ann'], 'data-sole="/people/ann"');
  stub.answers['/people/ann'] = '<h1>Ann</h1>';
  const tab = await stub.show(FIND);
  await tab.locator('#q').pressSequentially('X412207');
  await tab.locator('#ann').waitFor();
  await tab.keyboard.press('Enter');
  assert.equal(await becomes(() => address(tab), '/people/ann'), '/people/ann');
});

test('Enter with several matches asks the page of results and opens nobody', async () => {
  stub.answers['/find'] = () => found('2 people', ['ann', 'bob']);
  const tab = await stub.show(FIND);
  await tab.locator('#q').pressSequentially('be');
  await tab.locator('#ann').waitFor();
  await tab.keyboard.press('Enter');
  assert.equal(await becomes(() => address(tab), '/find'), '/find');
});

test('a sole match of other words is not opened', async () => {
  let answered = false;
  stub.answers['/find'] = async (url) => {
    if (url.searchParams.get('q') === 'bell')
      return found('1 person', ['ann'], 'data-sole="/people/ann"');
    if (url.searchParams.has('part')) await new Promise((later) => setTimeout(later, 1000));
    answered = true;
    return '<h1>Find</h1>';
  };
  const tab = await stub.show(FIND);
  await tab.locator('#q').pressSequentially('bell');
  await tab.locator('#ann').waitFor();
  await tab.keyboard.type('amy');
  await tab.keyboard.press('Enter');
  assert.equal(await becomes(() => address(tab), '/find'), '/find');
  assert.ok(answered);
});

test('an answer that is a sign-in page shows nothing', async () => {
  stub.answers['/find'] = () => '<h1>Sign in</h1>';
  const tab = await stub.show(FIND);
  await tab.locator('#q').pressSequentially('be');
  await tab.waitForTimeout(500);
  assert.ok(!await tab.locator('.below').isVisible());
});
