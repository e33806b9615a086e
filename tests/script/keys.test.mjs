// keys.test.mjs -- what keys do, and when they are silent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, becomes, inHand, stubbed } from './stub.mjs';

const stub = stubbed();

const ROWS = `<ol data-rows>
  <li id="one"><a href="/one">One</a> <button id="a1" data-key="a">A</button></li>
  <li id="now" class="now">9:14</li>
  <li id="two"><a href="/two">Two</a> <button id="a2" data-key="a">A</button></li></ol>
  <button id="book" data-key="b">Book</button><input id="box">`;

const BOX = '<form data-find action="/find"><input id="q" name="q"></form>';

const pressed = (tab) => tab.evaluate(() => {
  window.pressed = [];
  document.addEventListener('click', (event) => window.pressed.push(event.target.id));
});

test('j and k move over rows, and only over rows', async () => {
  const tab = await stub.show(ROWS);
  const way = [];
  for (const key of ['j', 'j', 'j', 'k', 'k']) {
    await tab.keyboard.press(key);
    way.push(await inHand(tab));
  }
  assert.deepEqual(way, ['one', 'two', 'two', 'one', 'one']);
});

test('Enter opens the link of the row in hand', async () => {
  stub.answers['/two'] = '<h1>Two</h1>';
  const tab = await stub.show(ROWS);
  await tab.keyboard.press('k');
  await tab.keyboard.press('Enter');
  assert.equal(await becomes(() => address(tab), '/two'), '/two');
});

test('the key of a row acts on the row in hand and on no other', async () => {
  const tab = await stub.show(ROWS);
  await pressed(tab);
  await tab.keyboard.press('a');
  assert.deepEqual(await tab.evaluate('window.pressed'), []);
  await tab.keyboard.press('k');
  await tab.keyboard.press('A');
  assert.deepEqual(await tab.evaluate('window.pressed'), ['a2']);
});

test('the key of the page acts from anywhere but a box', async () => {
  const tab = await stub.show(ROWS);
  await pressed(tab);
  await tab.locator('#box').focus();
  await tab.keyboard.press('b');
  assert.deepEqual(await tab.evaluate('window.pressed'), []);
  await tab.locator('#box').blur();
  await tab.keyboard.press('b');
  assert.deepEqual(await tab.evaluate('window.pressed'), ['book']);
});

test('a key with Control is the browser\'s', async () => {
  const tab = await stub.show(ROWS);
  await pressed(tab);
  await tab.keyboard.press('Control+b');
  assert.deepEqual(await tab.evaluate('window.pressed'), []);
});

test('Enter on a link is the link\'s, whatever the page marks', async () => {
  stub.answers['/two'] = '<h1>Two</h1>';
  const tab = await stub.show(`<button data-key="enter">Send</button>
    <a id="l" href="/two">Two</a>`);
  await tab.locator('#l').focus();
  await tab.keyboard.press('Enter');
  assert.equal(await becomes(() => address(tab), '/two'), '/two');
});

test('keys that a person has turned off do nothing', async () => {
  const tab = await stub.show(ROWS + BOX, 'data-keys="off"');
  await pressed(tab);
  for (const key of ['j', 'b', '/', '?']) await tab.keyboard.press(key);
  assert.deepEqual(await tab.evaluate('window.pressed'), []);
  assert.equal(await inHand(tab), '');
  assert.deepEqual(stub.asked, []);
});

test('a number opens the tab that stands there', async () => {
  stub.answers['/risk'] = '<h1>Risk</h1>';
  const tab = await stub.show('<nav class="tabs"><a href="/">A</a><a href="/risk">B</a></nav>');
  await tab.keyboard.press('2');
  assert.equal(await becomes(() => address(tab), '/risk'), '/risk');
});

test('? opens the list of keys', async () => {
  stub.answers['/help/keys'] = '<h1>Every key</h1>';
  const tab = await stub.show('<h1>Today</h1>');
  await tab.keyboard.press('?');
  assert.equal(await becomes(() => address(tab), '/help/keys'), '/help/keys');
});
