import type { Page } from '@playwright/test';
import { expect, requestsOf, test } from './support/fixtures.js';
import { openCheck, openWizard, type Reader } from './support/reader.js';
import { inDoubt, wander, wanderInCheck } from './support/walks.js';

/** Every place where a page can leave something behind, and everything that others on the page can read. */
async function tracesIn(page: Page) {
  const inPage = await page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    frame: window.name,
    cookies: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
    marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].length,
    lightDom: document.documentElement.outerHTML,
  }));
  return { ...inPage, kept: await page.context().storageState() };
}

const nothing = {
  frame: '',
  cookies: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
  marks: 0,
  kept: { cookies: [], origins: [] },
};

const walks: Readonly<Record<string, (page: Page) => Promise<() => Promise<void>>>> = {
  wizard: async (page) => {
    const reader = await openWizard(page, 'petruschool');
    return () => wander(reader);
  },
  check: async (page) => {
    const reader = await openCheck(page, 'petruschool');
    return () => wanderInCheck(reader);
  },
};

for (const [name, open] of Object.entries(walks)) {
  test(`a whole walk through the ${name} asks nothing from any server and leaves nothing behind`, async ({
    page,
    said,
  }) => {
    const go = await open(page);
    await page.waitForLoadState('load');
    const before = await tracesIn(page);
    expect(before).toMatchObject(nothing);
    const requests = requestsOf(page);
    await go();
    expect(await tracesIn(page)).toEqual(before);
    // Where a reader can go back, an entry has its number and nothing else (decision 0046).
    expect(await page.evaluate(() => history.state as unknown)).toEqual(expect.any(Number));
    expect(requests).toEqual([]);
    expect(said).toEqual([]);
  });
}

test('the address, the title and the console stay the same on every screen', async ({ page, said }) => {
  const reader = await openWizard(page, 'noaberkracht');
  const [address, title] = [page.url(), await page.title()];
  await reader.atEachScreen(async () => {
    expect([page.url(), await page.title(), ...said]).toEqual([address, title]);
  });
  await wander(reader);
});

test('a page hears which step is open and that there is an outcome, and nothing about a case', async ({ page }) => {
  const heard: unknown[] = [];
  await page.exposeFunction('hear', (event: unknown) => heard.push(event));
  const reader = await openWizard(page, 'twente');
  await page.evaluate(() => {
    for (const type of ['meldcode-stap', 'meldcode-uitkomst']) {
      window.addEventListener(type, (event) => {
        const own = Object.keys(event).filter((key) => key !== 'isTrusted');
        const { detail = null } = event as CustomEvent<unknown>;
        (window as unknown as { hear(said: unknown): void }).hear({ type, detail: detail, own });
      });
    }
  });
  await reader.startSteps('artsen');
  await reader.openStep('stap-4');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
    ['vraag-3', 'nee'],
  ]);
  await reader.change('acuut');
  await reader.answer('acuut', 'nee');
  await reader.expectAsked('disclosure');
  expect(heard).toEqual([
    { type: 'meldcode-stap', detail: { stap: 1 }, own: [] },
    { type: 'meldcode-stap', detail: { stap: 4 }, own: [] },
    { type: 'meldcode-uitkomst', detail: null, own: [] },
    { type: 'meldcode-stap', detail: { stap: 5 }, own: [] },
  ]);
});

test('no link tells another site where the reader came from', async ({ page }) => {
  const reader = await openCheck(page, 'haaglanden');
  await reader.answerAll(inDoubt.path);
  const away = reader.element.locator('a[href^="http"]');
  expect(await away.count()).toBeGreaterThan(0);
  for (const link of await away.all()) await expect(link).toHaveAttribute('rel', 'noreferrer');
});

const answered: Readonly<Record<string, (page: Page) => Promise<Reader>>> = {
  wizard: async (page) => {
    const reader = await openWizard(page, 'haaglanden');
    await reader.startSteps('kinderopvang');
    await reader.openStep('stap-4');
    await reader.answerAll([
      ['vraag-1', 'ja'],
      ['acuut', 'ja'],
    ]);
    return reader;
  },
  check: async (page) => {
    const reader = await openCheck(page, 'haaglanden');
    await reader.answerAll([
      ['vraag-1', 'ja'],
      ['acuut', 'ja'],
    ]);
    return reader;
  },
};

const first = (reader: Reader): string =>
  reader.tag === 'meldcode-wizard' ? reader.guide.ui['wizard-title'] : reader.words('vraag-1').text;

for (const [name, open] of Object.entries(answered)) {
  test(`one button wipes the answers of the ${name}, says so, and begins again`, async ({ page }) => {
    const reader = await open(page);
    await expect(reader.fold(reader.guide.ui['answers-title'])).toBeVisible();
    await reader.press(reader.guide.ui['wipe']);
    await expect(reader.heading(first(reader))).toBeFocused();
    await expect(reader.element.getByRole('status')).toHaveText(reader.guide.ui['wiped']);
    await expectNothingGiven(reader);
  });

  test(`a reload shows nothing of the answers of the ${name}`, async ({ page }) => {
    const reader = await open(page);
    await page.reload();
    await expect(reader.heading(first(reader))).toBeVisible();
    await expectNothingGiven(reader);
  });
}

async function expectNothingGiven(reader: Reader): Promise<void> {
  const { ui, outcomes, beroepsgroepen } = reader.guide;
  await expect(reader.fold(ui['answers-title'])).toHaveCount(0);
  await expect(reader.heading(outcomes.melden.title)).toHaveCount(0);
  if (reader.tag === 'afwegingskader-check') return;
  // The group was forgotten as well: it is asked again.
  await reader.press(ui['exits-none']);
  await expect(reader.button(new RegExp(`^${beroepsgroepen[0]!.name}`))).toBeVisible();
}
