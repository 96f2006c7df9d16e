import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, requestsOf, test } from './support/fixtures.js';
import { test as onHost } from './support/host.js';
import { openCheck, openWizard, type Reader } from './support/reader.js';
import { guideOf } from './support/site.js';

// The report form of a region, filled in in the browser: in memory alone (decision 0066).

const path = '/haaglanden/formulier/';
const person = (page: Page, number: number) => page.getByRole('group', { name: `Kind of volwassene ${number}` });
const step = (page: Page, number: number) => page.getByRole('group', { name: new RegExp(`^Stap ${number}:`) });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const reason = 'Waarom is stap 1 niet gezet?';
const audit = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);

async function filledIn(page: Page): Promise<void> {
  await page.goto(path);
  await step(page, 1).getByLabel('Nee').check();
  await page.getByLabel(reason).fill('Het kwam vandaag.\nCafé, zoëven, €.');
  await page.getByLabel('Datum van je melding').fill('2026-11-20');
  await person(page, 1).getByLabel('Naam').fill('Voorbeeld');
  await page.getByRole('group', { name: 'Soort geweld' }).getByLabel('Overig').check();
}

/** What stands in the sheet that is printed. */
const sheetText = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const text = document.querySelector<HTMLElement>('.verslag')?.innerText ?? null;
    dispatchEvent(new Event('afterprint'));
    return text;
  });

test('asks what an answer leads to, and nothing else', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByLabel(reason)).toBeHidden();
  await step(page, 1).getByLabel('Nee').check();
  await expect(page.getByLabel(reason)).toBeVisible();
  await step(page, 1).getByLabel('Ja').check();
  await expect(page.getByLabel(reason)).toBeHidden();
  await step(page, 1).getByRole('button', { name: 'Haal mijn keuze weg' }).click();
  await expect(step(page, 1).getByLabel('Ja')).not.toBeChecked();
  await expect(step(page, 1).getByLabel('Ja')).toBeFocused();
  expect(await audit(page)).toEqual([]);
});

test('brings more persons than stand on paper, each with fields of its own, and takes them away', async ({ page }) => {
  await page.goto(path);
  await expect(person(page, 2)).toBeHidden();
  for (const number of [2, 3, 4]) {
    await button(page, `Voeg toe: Kind of volwassene ${number}`).click();
    await expect(person(page, number).getByLabel('Naam')).toBeFocused();
  }
  await person(page, 4).getByLabel('Meisje of vrouw').check();
  await expect(person(page, 3).getByLabel('Meisje of vrouw')).not.toBeChecked();
  const names = await page
    .locator('[data-veld]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-veld')));
  expect(new Set(names).size).toBe(names.length);
  expect(await audit(page)).toEqual([]);
  await button(page, 'Haal weg: Kind of volwassene 4').click();
  await expect(button(page, 'Haal weg: Kind of volwassene 3')).toBeFocused();
  await button(page, 'Voeg toe: Kind of volwassene 4').click();
  await expect(person(page, 4).getByLabel('Meisje of vrouw')).not.toBeChecked();
});

test('tells what is empty when she asks, and that it may be', async ({ page }) => {
  await page.goto(path);
  await page.getByLabel('Datum van je melding').fill('2026-11-20');
  await button(page, 'Laat zien wat nog leeg is').click();
  await expect(page.getByRole('status')).toContainText('Dat mag');
  await expect(page.getByRole('link', { name: '2. Datum' })).toHaveCount(0);
  await page.getByRole('link', { name: '3. Over jou (6)' }).click();
  await expect(page.getByRole('heading', { name: '3. Over jou' })).toBeInViewport();
  expect(await audit(page)).toEqual([]);
});

test('prints what was filled in as one document, and the empty form where nothing was', async ({ page }) => {
  await page.goto(path);
  expect(await sheetText(page)).toBeNull();
  await filledIn(page);
  const text = await sheetText(page);
  for (const part of ['Café, zoëven, €.', '20 november 2026', 'Voorbeeld', 'Overig', 'Niet ingevuld: Je naam']) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('Waarom is stap 2 niet gezet?');
  await expect(page.locator('.verslag')).toHaveCount(0);
});

test('sends and keeps nothing, and an Enter goes nowhere', async ({ page, context }) => {
  await page.goto(path);
  const requests = requestsOf(page);
  await filledInPlace(page);
  expect(requests).toEqual([]);
  expect(page.url()).toMatch(/\/haaglanden\/formulier\/$/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([0, 0, 2]);
  expect(await context.cookies()).toEqual([]);
});

async function filledInPlace(page: Page): Promise<void> {
  await page.getByLabel('Je naam').fill('Voorbeeld');
  await page.getByLabel('Je naam').press('Enter');
  await page.getByLabel('7', { exact: true }).check();
  await button(page, 'Laat zien wat nog leeg is').click();
}

test('wipes everything at one press, and says so', async ({ page }) => {
  await filledIn(page);
  await button(page, 'Voeg toe: Kind of volwassene 2').click();
  await button(page, 'Wis alles').click();
  await expect(page.getByRole('status')).toHaveText('Alles wat je invulde, is gewist.');
  await expect(page.getByLabel('Datum van je melding')).toHaveValue('');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(person(page, 2)).toBeHidden();
});

test('the way out wipes, asks nothing and leaves nothing of this page behind the next one', async ({ page }) => {
  // Switched on, as a region does in its file; and there is a page to go to.
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const leave = '<button type="button" data-verlaat="https://weer.example/">Verlaat deze pagina</button>';
    await route.fulfill({ response, body: (await response.text()).replace('<section class="deel"', `${leave}$&`) });
  });
  await page.route('https://weer.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Weer</title><link rel="icon" href="data:,">',
    }),
  );
  await page.goto('/');
  await filledIn(page);
  await button(page, 'Verlaat deze pagina').click();
  await page.waitForURL('https://weer.example/');
  await page.goBack();
  await expect(page).toHaveURL(/:\d+\/$/);
});

test('asks once before the page closes with something in it, and a link opens beside it', async ({ page, context }) => {
  await filledIn(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Meldcode Haaglanden' }).click();
  await (await opened).close();
  await expect(page.getByLabel('Datum van je melding')).toHaveValue('2026-11-20');
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});

test('asks nothing while nothing is filled in, or once it is wiped', async ({ page }) => {
  await filledIn(page);
  await button(page, 'Wis alles').click();
  await page.getByRole('link', { name: 'Meldcode Haaglanden' }).click();
  await expect(page).toHaveURL(/\/haaglanden\/$/);
  await page.goBack();
  await expect(page.getByLabel('Datum van je melding')).toHaveValue('');
});

test('is whole without a script: every field, when it counts, and three persons', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByLabel(reason)).toBeVisible();
  await expect(
    page.getByText('Alleen als je bij ‘Stap 1: de signalen in kaart gebracht?’ dit koos: Nee'),
  ).toBeVisible();
  await expect(person(page, 3)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

/** The link to the form, in the action of an outcome that says how a report is made. */
const formLink = (page: Page) =>
  page
    .locator('afwegingskader-check .root')
    .getByRole('link', { name: guideOf('haaglanden').formTitle!, includeHidden: true });

/** An outcome that reports, with the action open that says how. */
async function toReport(page: Page): Promise<Reader> {
  const reader = await openCheck(page, 'haaglanden');
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  await reader.element.getByText(guideOf('haaglanden').actions['meld-schriftelijk'].title).click();
  return reader;
}

async function openForm(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await formLink(page).click();
  const form = await opened;
  await expect(form.getByRole('heading', { level: 1 })).toHaveText(guideOf('haaglanden').formTitle!);
  return form;
}

const isEmpty = async (form: Page) => {
  await expect(button(form, 'Wis alles')).toBeVisible();
  await expect(form.locator('[data-overname]')).toContainText('Er is niets overgenomen');
  await expect(form.locator('input:checked')).toHaveCount(0);
};

test('takes over what the casus holds, in a window of its own, and says of which fields', async ({ page, said }) => {
  const reader = await toReport(page);
  for (const fold of ['Belkaart, notities en verslag', 'Signalen'])
    await reader.element.getByText(fold, { exact: true }).click();
  const written = reader.element.getByLabel('Wat zag of hoorde je, of wat is je verteld?');
  await written.fill('Iets\nmet twee regels');
  const requests = requestsOf(page);
  const known = () => page.evaluate(() => [location.href, history.length, history.state as unknown, document.title]);
  const before = await known();
  const form = await openForm(page);
  await expect(form).toHaveURL(/\/haaglanden\/formulier\/$/);
  await expect(form.getByLabel('Welke zorgen zijn er, en wat gaat er goed?')).toHaveValue('Iets\nmet twee regels');
  await expect(step(form, 1).getByLabel('Ja')).toBeChecked();
  await expect(step(form, 2).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(step(form, 4).getByLabel('Ja')).toHaveAccessibleDescription(/Overgenomen/);
  await expect(form.getByLabel('Datum van je melding')).toHaveAccessibleDescription(/Overgenomen/);
  await expect(form.locator('[data-overname]')).toContainText('‘Datum van je melding’');
  expect(await audit(form)).toEqual([]);
  await step(form, 4).getByLabel('Nee').check();
  await expect(step(form, 4).getByLabel('Ja')).not.toHaveAccessibleDescription(/Overgenomen/);
  await expect(form.getByText('Overgenomen van de vragen. Kijk na')).not.toHaveCount(0);
  await button(form, 'Wis alles').click();
  await isEmpty(form);
  // What is in the other page stays, and neither says anything of it anywhere.
  await expect(written).toHaveValue('Iets\nmet twee regels');
  expect([requests, await known()]).toEqual([[], before]);
  await form.reload();
  await isEmpty(form);
  expect(said).toEqual([]);
});

test('the subject that tells what it asks leads to it, in step 5 and on the page of terms', async ({ page }) => {
  const reader = await openWizard(page, 'haaglanden');
  await reader.startSteps('kinderopvang');
  await reader.press(reader.guide.ui['step-to-weighing']);
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  await reader.openFold(reader.guide.ui['steps-title']);
  const name = reader.guide.formTitle!;
  await expect(reader.element.getByRole('link', { name })).toBeVisible();
  await page.goto('/haaglanden/begrippen/#meldformulier');
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/\/haaglanden\/formulier\/$/);
});

test('hands over nothing of what was wiped, and nothing to a page that comes in the place of the form', async ({
  page,
  context,
}) => {
  await toReport(page);
  const wipe = await page.getByRole('button', { name: guideOf('haaglanden').ui.wipe }).elementHandle();
  const opened = context.waitForEvent('page');
  // She wipes while the form is on its way.
  await formLink(page).evaluate((link: HTMLElement, button) => {
    link.click();
    (button as HTMLElement).click();
  }, wipe);
  const form = await opened;
  await isEmpty(form);
  // The form has let go of the page that opened it.
  await form.goto('/haaglanden/');
  expect(await form.evaluate(() => window.opener as unknown)).toBeNull();
});

onHost(
  'says nothing to a page of somebody else that opens it, the questions, or comes in its place',
  async ({ page, host, baseURL, said }) => {
    const hostile = host.page(`<script>
    var got = [];
    addEventListener('message', ({ data }) => got.push(data));
    function tell(opened) {
      const messages = ['meldcode-formulier', { gewogen: 'ja', signalen: 'van een ander' }];
      setInterval(() => messages.forEach((data) => opened.postMessage(data, '*')), 20);
    }
    function show(address) { tell(open(address)); }
    if (opener) tell(opener);
  </script>`);
    await page.goto(hostile);
    const show = async (address: string) => {
      const opened = page.context().waitForEvent('page');
      await page.evaluate(`show(${JSON.stringify(address)})`);
      return opened;
    };
    const form = await show(`${baseURL}/haaglanden/formulier/`);
    await expect(form.getByRole('button', { name: 'Wis alles' })).toBeVisible();
    const questions = await show('about:blank');
    await toReport(questions);
    const ownForm = await openForm(questions);
    await expect(step(ownForm, 4).getByLabel('Ja')).toBeChecked();
    await expect(ownForm.getByLabel('Welke zorgen zijn er, en wat gaat er goed?')).toHaveValue('');
    // In the place of the form: it has no opener any more, and the questions answered already.
    await ownForm.goto(hostile);
    await form.bringToFront();
    await isEmpty(form);
    const got = (where: Page) => where.evaluate('JSON.stringify([got, opener === null])');
    expect([await got(page), await got(ownForm)]).toEqual(['[[],true]', '[[],true]']);
    // The browser says that it did not deliver the question of the form.
    expect(said.splice(0).filter((line) => !line.includes('postMessage'))).toEqual([]);
  },
);

onHost('on a page of somebody else it is a link to our own page', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(
      `<script src="${baseURL}/widget/v1/haaglanden.js" defer></script><afwegingskader-check regio="haaglanden"></afwegingskader-check>`,
    ),
  );
  const element = page.locator('afwegingskader-check .root');
  await element.locator('.answers-to button').first().click();
  await element.locator('.answers-to button').first().click();
  await element.getByText(guideOf('haaglanden').actions['meld-schriftelijk'].title).click();
  await expect(formLink(page)).toHaveAttribute('href', `${baseURL}/haaglanden/formulier/`);
  await expect(formLink(page)).toHaveAttribute('rel', 'noreferrer');
});
