import type { Page } from '@playwright/test';
import { expect, requestsOf, test } from './support/fixtures.js';
import { smallTargets } from './support/layout.js';
import { Reader } from './support/reader.js';
import { guideOf } from './support/site.js';

const guide = guideOf('twente');
const code = (page: Page) => page.locator('[data-vorm]:visible .fragment code');
const notes = (page: Page) => page.locator('[data-noot]:visible');
const example = (page: Page) => page.frameLocator('iframe');
const choose = (page: Page, name: string, value: string) => page.check(`[name="${name}"][value="${value}"]`);

/** The page, with the widget at work in its example. */
async function open(page: Page): Promise<Reader> {
  await page.goto('/twente/insluiten/');
  const reader = new Reader(example(page), guide);
  await reader.expectStart();
  return reader;
}

test('the page shows the advised code first, at its own address, without anything chosen', async ({
  page,
  baseURL,
}) => {
  await open(page);
  const first = page.locator('.fragment code').first();
  await expect(first).toContainText(`<a href="${baseURL!}/twente/" data-meldcode>`);
  await expect(code(page)).toHaveText((await first.textContent()) ?? '');
  await expect(notes(page)).toHaveCount(0);
  await expect(page.locator('.fragment').filter({ hasText: 'https://HOST/' })).toHaveCount(0);
});

test('another place brings its own best form, code, steps and sentence for the administrator', async ({
  page,
  baseURL,
}) => {
  await open(page);
  await choose(page, 'place', 'sharepoint');
  await expect(page.getByRole('radio', { name: /^Een kader/ })).toBeChecked();
  await expect(code(page)).toHaveText(/^<iframe src=.*<\/iframe>$/);
  await expect(page.locator('[data-sjabloon]:visible')).toContainText(new URL(baseURL!).host);
  await expect(page.locator('[data-plek]:visible')).toHaveCount(1);
  await expect(page.locator('[data-gewijzigd]')).toContainText('SharePoint, Een kader');
});

test('a choice that does not work together is shown, and explained', async ({ page }) => {
  await open(page);
  await choose(page, 'place', 'typo3');
  await choose(page, 'form', 'element');
  await expect(code(page)).toContainText('<meldcode-wizard regio="twente"');
  await expect(page.locator('.oordeel:visible')).toContainText('Dit werkt hier niet goed.');
  // The example shows it too: the code as text, and no widget.
  await expect(example(page).locator('[data-plaats]')).toContainText('<meldcode-wizard regio="twente"');
  await expect(example(page).locator('meldcode-wizard')).toHaveCount(0);
});

test('the example follows every choice', async ({ page }) => {
  const reader = await open(page);
  await page.getByLabel('Voor welke beroepsgroep?').selectOption('kinderopvang');
  await choose(page, 'colours', 'regio');
  const wizard = example(page).locator('meldcode-wizard');
  await expect(wizard).toHaveAttribute('beroepsgroep', 'kinderopvang');
  await expect(wizard).toHaveAttribute('thema', 'regio');
  await reader.press(guide.ui['exits-none']);
  await expect(reader.heading(guide.steps['stap-1'].name)).toBeVisible();
  await choose(page, 'part', 'afwegingskader');
  await expect(example(page).locator('afwegingskader-check')).toHaveAttribute('beroepsgroep', 'kinderopvang');
  await choose(page, 'form', 'adres');
  await expect(example(page).getByRole('link', { name: '/twente/afwegingskader/' })).toBeVisible();
  await choose(page, 'form', 'kader');
  const frame = example(page).frameLocator('iframe:visible');
  await expect(frame.locator('afwegingskader-check')).toHaveAttribute('beroepsgroep', 'kinderopvang');
  await expect(frame.locator('afwegingskader-check')).toHaveAttribute('thema', 'regio');
  await page.getByLabel('Voor welke beroepsgroep?').selectOption('');
  await choose(page, 'colours', 'huisstijl');
  await expect(frame.locator('afwegingskader-check')).not.toHaveAttribute('beroepsgroep');
  await expect(frame.locator('afwegingskader-check')).not.toHaveAttribute('thema');
});

for (const [place, form, left] of [
  ['sharepoint', 'link', 'a[href$="/twente/"]'],
  ['drupal', 'element', 'p > a[href="tel:112"]'],
  ['moodle', 'kader', 'p > a[href="tel:112"]'],
  ['wordpress', 'adres', 'a[href$="/twente/"]'],
] as const) {
  test(`the example shows what ${place} leaves of the ${form}, and no widget`, async ({ page }) => {
    await open(page);
    await choose(page, 'place', place);
    await choose(page, 'form', form);
    await expect(example(page).locator(`[data-plaats] ${left}`)).toBeVisible();
    await expect(example(page).locator('meldcode-wizard')).toHaveCount(0);
  });
}

test('no choice asks anything from a server, or becomes a step back', async ({ page }) => {
  await page.goto('/twente/insluiten/');
  await page.waitForLoadState('networkidle');
  const [requests, steps] = [requestsOf(page), await page.evaluate(() => history.length)];
  for (const [name, value] of await page
    .locator('[data-keuze] [type="radio"]')
    .evaluateAll((all) => (all as HTMLInputElement[]).map((radio) => [radio.name, radio.value] as const))) {
    await choose(page, name, value);
  }
  await choose(page, 'place', 'website');
  await choose(page, 'form', 'kader');
  const group = page.getByLabel('Voor welke beroepsgroep?');
  await group.selectOption('artsen');
  await expect(example(page).locator('iframe:visible')).toHaveCount(1);
  await expect(example(page).frameLocator('iframe:visible').locator('[beroepsgroep="artsen"]')).toBeVisible();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(page.url()).toMatch(/\/twente\/insluiten\/$/);
});

test.describe('a browser that lets a page copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the code on the screen and says so, until another choice is made', async ({ page }) => {
    await open(page);
    await choose(page, 'form', 'element');
    const line = page.locator('[data-vorm]:visible [data-kopieer]');
    await line.getByRole('button', { name: 'Kopieer de code' }).press('Enter');
    await expect(line.getByRole('status').first()).toHaveText('Gekopieerd.');
    const inClipboard = await page.evaluate(() => navigator.clipboard.readText());
    expect(inClipboard).toBe(await code(page).textContent());
    await choose(page, 'part', 'afwegingskader');
    await expect(page.getByText('Gekopieerd.')).toHaveCount(0);
  });

  test('copies the sentence for the administrator', async ({ page }) => {
    await open(page);
    await choose(page, 'place', 'typo3');
    await page.getByRole('button', { name: 'Kopieer de zin voor de beheerder' }).click();
    const inClipboard = await page.evaluate(() => navigator.clipboard.readText());
    expect(inClipboard).toMatch(/^Wil je .*<script [^>]*src="http.*\/widget\/v1\/twente\.js" defer [^>]*><\/script> /);
  });
});

test('a browser that refuses to copy selects the code, and says which keys to press', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await open(page);
  const line = page.locator('[data-vorm]:visible [data-kopieer]');
  await line.getByRole('button', { name: 'Kopieer de code' }).click();
  await expect(line.getByRole('status').first()).toContainText('Ctrl en C');
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(await code(page).textContent());
});

test('every choice can be made with the keyboard', async ({ page }) => {
  await open(page);
  await page.locator('[name="place"]:checked').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'WordPress' })).toBeFocused();
  await expect(page.getByRole('radio', { name: /^Alleen een adres/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(code(page)).toContainText('<iframe');
});

for (const width of [320, 1280]) {
  test(`what can be chosen at ${String(width)} pixels is 44 pixels high or more`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    expect(await smallTargets(page, '.keuze fieldset label, .keuze select, .kopieer button', 44)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain snippets are there for every system, and nothing that does not work', async ({ page }) => {
    await page.goto('/twente/insluiten/');
    await expect(page.getByText('Vul het adres in.')).toBeVisible();
    await page.locator('summary', { hasText: 'SharePoint' }).click();
    const sharePoint = page.locator('details[open]');
    await expect(sharePoint.getByText('<iframe src="https://HOST/twente/embed/"').first()).toBeVisible();
    await expect(sharePoint.getByText('HTML Field Security')).toBeVisible();
    for (const role of ['radio', 'button', 'combobox'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  });
});

for (const hasScript of [true, false]) {
  test.describe(hasScript ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled: hasScript });

    test('what to do when it does not work can be opened, whatever was chosen', async ({ page }) => {
      await page.goto('/twente/insluiten/');
      const folds = page.locator('section[aria-labelledby="hapering"] > details');
      await expect(folds).toHaveCount(3);
      for (const fold of await folds.all()) {
        await fold.locator('summary').click();
        await expect(fold.locator('p').first()).toBeVisible();
      }
    });
  });
}
