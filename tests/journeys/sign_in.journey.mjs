// sign_in.journey.mjs -- in, not in, out, and out everywhere.
import assert from 'node:assert/strict';
import { signIn } from './tab.mjs';

async function fillIn(tab, username, password) {
  await tab.fill('Username', username);
  await tab.fill('Password', password);
  await tab.click('button', 'Sign in');
}

export const sign_in = {
  budget: '1/2/3',
  async walk(tab, unit) {
    await tab.open('/sign-in');
    await tab.shows('Sign in');
    tab.begin();
    await fillIn(tab, 'officer', unit.password);
    await tab.shows('My cases');
  },
};

export const sign_in_without_script = {
  budget: '1/2/3',
  script: false,
  async walk(tab, unit) {
    await tab.open('/sign-in');
    tab.begin();
    await fillIn(tab, 'officer', unit.password);
    await tab.shows('My cases');
  },
};

export const wrong_password_is_said_and_the_name_kept = {
  async walk(tab) {
    await tab.open('/sign-in');
    await fillIn(tab, 'senior', 'not the password');
    await tab.shows('Sign in');
    await tab.says('That username and password do not belong together');
    assert.equal(await tab.page.getByLabel('Username', { exact: true }).inputValue(), 'senior');
    assert.equal(await tab.page.getByLabel('Password', { exact: true }).inputValue(), '');
  },
};

export const nothing_typed_is_said_beside_each_box = {
  async walk(tab) {
    await tab.open('/sign-in');
    await tab.click('button', 'Sign in');
    await tab.shows('Sign in');
    await tab.says('Enter your username');
    await tab.click('link', 'Enter your password');
    assert.equal(await tab.inHand(), 'Password');
  },
};

export const a_page_asked_for_before_signing_in_comes_after_it = {
  async walk(tab, unit) {
    await tab.open('/glossary');
    await tab.shows('Sign in');
    await fillIn(tab, 'court', unit.password);
    await tab.shows('Words');
  },
};

export const sign_out = {
  as: 'officer',
  budget: '1/0/2',
  async walk(tab) {
    await tab.openMenu();
    await tab.click('button', 'Sign out, or switch user');
    await tab.shows('Sign in');
    tab.end();
    await tab.open('/cases');
    await tab.shows('Sign in');
  },
};

export const sign_out_everywhere_ends_the_other_desk_too = {
  as: 'inspector',
  async walk(tab) {
    const other = await tab.another();
    await signIn(other, 'inspector');
    await other.open('/account');
    await other.shows('Your details');
    await other.click('button', 'Sign out everywhere');
    await other.shows('Sign in');
    await tab.open('/find');
    await tab.shows('Sign in');
  },
};
