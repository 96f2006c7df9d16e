import type { Page } from '@playwright/test';
import { byKeyboard, byMouse, type Hand } from '../e2e/support/hands.js';
import { expect } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf, numbersOf } from '../e2e/support/site.js';
import { helpRefused, inDanger, inDoubt, walk } from '../e2e/support/walks.js';
import { hold } from './support/hold.js';
import { expectReadable } from './support/look.js';
import { everyDelivery, pageOf } from './support/snippets.js';
import { Watch } from './support/watch.js';

interface Hostile {
  /** Its file in `pages/`. */
  readonly page: string;
  /** What comes with it, once the address of our site is known. */
  readonly headers?: (site: string) => Readonly<Record<string, string>>;
  /** Whether content comes in one file with the widget, and not in one beside it. */
  readonly inOne?: true;
  /** When the script runs. */
  readonly load?: 'async';
  readonly hand?: Hand;
  /** The page leaves no room, so what is below us moves. */
  readonly cramped?: true;
}

const policy = (site: string, rest: string) => ({
  'content-security-policy': `default-src 'none'; script-src ${site}; style-src 'self'; img-src data:; frame-src ${site}; ${rest}`,
});

const hosts: Readonly<Record<string, Hostile>> = {
  'with a reset that shouts': { page: 'reset', cramped: true },
  'that takes back every style': { page: 'revert', inOne: true, cramped: true },
  'that aims at what we inherit': { page: 'inherited' },
  'where a rem is ten pixels': { page: 'small-rem', inOne: true, hand: byKeyboard('Enter') },
  'that is read from the right': { page: 'right-to-left' },
  'that is dark': { page: 'dark', inOne: true },
  'in quirks mode': { page: 'quirks', hand: byKeyboard('Space') },
  'with Bootstrap and jQuery': { page: 'bootstrap', inOne: true, load: 'async' },
  'with the prototypes of old libraries': { page: 'old-prototypes' },
  'with MooTools and core-js': { page: 'libraries', inOne: true },
  'that is one form, where Enter does nothing': { page: 'form', hand: byKeyboard('Space') },
  'with a base elsewhere': { page: 'base' },
  'with a strict policy and Trusted Types': {
    page: 'strict',
    headers: (site) =>
      policy(site, `connect-src ${site}; require-trusted-types-for 'script'; trusted-types lit-html jquery`),
  },
  'that may connect to nothing': {
    page: 'strict',
    headers: (site) => policy(site, `require-trusted-types-for 'script'; trusted-types lit-html`),
    inOne: true,
  },
};

/** What a browser tells the page of every press and every step of the focus. */
const ofTheBrowser = /^(click|focusin|key(down|press|up)|scroll)( of |$)/;

/** The numbers that a page shows by itself, as links to press. */
async function expectFallback(page: Page): Promise<void> {
  const element = page.locator('#element');
  await expect(element.locator('a[href="tel:112"]')).toBeVisible();
  await expect(element.locator('a[href="tel:08002000"]')).toBeVisible();
  // The link itself, or the copy of it in the element that stands beside it while its content comes.
  await expect(page.locator('#koppeling a:visible').first()).toContainText('Zorgen om een kind');
}

/** The page in a frame has its numbers before its script comes. */
async function expectFrameNumbers(page: Page): Promise<void> {
  for (const number of numbersOf(guideOf('twente'))) {
    await expect(page.frameLocator('iframe').locator('.strip b').getByText(number, { exact: true })).toBeVisible();
  }
}

/** The three readers of a page: of the link that became the check, of the wizard, and of the frame. */
function readersOf(page: Page, hand: Hand) {
  const check = 'afwegingskader-check';
  return {
    link: new Reader(page.locator('#koppeling'), guideOf('haaglanden'), check, hand),
    element: new Reader(page.locator('#element'), guideOf('haaglanden'), 'meldcode-wizard', hand),
    frame: new Reader(page.frameLocator('iframe'), guideOf('twente'), check),
  };
}

const goTo = (page: Page, place: string) =>
  page.locator(place).evaluate((section) => {
    section.scrollIntoView({ behavior: 'instant' });
  });

async function look(reader: Reader): Promise<void> {
  await reader.expectNumbers();
  await expectReadable(reader.element);
}

for (const [name, hostile] of Object.entries(hosts)) {
  test(`on a page ${name} the numbers stay, the questions lead to an outcome, and the page stays as it is`, async ({
    page,
    host,
    baseURL,
    said,
  }) => {
    host.answer('/strict.css', (response) => {
      response.writeHead(200, { 'content-type': 'text/css' }).end('.plek { display: block; min-height: 150rem }');
    });
    const [script, content] = [await hold(page, /\/(widget\/v1\/.*|meldcode)\.js$/), await hold(page, /\.json$/)];
    const { inOne = false, load = 'defer', headers = () => ({}), hand = byMouse, cramped = false } = hostile;
    const pasted = everyDelivery(baseURL!, inOne ? 'haaglanden.js' : 'meldcode.js', load);
    const address = host.document(pageOf(hostile.page, pasted), headers(baseURL!));
    await page.goto(address, { waitUntil: load === 'async' ? 'domcontentloaded' : 'commit' });

    await expectFallback(page);
    await expectFrameNumbers(page);
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.locator('#zoek').focus();
    // What the page itself sets moving at that.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const watch = await Watch.on(page);
    script();
    await page.waitForFunction(() => window.Meldcode);
    if (!inOne) await expectFallback(page);
    content();

    const { link, element, frame } = readersOf(page, hand);
    await element.expectStart();
    await expect(link.strip).toBeVisible();
    await expect(frame.strip).toBeVisible();
    expect(await watch.changes()).toEqual([]);
    expect(await watch.newGlobals()).toEqual([]);
    expect((await watch.shift()) > 0, 'whether anything moved').toBe(cramped);
    // A check that stands alone asked its page for a guide.
    expect(await watch.events()).toEqual(['context-request of <afwegingskader-check>']);

    await goTo(page, '#element');
    await element.atEachScreen(look);
    await element.startSteps('kinderopvang');
    await element.openStep('stap-4');
    await walk(element, helpRefused);
    await goTo(page, '#koppeling');
    await link.atEachScreen(look);
    await walk(link, inDanger);
    await goTo(page, '#venster');
    await frame.expectNumbers();
    await walk(frame, inDoubt);
    expect(await watch.newGlobals()).toEqual([]);
    const heard = (await watch.events()).filter((event) => !ofTheBrowser.test(event));
    expect(heard).toEqual([
      'meldcode-stap of <meldcode-wizard>',
      'meldcode-uitkomst of <afwegingskader-check>',
      'meldcode-uitkomst of <meldcode-wizard>',
    ]);
    expect(page.url()).toBe(address);
    // A page that allows no style on an element leaves the frame the height of its attribute, and says so once.
    const refusal: unknown = expect.stringContaining('Applying inline style violates');
    expect(said.splice(0)).toEqual(hostile.page === 'strict' ? [refusal] : []);
  });
}
