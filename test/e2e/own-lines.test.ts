import type { Page } from '@playwright/test';
import { expect, requestsOf, test } from './support/fixtures.js';
import { test as onHost } from './support/host.js';
import { openWizard, type Reader } from './support/reader.js';

// What a reader writes herself: on our own pages and frames alone, in memory alone (decision 0065).

const words = {
  more: 'Belkaart, notities en verslag',
  write: 'Schrijf erbij',
  what: 'Wat zag of hoorde je, of wat is je verteld?',
  kind: 'Wat voor informatie is het?',
  source: 'Van wie? Noem een rol, geen naam.',
  another: 'Nog een signaal',
  remove: 'Haal signaal 2 weg',
  who: 'Met wie overlegde je? Noem rollen, geen namen.',
  talk: 'Gesprek',
  held: 'Is het gesprek gevoerd?',
  agreed: 'Afspraken',
  agreedWhat: 'Wat is afgesproken, en wie doet wat?',
  copy: 'Kopieer',
  leave: 'Verlaat deze pagina',
};

const open = (reader: Reader, name: string) =>
  reader.element
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
const field = (reader: Reader, name: string) => reader.element.getByLabel(name, { exact: true });

/** Writes a signal in step 1 and whom she consulted in step 2, and is at an outcome. */
async function written(page: Page): Promise<Reader> {
  const reader = await openWizard(page, 'twente');
  await reader.startSteps('artsen');
  await open(reader, words.write);
  await field(reader, words.what).fill('Het kind schrok.');
  await field(reader, words.kind).selectOption('ander');
  await field(reader, words.source).fill('De oppas');
  await reader.press(reader.guide.ui['step-next']);
  await open(reader, words.write);
  await field(reader, words.who).fill('Een kinderarts');
  await reader.press(reader.guide.ui['step-to-weighing']);
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  return reader;
}

test('what she writes in the steps and at the outcome stands in the account, and what she passed over', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = await written(page);
  await open(reader, words.more);
  await open(reader, words.agreed);
  await field(reader, words.agreedWhat).fill('Veilig Thuis belt terug.');
  await expect(field(reader, words.agreedWhat)).toBeFocused();
  await reader.press(words.copy);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['Het kind schrok.', 'De oppas', 'Een kinderarts', 'Veilig Thuis belt terug.']) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/Overgeslagen\n- Stap 3 van 5.*geen reden opgeschreven/);
  // She is told where it belongs before she copies it.
  await expect(reader.element.getByText('Bewaar je verslag in het systeem van je organisatie')).toBeVisible();
});

test('a signal more brings its field under her hands, and taking it away the button', async ({ page }) => {
  const reader = await openWizard(page, 'twente');
  await reader.startSteps('artsen');
  await open(reader, words.write);
  await reader.button(words.another).click();
  await expect(field(reader, words.what).nth(1)).toBeFocused();
  await reader.button(words.remove).click();
  await expect(reader.button(words.another)).toBeFocused();
  await expect(field(reader, words.what)).toHaveCount(1);
});

test('nothing of it is sent, kept, or told by address, history or event', async ({ page }) => {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const name of ['meldcode-stap', 'meldcode-uitkomst', 'input', 'change']) {
      document.addEventListener(name, ({ target, type }) => told.push(`${type} ${(target as Element).localName}`));
    }
  });
  const reader = await openWizard(page, 'twente');
  const requests = requestsOf(page);
  await reader.startSteps('artsen');
  await open(reader, words.write);
  await field(reader, words.what).fill('Het kind schrok.');
  const kept = await page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length + document.cookie.length,
    databases: (await indexedDB.databases()).length,
    state: history.state as unknown,
    address: location.search + location.hash,
    text: document.body.outerHTML.includes('schrok') || document.title.includes('schrok'),
  }));
  expect(kept).toEqual({ storage: 0, databases: 0, state: 2, address: '', text: false });
  expect(requests).toEqual([]);
  expect(await field(reader, words.what).getAttribute('autocomplete')).toBe('off');
  expect(await field(reader, words.what).getAttribute('spellcheck')).toBe('false');
});

test('one press wipes the fields too and says so, and then nothing asks at closing', async ({ page }) => {
  const reader = await written(page);
  await reader.press(reader.guide.ui.wipe);
  await expect(reader.element.getByText(reader.guide.ui.wiped)).toBeVisible();
  await reader.startSteps('artsen');
  await open(reader, words.write);
  await expect(field(reader, words.what)).toHaveValue('');
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.accept();
  });
  await page.goto('/');
  expect(asked).toBe(false);
});

test('closing with something written asks once, and staying loses nothing', async ({ page }) => {
  const reader = await written(page);
  const questions: string[] = [];
  page.once('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    location.href = '/';
  });
  await expect.poll(() => questions).toEqual(['beforeunload']);
  await open(reader, words.more);
  await open(reader, 'Signalen');
  await expect(field(reader, words.what)).toHaveValue('Het kind schrok.');
});

test('calling and opening a link asks nothing and loses nothing', async ({ page, context }) => {
  const reader = await written(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await reader.element.locator('a[href="tel:112"]').first().click();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Begrippen', exact: true }).first().click();
  await (await opened).close();
  await open(reader, words.more);
  await open(reader, 'Signalen');
  await expect(field(reader, words.what)).toHaveValue('Het kind schrok.');
  expect(asked).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/twente/');
});

test('the way out is not in the way of a question', async ({ page }) => {
  await page.route('**/twente/meldcode.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"ownPage":{', '"leaveTo":"https://weer.example/","ownPage":{');
    await route.fulfill({ response, body });
  });
  await page.route('https://weer.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Weer</title><link rel="icon" href="data:,">',
    }),
  );
  const reader = await written(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await reader.button(words.leave).click();
  await page.waitForURL('https://weer.example/');
  expect(asked).toEqual([]);
});

onHost('a page of somebody else has no field, and our frame in it has', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(
      `<script src="${baseURL}/widget/v1/twente.js" defer></script><meldcode-wizard regio="twente"></meldcode-wizard>
       <iframe sandbox="allow-scripts" src="${baseURL}/twente/embed/" title="Meldcode" width="400" height="900"></iframe>`,
    ),
  );
  for (const place of [page, page.frameLocator('iframe')]) {
    const element = place.locator('meldcode-wizard .root');
    await element.locator('.primary').first().click();
    await element.locator('.line, .row-button').first().click();
    const count = place === page ? 0 : 1;
    await expect(element.locator('summary').filter({ hasText: words.write })).toHaveCount(count);
  }
});
