import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { openCheck, type Path } from './support/reader.js';

// Axe puts styles in the page, which our policy refuses.
test.use({ bypassCSP: true });

const words = { more: /^(Belkaart, notities|Notities) en verslag$/, after: /^Na je melding$/, agreed: /^Afspraken$/ };
const inDanger = [
  ['vraag-1', 'ja'],
  ['acuut', 'ja'],
] as const;

async function openMore(page: Page, answers: Path) {
  const reader = await openCheck(page, 'twente');
  await reader.answerAll(answers);
  await reader.element.locator('summary').filter({ hasText: words.more }).click();
  return reader;
}

async function openPart(page: Page, element: Locator, title: RegExp): Promise<Locator> {
  const summary = page.locator('summary').filter({ hasText: title });
  await element.locator(summary).click();
  return element.locator('details').filter({ has: summary }).last();
}

test('the days after a report are reckoned here, said at once, and go to a calendar without a word about them', async ({
  page,
}) => {
  const reader = await openMore(page, inDanger);
  const part = await openPart(page, reader.element, words.after);
  await expect(part.getByRole('listitem')).toHaveCount(0);
  await expect(part.getByRole('button')).toHaveCount(0);

  await part.getByLabel('Op welke dag meldde je?').fill('2026-11-27');
  await expect(part.getByRole('status').first().getByRole('listitem')).toHaveText([
    /^vrijdag 4 december 2026:/,
    /^vrijdag 25 december 2026:/,
    /^vrijdag 12 februari 2027:/,
  ]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: 'Zet deze dagen in je agenda' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('afspraak.ics');
  const calendar = await readFile(await download.path(), 'utf8');
  expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20261204',
    'DTSTART;VALUE=DATE:20261225',
    'DTSTART;VALUE=DATE:20270212',
  ]);
  await expect(part.getByRole('status').last()).toContainText('bestand voor je agenda');
});

test('an outcome without a report has no days of one, and its day to look again goes to a calendar', async ({
  page,
}) => {
  const reader = await openMore(page, [
    ['vraag-1', 'ja'],
    ['acuut', 'nee'],
    ['disclosure', 'nee'],
    ['structureel', 'nee'],
    ['vraag-3', 'ja'],
    ['vraag-4', 'ja'],
  ]);
  await expect(reader.element.locator('summary').filter({ hasText: words.after })).toHaveCount(0);
  const part = await openPart(page, reader.element, words.agreed);
  await part.getByLabel('Wanneer kijk je opnieuw?').fill('2027-01-04');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: 'Zet deze dag in je agenda' }).press('Enter'),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270104');
});
