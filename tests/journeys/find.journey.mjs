// find.journey.mjs -- finding a person: journey 1, one screen, one field, no click.
import assert from 'node:assert/strict';

// Type into the box that a single key goes to, and wait for what it answers.
async function typeIntoFind(tab, text, answer) {
  await tab.press('/');
  await tab.type(text);
  await tab.says(answer);
}

export const find_by_number = {
  as: 'officer',
  budget: '1/1/0',
  async walk(tab, unit) {
    const one = unit.somebody();
    await typeIntoFind(tab, one.crn.toLowerCase(), '1 person, best match first');
    await tab.press('Enter');
    await tab.shows(new RegExp(one.surname));
  },
};

export const find_by_name_in_any_order = {
  as: 'officer',
  budget: '1/1/0',
  async walk(tab, unit) {
    const one = unit.somebody(({ name }) => unit.people.filter(
      (other) => other.surname === name.split(' ').pop()).length === 1);
    await typeIntoFind(tab, `${one.surname} ${one.forename}`, '1 person, best match first');
    await tab.press('Enter');
    await tab.shows(new RegExp(one.surname));
  },
};

export const find_without_script = {
  as: 'officer',
  script: false,
  async walk(tab, unit) {
    const one = unit.somebody();
    await tab.open('/find');
    tab.begin();
    await tab.fill('Name, CRN, PNC, CRO, NOMS number or date of birth', one.crn);
    await tab.click('button', 'Find');
    await tab.shows(new RegExp(one.surname));
    assert.equal(tab.counted, '1/1/2');
  },
};

export const find_by_keyboard_alone = {
  as: 'officer',
  async walk(tab, unit) {
    const one = unit.somebody();
    await tab.tabTo('Find a person by name or number');
    await tab.type(one.surname);
    await tab.says('best match first');
    await tab.press('Enter');
    await tab.page.waitForURL(/\/(find|people)/);
    await tab.shows(/./);
  },
};

export const a_wrong_check_letter_is_explained = {
  as: 'officer',
  async walk(tab, unit) {
    const one = unit.somebody(({ pnc }) => pnc);
    const letter = one.pnc.at(-1) === 'A' ? 'B' : 'A';
    await tab.open(`/find?q=${encodeURIComponent(one.pnc.slice(0, -1) + letter)}`);
    await tab.shows('Find a person');
    await tab.says('is not a PNC number');
    await tab.click('link', one.pnc);
    await tab.shows(new RegExp(one.surname));
  },
};

export const nobody_found_is_said = {
  as: 'officer',
  async walk(tab) {
    await tab.open('/find?q=qqqq+zzzz');
    await tab.shows('Find a person');
    await tab.says('Nobody is recorded under qqqq zzzz');
  },
};

export const restricted_people_are_not_found = {
  as: 'reception',
  async walk(tab, unit) {
    const barred = unit.people.find((one) => one.isRestricted);
    await tab.open(`/find?q=${barred.crn}`);
    await tab.says(`Nobody is recorded under ${barred.crn}`);
    await tab.saysNot(barred.name);
  },
};
