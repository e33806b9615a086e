// look.mjs -- a page looked at wide and narrow, light and dark: nothing may be wrong with it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa',
  'best-practice'];
const WIDTHS = [1280, 320];
const SCHEMES = ['light', 'dark'];

// Pages of one shape are alike: /people/4711 is looked at once for all of them.
const shapeOf = (page) => new URL(page.url()).pathname.replace(/\d+/g, 'N');

async function axeFindings(page) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(AXE);
  const { violations } = await page.evaluate((standards) => window.axe.run(document, {
    runOnly: standards, resultTypes: ['violations'], preload: false,
  }), STANDARDS);
  return violations.map((found) => `${found.id}: ${found.help}: `
    + found.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(' | '));
}

async function wider(page) {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const out = [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > room + 1);
    return [`scrolls sideways because of ${out.slice(0, 3).map((one) => one.outerHTML.slice(0, 100))
      .join(' | ')}`];
  });
}

export async function look(tab, state = '') {
  const { page, looked, status } = tab;
  const shape = `${status} ${shapeOf(page)}${state}`;
  if (looked.has(shape)) return;
  looked.add(shape);
  const size = page.viewportSize();
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const found = [...await axeFindings(page), ...width < 400 ? await wider(page) : []];
      tab.complaints.push(...found.map((one) => `${shape} at ${width}, ${colorScheme}: ${one}`));
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(size);
}
