// tab.mjs -- a browser's tab that counts what a person has to do in it.
//
// As JOURNEYS counts: a screen is a full page load; a field is a value that the person supplies;
// a click is a link, a button, a radio or a checkbox, and going into a text box by pointer, and
// two for a select. Keys that are pressed and letters that are typed are not counted.
import assert from 'node:assert/strict';
import { look } from './look.mjs';

export class Tab {
  constructor(page, unit, looked, hasScript = true) {
    Object.assign(this, { page, unit, looked, hasScript, complaints: [] });
    page.on('domcontentloaded', () => { this.screens++; });
    page.on('response', (answer) => this.note(answer));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (line) => this.hear(line));
    this.begin();
  }

  // From here on it counts.
  begin() {
    this.screens = this.fields = this.clicks = 0;
  }

  // What comes after is no longer the person's task: only looking whether it was done.
  end() {
    this.ended = this.counted;
  }

  get counted() {
    return this.ended ?? `${this.screens}/${this.fields}/${this.clicks}`;
  }

  // Somebody else's browser beside this one, with the same complaints book.
  async another() {
    const context = await this.page.context().browser().newContext();
    const tab = new Tab(await context.newPage(), this.unit, this.looked);
    tab.complaints = this.complaints;
    return tab;
  }

  note(answer) {
    const isPage = answer.request().isNavigationRequest();
    if (isPage && answer.frame() === this.page.mainFrame()) this.status = answer.status();
  }

  // That a page answered 404 or 422 is the page's own matter; that something in it failed is not.
  hear(line) {
    if (line.type() !== 'error') return;
    const isOfPage = line.text().startsWith('Failed to load resource')
      && line.location().url === this.page.url();
    if (!isOfPage) this.complaints.push(`${this.page.url()}: ${line.text()}`);
  }

  // ---- what a person does ----

  async open(path) {
    return this.page.goto(this.unit.origin + path);
  }

  async press(key) {
    await this.page.keyboard.press(key);
  }

  // Into whatever has focus.
  async type(text) {
    this.fields++;
    await this.page.keyboard.type(text);
  }

  async fill(label, text) {
    this.clicks++;
    this.fields++;
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async choose(label, option) {
    this.clicks += 2;
    this.fields++;
    await this.page.getByLabel(label, { exact: true }).selectOption(option);
  }

  async tick(label) {
    this.clicks++;
    this.fields++;
    await this.page.getByLabel(label, { exact: true }).check();
  }

  async click(role, name) {
    this.clicks++;
    await this.page.getByRole(role, { name, exact: typeof name === 'string' }).first().click();
  }

  async openMenu() {
    this.clicks++;
    await this.page.locator('details.menu summary').click();
  }

  // Tab until what has focus is called that; so that nothing is out of a keyboard's reach.
  async tabTo(name) {
    for (let steps = 0; steps < 120; steps++) {
      await this.page.keyboard.press('Tab');
      if (await this.inHand() === name) {
        assert.ok(await this.showsFocus(), `nothing shows that '${name}' has focus`);
        return;
      }
    }
    assert.fail(`Tab never comes to '${name}'`);
  }

  async inHand() {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return (element.labels?.[0] ?? element).textContent.trim() || element.ariaLabel;
    });
  }

  async showsFocus() {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const shape = (of) => [of.outlineStyle, of.outlineWidth, of.boxShadow, of.backgroundColor]
        .join();
      const focused = shape(getComputedStyle(element));
      element.blur();
      const left = shape(getComputedStyle(element));
      element.focus();
      return focused !== left;
    });
  }

  // ---- what a person sees ----

  // Waits for the heading, and looks at the page as nobody has before.
  async shows(heading) {
    const wanted = this.page.getByRole('heading', { level: 1, name: heading });
    await wanted.waitFor({ state: 'attached', timeout: 5000 }).catch(async () => {
      assert.fail(`wanted the page '${heading}', got '${await this.page.title()}'`);
    });
    await this.page.waitForLoadState('load');
    if (this.hasScript) await look(this);
  }

  async says(text) {
    await this.page.getByText(text).first().waitFor({ timeout: 5000 }).catch(async () => {
      assert.fail(`'${text}' is not on the page '${await this.page.title()}'`);
    });
  }

  async saysNot(text) {
    assert.equal(await this.page.getByText(text).count(), 0, `'${text}' is on the page`);
  }

  path() {
    return new URL(this.page.url()).pathname;
  }
}

// Signed in as one of the practice unit's people, on the page where they begin.
export async function signIn(tab, username, password = tab.unit.password) {
  await tab.open('/sign-in');
  await tab.page.getByLabel('Username', { exact: true }).fill(username);
  await tab.page.getByLabel('Password', { exact: true }).fill(password);
  await tab.page.getByRole('button', { name: 'Sign in' }).click();
  await tab.page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  assert.notEqual(tab.path(), '/sign-in', `${username} could not sign in`);
  await tab.page.waitForLoadState('load');
  tab.begin();
}
