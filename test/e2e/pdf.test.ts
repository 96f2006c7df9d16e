import { createRequire } from 'node:module';
import type { PDFDict as Dict } from '@cantoo/pdf-lib';
import type jsQr from 'jsqr';
import { PDFArray, PDFDocument, PDFName } from '../../src/site/pdf/pdf-lib.js';
import { elementsIn } from '../../src/site/pdf/tagging/elements.js';
import { readTree } from '../../src/site/pdf/tagging/read-tree.js';
import { expect, test } from './support/fixtures.js';
import { drawPdf, readPdf, type PdfPage, type PdfText, type Picture } from './support/pdf.js';
import { address, pdfOf, printSheets, sheetPaths } from './support/sheets.js';
import { builtFile, guideOf, numbersOf } from './support/site.js';

// Its types promise a default export, which Node does not find in it.
const readQr = createRequire(import.meta.url)('jsqr') as typeof jsQr;

/** Ten millimetres in points: an office printer cannot come nearer to the edge. Half a point is how far a browser rounds. */
const margin = (10 / 25.4) * 72 - 0.5;

/** Half of an A4 is folded to A5, and both halves stand on the same side. */
const sizes: Readonly<Record<string, readonly [number, number]>> = { folder: [842, 595], poster: [842, 1191] };

/** A card of its own is cut: 3 mm is enough. */
const isNearEdge = (page: PdfPage) => (text: PdfText) =>
  Math.min(text.left, page.width - text.right, text.bottom, page.height - text.top) <
  (isCard(page) ? (3 / 25.4) * 72 - 0.5 : margin);

/** A bank card is 85.6 by 54 mm. */
const isCard = ({ width, height }: PdfPage) => Math.abs(width - 242.6) < 0.5 && Math.abs(height - 153.1) < 0.5;

const wordsOn = ({ texts }: PdfPage): string => texts.map(({ words }) => words).join(' ');

/** The headings on a page as a screen reader announces them. */
const headingsOf = (html: string): readonly string[] =>
  [...html.slice(html.indexOf('<main')).matchAll(/<(h[1-4])\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = '']) =>
    inner
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

for (const sheet of sheetPaths) {
  test(`the PDF of ${sheet} is tagged, named and complete, and nothing in it is small or near an edge`, async () => {
    const html = builtFile(`.${sheet}index.html`).toString();
    const pdf = await readPdf(builtFile(pdfOf(sheet)));
    const guide = guideOf(sheet.split('/')[1]!);

    expect(pdf).toMatchObject({ language: 'nl', tagged: true });
    expect(pdf.title).toMatch(/^\w.* – Meldcode /);
    expect(pdf.outline).toEqual(headingsOf(html));
    expect(pdf.outline.length).toBeGreaterThan(0);
    const elements = pdf.pages.flatMap((page) => page.elements);
    expect(elements.filter(({ role }) => role === 'H1')).toHaveLength(1);
    expect(elements.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);

    expect(pdf.pages).toHaveLength(html.match(/class="blad /g)!.length);
    const [width, height] = sizes[sheet.split('/')[2]!] ?? [595, 842];
    if (sheet.endsWith('/zakkaart/')) expect(pdf.pages.map(isCard)).toEqual([true, true, false, false]);
    for (const page of pdf.pages) {
      if (!isCard(page)) expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
      expect(page.missingFonts).toEqual([]);
      expect(page.texts.filter(({ size }) => size < 9.39)).toEqual([]);
      expect(page.texts.filter(isNearEdge(page))).toEqual([]);
      for (const number of numbersOf(guide)) expect(wordsOn(page)).toContain(number);
    }
    const all = pdf.pages.map(wordsOn).join(' ').replace(/\s+/g, ' ');
    expect(all).toContain(`Editie ${guide.edition}`);
    expect(all).toMatch(/Bron: \w/);
  });
}

/** As a copier with hard contrast leaves it: black or white, nothing between. */
function copied({ width, height, pixels }: Picture): Picture {
  const hard = Uint8ClampedArray.from(pixels, (value, at) => {
    if (at % 4 === 3) return value;
    const start = at - (at % 4);
    const [red = 0, green = 0, blue = 0] = pixels.subarray(start, start + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 0 : 255;
  });
  return { width, height, pixels: hard };
}

const inPoints = (millimetres: number) => (millimetres / 25.4) * 72;

/** How large the code is, as the structure of a sheet says of its one drawing. */
async function codeSize(pdf: Uint8Array): Promise<{ readonly width: number; readonly height: number }> {
  const loaded = await PDFDocument.load(pdf, { updateMetadata: false });
  const [figure] = (readTree(loaded)?.elements ?? []).flatMap(elementsIn).filter(({ role }) => role === 'Figure');
  const [, box] = figure!.attributes.find(([name]) => name.decodeText() === 'A')!;
  const [left = 0, bottom = 0, right = 0, top = 0] = (box as Dict)
    .lookup(PDFName.of('BBox'), PDFArray)
    .asArray()
    .map(Number);
  return { width: right - left, height: top - bottom };
}

const codeOn = ({ width, height, pixels }: Picture): string | undefined => readQr(pixels, width, height)?.data;

test.describe('a sheet of a site that knows its address', () => {
  const folders = ['kaart', 'folder', 'poster'];
  let prints: ReadonlyMap<string, Uint8Array>;

  // One after the other, so that one print serves them all; a browser of its own takes its time to start.
  test.describe.configure({ mode: 'default', timeout: 120_000 });

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    prints = await printSheets('twente', folders);
  });

  for (const folder of folders) {
    test(`has on ${folder} a code that a phone reads from the page, also from a hard photocopy`, async () => {
      const pictures = await drawPdf(prints.get(folder)!, 150);
      expect(pictures.map(codeOn).filter(Boolean)).toEqual([`${address}twente/`]);
      expect(pictures.map(copied).map(codeOn).filter(Boolean)).toEqual([`${address}twente/`]);
      const { pages } = await readPdf(prints.get(folder)!);
      expect(pages.flatMap(({ elements }) => elements).filter(({ role }) => role === 'Figure')).toEqual([
        { role: 'Figure', alt: 'QR-code naar meldcode.example/twente' },
      ]);
      // A line may end after a slash, so that a viewer reads the parts of an address one by one.
      expect(pages.map(wordsOn).join(' ').replaceAll('/ ', '/')).toContain('meldcode.example/twente');
    });
  }

  test('has a code of at least 20 mm, on the poster of 60 mm, and there the national number of 120 points', async () => {
    for (const [folder, pdf] of prints) {
      const { width, height } = await codeSize(pdf);
      expect(Math.min(width, height), folder).toBeGreaterThan(inPoints(folder === 'poster' ? 60 : 20) - 1);
    }
    const [poster] = (await readPdf(prints.get('poster')!)).pages;
    const number = poster!.texts.find(({ words }) => words.includes('0800 2000'));
    expect(number!.size).toBeGreaterThan(119.5);
  });

  test('is the same in every byte and every pixel when another browser prints it', async () => {
    const again = await printSheets('twente', folders);
    expect([...again.keys()].sort()).toEqual([...prints.keys()].sort());
    for (const [folder, pdf] of prints) {
      expect(Buffer.from(pdf).equals(again.get(folder)!), folder).toBe(true);
      const [one, other] = [await drawPdf(pdf, 50), await drawPdf(again.get(folder)!, 50)];
      expect(one.map(({ pixels }) => Buffer.from(pixels).toString('base64'))).toEqual(
        other.map(({ pixels }) => Buffer.from(pixels).toString('base64')),
      );
    }
  });
});
