import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from '../e2e/support/fixtures.js';
import { test } from '../e2e/support/host.js';
import { Reader } from '../e2e/support/reader.js';
import { guideOf, numbersOf } from '../e2e/support/site.js';
import { helpRefused, walk } from '../e2e/support/walks.js';
import { everyDelivery, fallback, pageOf, scriptTag } from './support/snippets.js';

/** The words on the paper, with one space between any two. */
async function printed(page: Page): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent()),
  );
  await pdf.destroy();
  const words = pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')));
  return words.join(' ').replace(/\s+/g, ' ');
}

/** Without spaces, since a line may break at a dash. */
const bare = (text: string): string => text.replace(/\s/g, '');

/** What a page of an office does when it is printed: black on white, no address behind a link, nothing that sticks. */
const printStyles = `<style>@media print {
  * { background: none !important; color: #000 !important; position: static !important; text-shadow: none !important }
  nav, form, button { display: none !important }
}</style>`;

for (const host of ['dark', 'bootstrap', 'inherited']) {
  test(`an outcome on a page like "${host}" is on paper with its actions and every number`, async ({
    page,
    host: site,
    baseURL,
  }) => {
    const check = `<afwegingskader-check regio="haaglanden">${fallback}</afwegingskader-check>`;
    const pasted = `${printStyles}${check}${scriptTag(`${baseURL!}/widget/v1/haaglanden.js`)}`;
    await page.goto(site.document(pageOf(host, pasted)));
    const guide = guideOf('haaglanden');
    await walk(new Reader(page, guide, 'afwegingskader-check'), helpRefused);
    const paper = bare(await printed(page));
    for (const number of numbersOf(guide)) expect(paper).toContain(bare(number));
    expect(paper).toContain(bare(guide.outcomes.melden.title));
    for (const id of helpRefused.actions) expect(paper).toContain(bare(guide.actions[id].title));
    expect(paper).toContain(guide.edition);
  });
}

test('a page that is printed before the script comes has its numbers on paper', async ({ page, host, baseURL }) => {
  await page.route('**/*.js', () => undefined);
  await page.goto(host.page(everyDelivery(baseURL!, 'meldcode.js')), { waitUntil: 'commit' });
  await expect(page.locator('#element a[href="tel:112"]')).toBeVisible();
  const paper = bare(await printed(page));
  for (const number of ['112', '08002000']) expect(paper).toContain(number);
});
