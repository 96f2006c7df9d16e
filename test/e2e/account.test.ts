import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { test as onHost } from './support/host.js';
import { openCheck, openWizard, type Reader } from './support/reader.js';
import { guideOf, siteIds } from './support/site.js';

// What somebody takes along of an outcome: on our own pages and frames alone (decision 0046).

/** The words that only our own pages have; the copy of the guide for other pages leaves them out. */
const words = {
  more: 'Belkaart, notities en verslag',
  print: 'Print dit',
  copy: 'Kopieer',
};

/** Keeps what is printed in the page, so that it can be looked at and made into a PDF. */
const holdPrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
    };
  });

async function toOutcome(page: Page, id: string): Promise<Reader> {
  const reader = await openCheck(page, id);
  // The longest of all: advice first, a report, help beside it, and a date to look again.
  const artsen = reader.guide.beroepsgroepen.find(({ base }) => base.includes('artsen'));
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'twijfel'],
    ['vraag-3', 'ja'],
    ['vraag-4', 'ja'],
  ]);
  if (artsen) await reader.chooseInList(artsen.id);
  await reader.element.getByText(words.more, { exact: true }).click();
  return reader;
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const id of siteIds) {
  test(`the account of the longest outcome of ${id} is one A4 with what matters`, async ({ page }) => {
    await holdPrinting(page);
    const reader = await toOutcome(page, id);
    await reader.press(words.print);
    const sheet = page.locator('article.verslag');
    await expect(sheet).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    const { outcomes, strip, contacts, edition, meldnormen } = guideOf(id);
    for (const text of [
      outcomes['melden-en-hulp'].title,
      ...strip.map((contact) => contacts[contact]!.phone!),
      meldnormen['meldnorm-1'].text,
      edition,
      new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date()),
      'Beslistabel: route',
    ]) {
      await expect(sheet).toContainText(text);
    }
    await expect(sheet.locator('a')).toHaveCount(0);
    await expect(page.getByRole('main')).toBeHidden();
    expect(await pagesOf(page)).toBe(1);
    // It is gone once it is printed, and nothing of the page stays away.
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
    await expect(page.getByRole('main')).toBeVisible();
  });
}

test('the menu of the browser prints the account too, and the page where there is no outcome', async ({ page }) => {
  await page.goto('/twente/afwegingskader/');
  await expect(page.locator('afwegingskader-check .root')).toBeVisible();
  const printed = async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const sheets = await page.locator('article.verslag').count();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return sheets;
  };
  expect(await printed()).toBe(0);
  const reader = await toOutcome(page, 'twente');
  expect(await printed()).toBe(1);
  await expect(page.locator('article.verslag')).toHaveCount(0);
  await reader.press(reader.guide.ui.wipe);
  expect(await printed()).toBe(0);
});

test('the account is copied as text, and it is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = await toOutcome(page, 'twente');
  await reader.press(words.copy);
  await expect(reader.element.locator('.account [role="status"]')).toContainText('Gekopieerd');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(reader.guide.outcomes['melden-en-hulp'].title);
  expect(text).toMatch(/Beslistabel: route \d+, regel N1/);
});

test('where the clipboard is refused, the browser is asked once more, and else the text is selected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- What our code falls back on.
    document.execCommand = () => false;
  });
  const reader = await toOutcome(page, 'twente');
  await reader.press(words.copy);
  const text = reader.element.getByRole('textbox');
  await expect(text).toBeFocused();
  await expect(reader.element.locator('.account [role="status"]')).toContainText('Ctrl+C');
  const selected = await text.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toContain(reader.guide.outcomes['melden-en-hulp'].title);
  await reader.press(reader.guide.ui.wipe);
  await expect(text).toHaveCount(0);
});

test('a step has nothing to take along', async ({ page }) => {
  const reader = await openWizard(page, 'twente');
  await reader.startSteps('artsen');
  await expect(reader.button(words.print)).toHaveCount(0);
});

const inFrame = (sandbox: string) =>
  `<iframe sandbox="${sandbox}" src="FRAME" title="Meldcode" width="400" height="900"></iframe>`;

async function toOutcomeInFrame(page: Page) {
  const element = page.frameLocator('iframe').locator('afwegingskader-check .root');
  await element.locator('.answers-to button').first().click();
  await expect(element.locator('.answers-to')).toBeVisible();
  await element.locator('.answers-to button').first().click();
  await expect(element.locator('[part="outcome"]')).toBeVisible();
  return element;
}

onHost('in a frame that may not print, the copy stays', async ({ page, host, baseURL, said }) => {
  const frame = inFrame('allow-scripts').replace('FRAME', `${baseURL}/twente/embed/afwegingskader/`);
  await page.goto(host.page(frame));
  const element = await toOutcomeInFrame(page);
  await element.getByText(words.more, { exact: true }).click();
  await element.getByRole('button', { name: words.print }).click();
  const status = element.locator('.account [role="status"]');
  await expect(status).toContainText(words.copy);
  await element.getByRole('button', { name: words.copy }).click();
  await expect(status).toContainText(/Gekopieerd|Ctrl\+C/);
  // The browser says in its console that it did not print.
  for (const word of said.splice(0)) expect(word).toMatch(/print|modals|clipboard/i);
});

onHost(
  'a page of somebody else gets a link to ours, also with the script of our own pages',
  async ({ page, host, baseURL }) => {
    for (const script of ['widget/v1/twente.js', 'twente/meldcode.js']) {
      await page.goto(
        host.page(
          `<script src="${baseURL}/${script}" defer></script><afwegingskader-check regio="twente"></afwegingskader-check>`,
        ),
      );
      const element = page.locator('afwegingskader-check .root');
      await element.locator('.answers-to button').first().click();
      await element.locator('.answers-to button').first().click();
      await expect(element.locator('[part="outcome"]')).toBeVisible();
      await expect(element.getByRole('button', { name: words.print })).toHaveCount(0);
      await expect(element.getByRole('button', { name: words.copy })).toHaveCount(0);
      expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    }
  },
);

onHost('the link says that it opens a new window, and that answers do not travel', async ({ page, host, baseURL }) => {
  await page.goto(
    host.page(
      `<script src="${baseURL}/widget/v1/twente.js" defer></script><afwegingskader-check regio="twente"></afwegingskader-check>`,
    ),
  );
  const element = page.locator('afwegingskader-check .root');
  await element.locator('.answers-to button').first().click();
  await element.locator('.answers-to button').first().click();
  const { ui } = guideOf('twente');
  const link = element.locator(`a[href="${baseURL}/twente/"]`);
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  await expect(element.getByText(ui['new-window'])).toBeVisible();
  await expect(element.getByText(ui['own-page-note'])).toBeVisible();
});
