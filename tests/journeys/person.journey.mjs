// person.journey.mjs -- from my cases to a person's whole story.
import assert from 'node:assert/strict';
import { signIn } from './tab.mjs';

const TABS = ['Stream', 'Sentence', 'Contacts', 'Details', 'Working', 'Who looked'];

async function openFirstCase(tab) {
  await tab.open('/cases');
  await tab.page.locator('td a.name').first().click();
  await tab.shows(/./);
}

export const my_cases_and_every_tab_of_a_person = {
  as: 'officer',
  async walk(tab) {
    await tab.open('/cases');
    await tab.shows('My cases');
    await openFirstCase(tab);
    const person = tab.path();
    for (const name of TABS) {
      await tab.click('link', name);
      await tab.shows(/./);
      assert.ok(tab.path().startsWith(person), `${name} leads away from the person`);
      assert.equal(tab.status, 200);
    }
    await tab.says('viewed details');
  },
};

export const a_case_is_opened_by_keys = {
  as: 'officer',
  async walk(tab) {
    await tab.open('/cases');
    await tab.press('j');
    await tab.press('Enter');
    await tab.page.waitForURL(/\/people\/\d+$/);
    await tab.press('3');
    await tab.page.waitForURL(/\/sentence$/);
  },
};

export const the_stream_is_searched_for_words = {
  as: 'officer',
  async walk(tab) {
    await openFirstCase(tab);
    await tab.open(`${tab.path()}/stream?words=zzzz`);
    await tab.says('Nothing here holds the words');
  },
};

export const the_record_as_it_stood_before_it_was_loaded_is_empty = {
  as: 'officer',
  async walk(tab) {
    await openFirstCase(tab);
    await tab.open(`${tab.path()}?as_at=1+jan+2020`);
    await tab.says('As the record stood at the end of 1 January 2020');
    await tab.says('Nothing is recorded about');
  },
};

export const cases_sort_and_give_csv = {
  as: 'senior',
  async walk(tab, unit) {
    await tab.open('/team');
    await tab.shows(/cases/);
    await tab.click('link', /^Name/);
    await tab.shows(/cases/);
    const sorted = tab.page.locator('th[aria-sort=ascending]');
    assert.equal((await sorted.textContent()).trim(), 'Name');
    const answer = await tab.page.request.get(`${unit.origin}/team.csv`);
    assert.equal(answer.status(), 200);
    assert.match(answer.headers()['content-disposition'], /team-.*\.csv/);
    assert.match((await answer.text()).split('\n')[0], /Name,CRN,RoSH level/);
  },
};

// Each role begins somewhere, and each link it is offered there opens.
const ROLES = ['officer', 'senior', 'head', 'reception', 'court', 'unpaid', 'premises', 'victims',
  'inspector', 'standards', 'operator'];

export const every_link_of_the_bar_opens_for_every_role = {
  async walk(tab) {
    for (const role of ROLES) {
      const own = await tab.another();
      await signIn(own, role);
      const links = await own.page.locator('header nav a').evaluateAll(
        (all) => all.map((one) => one.getAttribute('href')));
      assert.ok(links.length > 0, `${role} is offered nothing`);
      for (const link of links) {
        await own.open(link);
        await own.shows(/./);
        assert.equal(own.status, 200, `${link} for ${role}`);
      }
    }
  },
};
