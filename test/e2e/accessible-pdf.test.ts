import { auditPdf } from '../../src/site/pdf/audit/audit-pdf.js';
import { PDFDocument } from '../../src/site/pdf/pdf-lib.js';
import { expect, test } from './support/fixtures.js';
import { readPdf } from './support/pdf.js';
import { pdfOf, sheetPaths } from './support/sheets.js';
import { builtFile, siteIds } from './support/site.js';

// Dozens of pages in some, read back on two cores that other tests want too.
test.describe.configure({ timeout: 120_000 });

/** What a page shows and nobody hears, and what is heard on a screen alone: paper shows a number. */
const unread = [
  /<div class="passen" aria-hidden="true">.*?(?=<\/section>)/gs,
  /<(\w+)[^>]* aria-hidden="true"[^>]*>.*?<\/\1>/gs,
  /<(\w+) class="onzichtbaar">[^<]*<\/\1>/g,
];

/** The text of a page, with what is written in signs of HTML. */
const plain = (html: string): string =>
  html
    .replaceAll('<wbr>', '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Words without what stands around them: a page and a PDF put a full stop behind a link in different ways. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);

/** Words of a page, and what stands before and after each place where a line may end in one: a hyphen, or a slash of an address. */
const knownIn = (html: string): ReadonlySet<string> =>
  new Set(wordsOf(plain(html)).flatMap((word) => [word, ...placesIn(word).flatMap((at) => partsOf(word, at))]));

const placesIn = (word: string) => [...word.matchAll(/[/-]/g)].map(({ index }) => index + 1);

const partsOf = (word: string, at: number) => [...wordsOf(word.slice(0, at)), ...wordsOf(word.slice(at))];

const bare = (text: string): string => text.replace(/\s+/g, '');

const protocols = siteIds.map((id) => `/${id}/protocol/`);

for (const path of [...sheetPaths, ...protocols]) {
  test(`nothing keeps the PDF of ${path} from being accessible, and it is read aloud as its page is`, async () => {
    const file = builtFile(pdfOf(path));
    expect(auditPdf(await PDFDocument.load(file, { updateMetadata: false }))).toEqual([]);
    expect(file.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');

    const html = builtFile(`.${path}index.html`).toString();
    const { pages } = await readPdf(file);
    const blocks = pages.flatMap(({ aloud }) => aloud).filter(({ role }) => role !== 'Lbl');
    const known = knownIn(html.slice(html.indexOf('<main')));
    expect(blocks.flatMap(({ text }) => wordsOf(text)).filter((word) => !known.has(word))).toEqual([]);
    if (protocols.includes(path)) return;

    const sides = html.slice(html.indexOf('<section class="blad'), html.indexOf('</main>'));
    const heard = unread.reduce((rest, pattern) => rest.replace(pattern, ''), sides);
    expect(bare(blocks.map(({ text }) => text).join(' '))).toBe(bare(plain(heard)));
    // Each side is a sheet that can be copied apart: who reads it comes to a heading.
    for (const { aloud } of pages) expect(aloud.some(({ role }) => /^H[1-6]$/.test(role))).toBe(true);
  });
}
