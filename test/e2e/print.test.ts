import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { readPdf } from './support/pdf.js';
import { openCheck, takenIn } from './support/reader.js';
import { guideOf, numbersOf, pageTypes, siteIds } from './support/site.js';
import { helpRefused, walk } from './support/walks.js';

/** What makes no sense on paper; the rows of answers, the exits and terms in a sentence do, and stay. */
const toPress = 'button:not(.row-button, .line, .term):visible, select:visible';

/** As a browser does: it tells the page first, which then draws and opens what is folded. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** How many sheets a page takes on A4. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const id of siteIds) {
  test(`the card of ${id} fits on two sheets, with every number`, async ({ page }) => {
    await page.goto(`/${id}/kaart/`);
    await onPaper(page);
    for (const number of numbersOf(guideOf(id))) {
      await expect(page.getByRole('main').getByText(number, { exact: true }).first()).toBeVisible();
    }
    expect(await sheets(page)).toBeGreaterThan(0);
    expect(await sheets(page)).toBeLessThanOrEqual(2);
  });
}

for (const [name, path] of Object.entries(pageTypes)) {
  test(`${name} has nothing to press on paper, and its numbers and edition are there`, async ({ page, said }) => {
    await page.goto(path);
    await onPaper(page);
    await expect(page.locator(toPress)).toHaveCount(0);
    // A sheet is printed alone, so it carries all of this itself.
    const isSheet = name === 'the card' || name === 'the form of a region';
    const foot = isSheet ? page.getByRole('main') : page.getByRole('contentinfo');
    await expect(foot).toContainText('112');
    await expect(foot).toContainText('0800 2000');
    await expect(foot).toContainText(/editie/i);
    for (const word of said.splice(0)) expect(word).toContain('404');
  });
}

test('a printed outcome is its account, with the actions, the numbers as text and the edition', async ({ page }) => {
  const reader = await openCheck(page, 'haaglanden');
  await walk(reader, helpRefused);
  await onPaper(page);
  const sheet = page.locator('article.verslag');
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await expect(sheet.locator('button, a')).toHaveCount(0);
  const { actions, contacts, strip, edition } = reader.guide;
  const texts = [
    ...takenIn(reader.guide, helpRefused.actions).map((id) => actions[id].title),
    ...strip.map((id) => contacts[id]!.phone!),
    edition,
  ];
  for (const text of texts) await expect(sheet).toContainText(text);
});

for (const [name, path] of Object.entries(pageTypes)) {
  test(`${name} prints no strip, writes each address out, and splits no question`, async ({ page, said }) => {
    await page.goto(path);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await onPaper(page);
    await expect(page.locator('.strip:visible')).toHaveCount(0);
    const links = page.locator('main').locator('a[href^="http"]:visible, a[href^="mailto:"]:visible');
    for (const link of await links.all()) {
      const written = await link.evaluate((it) => `${it.textContent} ${getComputedStyle(it, '::after').content}`);
      const address = (await link.getAttribute('href'))!.replace(/^mailto:|^https:\/\/(www\.)?|\/$/g, '');
      expect(written).toContain(address);
    }
    const questions = page.locator('.vraag-tekst:visible, [part="question"] [role="group"]:visible, .vraagvak:visible');
    for (const question of await questions.all()) await expect(question).toHaveCSS('break-inside', 'avoid');
    said.splice(0);
  });
}

for (const [name, path] of Object.entries(pageTypes)) {
  test(`no sheet of ${name} is empty`, async ({ page, said }) => {
    await page.goto(path);
    const { pages } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));
    for (const { texts } of pages) expect(texts.length).toBeGreaterThan(0);
    said.splice(0);
  });
}
