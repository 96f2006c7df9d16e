import { inPseudoLanguage } from '../fixtures/pseudo-language.js';
import { pseudoLanguage } from '../fixtures/pseudo.js';
import { expect, test } from './support/fixtures.js';
import { readPdf, type PdfPage, type PdfText } from './support/pdf.js';
import { makeSheets } from './support/sheets.js';
import { guideOf, siteIds } from './support/site.js';

// One print of every sheet, on two cores that other tests want too.
test.describe.configure({ timeout: 240_000 });

const isOn =
  ({ width, height }: PdfPage) =>
  ({ left, right, bottom, top }: PdfText) =>
    left >= 0 && right <= width && bottom >= 0 && top <= height;

/** How many texts end: each of that language does with a bracket of its own. */
const ends = (text: string) => text.split('⟧').length - 1;

/** A PDF has its own spaces. */
const bare = (text: string) => text.replace(/\s+/g, '');

/** What of a page stands on its sheets. */
const printed = (html: string) =>
  html.slice(html.indexOf('class="blad '), html.indexOf('</main>')).replace(/<[^>]*>/g, ' ');

/** What only a screen reader says: paper shows it as a line or a number. */
const onlyHeard = /<(\w+) class="onzichtbaar">[^<]*<\/\1>/g;

/** A document has as many pages as its text needs. */
const protocol = 'twente/protocol/index.html';

test('in a language with longer words a sheet has all of its text, or is named as too full; nothing is cut', async () => {
  const { sheets, pdfs } = await makeSheets('twente', inPseudoLanguage);
  const tooFull = new Set(pdfs.misfits.map(({ sheet }) => sheet.path));
  const whole = sheets.filter(({ path }) => !tooFull.has(path) && path !== protocol);
  // Words that are a third longer do not fit on every sheet: who translates words one shorter.
  expect(tooFull.size).toBeGreaterThan(0);
  expect(whole.length).toBeGreaterThan(0);
  for (const { path, pdf, html, sides } of whole) {
    const { pages, language } = await readPdf(pdfs.files.get(pdf)!);
    expect(language, path).toBe(pseudoLanguage);
    expect(pages, path).toHaveLength(sides!);
    const shown = pages.flatMap((page) => page.texts.filter(isOn(page))).map(({ words }) => words);
    expect(ends(shown.join(' ')), path).toBe(ends(printed(html)));
  }
});

test('in such a language the protocol has all of its text, on more pages', async () => {
  const { sheets, pdfs } = await makeSheets('twente', inPseudoLanguage);
  const { pdf, html } = sheets.find(({ path }) => path === protocol)!;
  const { pages, language } = await readPdf(pdfs.files.get(pdf)!);
  expect(language).toBe(pseudoLanguage);
  const shown = bare(
    pages
      .flatMap((page) => page.texts.filter(isOn(page)))
      .map(({ words }) => words)
      .join(' '),
  );
  const chapters = html.slice(html.indexOf('class="inhoud"'), html.indexOf('</main>')).replace(onlyHeard, '');
  const texts = (chapters.replace(/<[^>]*>/g, '\n').match(/[^⟦⟧\n]*⟧/g) ?? []).map(bare);
  expect(texts.length).toBeGreaterThan(500);
  const times = (text: string, all: readonly string[]) => all.filter((one) => one === text).length;
  const missing = [...new Set(texts)].filter((text) => shown.split(text).length - 1 < times(text, texts));
  expect(missing).toEqual([]);
});

for (const id of siteIds.filter((site) => guideOf(site).kind === 'regio')) {
  const own = `meldcode.voorbeeldgemeente.nl/hulpmiddel/${id}`;
  test(`every sheet of ${id} has all of its text where the site has an address of a usual length`, async () => {
    const { sheets, pdfs } = await makeSheets(
      id,
      (source) => source,
      'https://meldcode.voorbeeldgemeente.nl/hulpmiddel/',
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(pdfs.misfits.map(({ sheet }) => sheet.path)).toEqual([]);
    for (const sheet of sheets) {
      const { pages } = await readPdf(pdfs.files.get(sheet.pdf)!);
      const words = pages.flatMap(({ texts }) => texts).flatMap((text) => text.words.split(' '));
      const lines = words.filter((word) => word.includes('/') && own.startsWith(word));
      // A line ends after a slash of the address, never in the middle of a word.
      expect(
        lines.filter((line) => !line.endsWith('/') && line !== own),
        sheet.path,
      ).toEqual([]);
    }
  });
}
