import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../e2e/support/fixtures.js';
import { test, type Host } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf } from '../e2e/support/site.js';
import { helpRefused, inDanger } from '../e2e/support/walks.js';
import { below, bringPaintbox, contrast, focusRing, groundOf, near, painted, token, type Colour } from './colours.js';
import { houseStyles, inHouseStyle, type HouseStyle } from './theme-packages.js';

const guide = guideOf('twente');
const primary = '.root button.primary';

// Everything on a dozen screens is measured.
test.describe.configure({ timeout: 90_000 });

test.beforeEach(({ page }) => bringPaintbox(page));

/** The wizard of Twente on a page with a house style. */
async function openIn(page: Page, host: Host, site: string, style: HouseStyle, attributes = ''): Promise<Reader> {
  const element = `<meldcode-wizard regio="twente" ${attributes}></meldcode-wizard>`;
  await page.goto(host.page(inHouseStyle(style, `${element}<script src="${site}/widget/v1/twente.js"></script>`)));
  const reader = new Reader(page, guide);
  await reader.expectStart();
  return reader;
}

/** The colours of the primary button at rest, pointed at and pressed. Each must be readable too. */
async function statesOf(page: Page, reader: Reader): Promise<readonly Colour[]> {
  const button = reader.button(guide.ui['exits-none']);
  const states: Colour[] = [];
  const note = async () => {
    states.push(await groundOf(page, primary));
    expect(below(4.5, (await painted(page)).texts)).toEqual([]);
  };
  await note();
  await button.hover();
  await note();
  await page.mouse.down();
  await note();
  // Away from it, so that nothing is chosen.
  await page.mouse.move(0, 0);
  await page.mouse.up();
  return states;
}

/** What an auditor measures on each screen: texts, edges, and the ring around what has the focus. */
async function expectReadable(page: Page): Promise<void> {
  const { texts, edges } = await painted(page);
  expect(texts.length).toBeGreaterThan(10);
  expect(edges.length).toBeGreaterThan(2);
  expect(below(4.5, texts)).toEqual([]);
  expect(below(3, edges)).toEqual([]);
}

async function expectRing(page: Page, reader: Reader, name: string | RegExp): Promise<void> {
  await reader.button(name).first().focus();
  // A ring is for whoever uses the keyboard.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const { outer, inner, ground, own } = await focusRing(page);
  expect(contrast(outer, inner)).toBeGreaterThanOrEqual(3);
  expect(contrast(outer, ground)).toBeGreaterThanOrEqual(3);
  expect(Math.max(contrast(inner, own), contrast(outer, own))).toBeGreaterThanOrEqual(3);
}

async function expectNoViolations(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include('meldcode-wizard');
  const { violations, passes, incomplete } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  // It understood the colours, instead of passing them by.
  expect(JSON.stringify(incomplete)).not.toContain('colorParse');
  expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(10);
}

/** Every kind of screen with a decision: start, step, question, outcome, with everything unfolded. */
async function walkAll(page: Page, reader: Reader): Promise<void> {
  await reader.atEachScreen(() => expectReadable(page));
  await expectRing(page, reader, guide.ui['exits-none']);
  await reader.startSteps(guide.beroepsgroepen[0]!.id);
  await reader.unfold();
  await expectReadable(page);
  await reader.openStep('stap-4');
  await expectRing(page, reader, /^Nee/);
  await expectNoViolations(page);
  await reader.answerAll(helpRefused.path);
  await reader.unfold();
  await expectReadable(page);
  await expectNoViolations(page);
  await reader.openStep('stap-4');
  await reader.change('acuut');
  await reader.answerAll(inDanger.path.slice(1));
  await expectNoViolations(page);
}

for (const [name, style] of Object.entries(houseStyles)) {
  test.describe(`in the house style of ${name}`, () => {
    test('the primary button and the page are its own, as thema="huisstijl" says too', async ({
      page,
      host,
      baseURL,
    }) => {
      const reader = await openIn(page, host, baseURL!, style);
      const states = await statesOf(page, reader);
      const expected = await Promise.all((style.primary ?? []).map((property) => token(page, property)));
      for (const [at, colour] of expected.entries()) expect(near(states[at]!, colour!), String(at)).toBe(true);
      const paper = await groundOf(page, '.root');
      const itsPage = style.page ? await token(page, style.page) : null;
      if (itsPage) expect(near(paper, itsPage)).toBe(true);
      expect(contrast(paper, style.ground === 'dark' ? [0, 0, 0] : [255, 255, 255])).toBeLessThan(1.5);
      await page.locator('meldcode-wizard').evaluate((element) => {
        element.setAttribute('thema', 'huisstijl');
      });
      expect(await groundOf(page, primary)).toEqual(states[0]);
    });

    test('every text is readable, every answer has an edge, and the focus a ring', async ({ page, host, baseURL }) => {
      const reader = await openIn(page, host, baseURL!, style);
      await walkAll(page, reader);
    });

    test('thema="regio" shows the colours of the region', async ({ page, host, baseURL }) => {
      const reader = await openIn(page, host, baseURL!, style, 'thema="regio"');
      await expectReadable(page);
      expect(await groundOf(page, primary)).toEqual(hex(guide.theme.light.accent));
      expect(await groundOf(page, '.root')).toEqual([255, 255, 255]);
      // The check inside the wizard follows it.
      await reader.startSteps(guide.beroepsgroepen[0]!.id);
      await reader.openStep('stap-4');
      expect(await groundOf(page, 'afwegingskader-check .row-button')).toEqual([255, 255, 255]);
      await reader.answerAll(helpRefused.path);
      await expectReadable(page);
    });
  });
}

function hex(colour: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Colour;
}
