// run.mjs -- people's paths through the real program, in a real browser, counted.
//
//     node tests/journeys/run.mjs [WORDS]     those whose name has these words
//
// Each *.journey.mjs exports journeys by name: { as, budget, script, walk(tab, unit) }. `as` is who
// is signed in before it begins (nobody if left out), `budget` the most screens, fields and clicks
// it may take ("1/1/0"; not counted if left out), `script: false` a browser without JavaScript.
// Every page that is met is looked at as well: look.mjs.
import { readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { Tab, signIn } from './tab.mjs';
import { Unit } from './unit.mjs';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const only = process.argv[2] ?? '';

async function journeysOf(file) {
  const journeys = await import(new URL(file, import.meta.url));
  return Object.entries(journeys).map(([name, journey]) => (
    { name: name.replaceAll('_', '-'), ...journey }));
}

async function allJourneys() {
  const files = readdirSync(new URL('.', import.meta.url)).filter((f) => f.endsWith('.journey.mjs'));
  const all = (await Promise.all(files.sort().map(journeysOf))).flat();
  return all.filter((journey) => journey.name.includes(only));
}

function overBudget(counted, budget) {
  const most = budget.split('/').map(Number);
  return counted.split('/').some((n, at) => Number(n) > most[at]);
}

async function walk(browser, unit, looked, journey) {
  const context = await browser.newContext({
    javaScriptEnabled: journey.script ?? true, viewport: { width: 1280, height: 800 },
  });
  const tab = new Tab(await context.newPage(), unit, looked, journey.script);
  try {
    if (journey.as) await signIn(tab, journey.as);
    await journey.walk(tab, unit);
    if (journey.budget && overBudget(tab.counted, journey.budget))
      tab.complaints.push(`it took ${tab.counted}, more than its budget`);
  } catch (error) {
    tab.complaints.push(error.code === 'ERR_ASSERTION' ? error.message : error.stack);
  } finally {
    await context.close();
  }
  return tab;
}

async function main() {
  const unit = new Unit();
  unit.seed();
  await unit.serve();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET,
  });
  const looked = new Set();
  let passed = 0;
  let failed = 0;
  for (const journey of await allJourneys()) {
    const tab = await walk(browser, unit, looked, journey);
    const fine = !tab.complaints.length;
    const of = journey.budget ? ` of ${journey.budget}` : '';
    console.log(`journey ${journey.name} ${tab.counted}${of} ${fine ? 'ok' : 'FAILED'}`);
    for (const complaint of tab.complaints) console.log(`    ${complaint}`);
    if (fine) passed++;
    else failed++;
  }
  await browser.close();
  await unit.stop();
  console.log(`${looked.size} kinds of page looked at, wide and narrow, light and dark`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

await main();
