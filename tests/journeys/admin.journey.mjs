// admin.journey.mjs -- accounts, break-glass, and what the roles may do.
import assert from 'node:assert/strict';
import { signIn } from './tab.mjs';

export const an_account_is_made_and_its_owner_chooses_a_password = {
  as: 'operator',
  async walk(tab) {
    await tab.open('/admin/accounts/new');
    await tab.shows('Add an account');
    await tab.click('button', 'Add the account');
    await tab.says('Enter a username');
    await tab.shows('Add an account');
    await tab.fill('Username', 'New.Desk');
    await tab.fill('Name', 'Nia Desk');
    await tab.choose('Role', 'practitioner');
    await tab.click('button', 'Add the account');
    await tab.shows(/First password/);
    const first = (await tab.page.locator('p.lede b').textContent()).trim();
    const other = await tab.another();
    await signIn(other, 'new.desk', first);
    await other.shows('Choose a new password');
    await other.fill('Password now', first);
    await other.fill('New password', 'a longer walk home');
    await other.click('button', 'Change password');
    await other.shows('My cases');
  },
};

export const a_leaver_is_closed_and_cannot_sign_in = {
  as: 'operator',
  async walk(tab, unit) {
    await tab.open('/admin/accounts');
    await tab.shows('Accounts');
    await tab.click('link', 'premises');
    await tab.click('button', 'Close the account');
    await tab.says('Closed');
    const other = await tab.another();
    await other.open('/sign-in');
    await other.fill('Username', 'premises');
    await other.fill('Password', unit.password);
    await other.click('button', 'Sign in');
    await other.says('do not belong together');
    await tab.click('button', 'Open it again');
    await tab.says('Open');
  },
};

export const a_restriction_is_broken_with_a_reason_and_the_head_is_told = {
  as: 'senior',
  async walk(tab, unit) {
    const barred = unit.people.find((one) => one.isRestricted);
    await tab.open('/break-glass');
    await tab.shows('Open a restricted record');
    await tab.fill('CRN (case reference number)', barred.crn);
    await tab.click('button', 'Open the record');
    await tab.says('Say why you need to open it');
    assert.equal(await tab.page.getByLabel('CRN (case reference number)').inputValue(), barred.crn);
    await tab.fill('Why you need to open it now', 'She is at the desk and her officer is away.');
    await tab.click('button', 'Open the record');
    await tab.shows(new RegExp(barred.surname));
    const head = await tab.another();
    await signIn(head, 'head');
    await head.click('link', /restricted record/);
    await head.says('her officer is away');
  },
};

export const the_table_of_roles_is_a_page = {
  as: 'inspector',
  async walk(tab) {
    await tab.open('/admin/roles');
    await tab.shows('Roles');
  },
};

export const what_a_role_may_not_do_says_so = {
  as: 'unpaid',
  async walk(tab) {
    await tab.open('/break-glass');
    await tab.shows('Your role does not include this');
    assert.equal(tab.status, 403);
  },
};
