import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { ownSections } from '../../src/guide/own-lines.js';
import type { OwnPageWords } from '../../src/schema/words/own-page.js';
import { openCheck, type Reader } from '../../test/e2e/support/reader.js';
import { telephone, type Check } from './budgets.js';

const content = new URL('../../regions/landelijk/own-page.json', import.meta.url);
const { ownPage: words } = JSON.parse(readFileSync(content, 'utf8')) as { readonly ownPage: OwnPageWords };

/** What a part of a page asks of who reads it. */
interface Part {
  readonly words: number;
  readonly height: number;
}

/**
 * The budgets of what only our own pages have, at an outcome in danger: the card to call with begins with its number and is no longer
 * than an outcome, a part to write in fits on one screen, and a form asks in few words.
 */
export async function ownScreensOf(page: Page, guide: string): Promise<readonly Check[]> {
  const reader = await openCheck(page, guide);
  await reader.answerAll([
    ['vraag-1', 'ja'],
    ['acuut', 'ja'],
  ]);
  await reader.openFold(words.more);
  return [
    ...(await callCard(reader)),
    ...(await notes(reader)),
    ...(await afterReport(reader)),
    ...(reader.guide.formTitle === undefined ? [] : await form(page, guide)),
  ];
}

async function callCard(reader: Reader): Promise<readonly Check[]> {
  const card = await opened(reader, words['call-card']);
  const [top, number] = [await topOf(card), await topOf(card.locator('a[href="tel:08002000"]'))];
  const { words: read, height } = await sizeOf(card);
  return [
    { says: 'from the top of the belkaart to its number', most: 150, measured: number - top },
    { says: 'words of the belkaart', most: 250, measured: read },
    { says: 'the height of the belkaart', most: telephone.height * 2.5, measured: height },
  ];
}

async function notes(reader: Reader): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const section of ownSections) {
    const part = await opened(reader, words[`own-${section}`]);
    const { words: read, height } = await sizeOf(part);
    checks.push(
      { says: `words of the notes ${section}`, most: 60, measured: read },
      { says: `the height of the notes ${section}`, most: telephone.height, measured: height },
    );
  }
  return checks;
}

async function afterReport(reader: Reader): Promise<readonly Check[]> {
  const part = await opened(reader, words.after);
  const before = await sizeOf(part);
  await part.locator('input').fill('2026-11-27');
  await part.getByRole('listitem').first().waitFor();
  const after = await sizeOf(part);
  return [
    { says: 'words before the day of a report', most: 45, measured: before.words },
    { says: 'words of what follows it', most: 130, measured: after.words },
    { says: 'the height of what follows it', most: telephone.height * 1.5, measured: after.height },
  ];
}

async function form(page: Page, guide: string): Promise<readonly Check[]> {
  await page.goto(`/${guide}/formulier/`);
  const sizes = await Promise.all((await page.locator('.veld:visible').all()).map(sizeOf));
  return [
    { says: 'words of the form before it asks', most: 200, measured: (await sizeOf(page.locator('.titelblok'))).words },
    { says: 'words of a question of the form', most: 60, measured: Math.max(...sizes.map((size) => size.words)) },
    { says: 'the height of one', most: telephone.height, measured: Math.max(...sizes.map(({ height }) => height)) },
  ];
}

/** What is folded under this title, opened. */
async function opened(reader: Reader, title: string): Promise<Locator> {
  await reader.openFold(title);
  return reader.fold(title).locator('xpath=..');
}

const topOf = async (part: Locator): Promise<number> => Math.round((await part.boundingBox())?.y ?? Number.NaN);

function sizeOf(part: Locator): Promise<Part> {
  return part.evaluate((element: HTMLElement) => ({
    words: element.innerText.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length,
    height: Math.round(element.getBoundingClientRect().height),
  }));
}
