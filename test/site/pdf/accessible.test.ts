import type { PDFDict as Dict, PDFDocument as Pdf } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { auditPdf } from '../../../src/site/pdf/audit/audit-pdf.js';
import { finishPdf } from '../../../src/site/pdf/finish-pdf.js';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '../../../src/site/pdf/pdf-lib.js';
import { contentIn } from '../../../src/site/pdf/tagging/bytes.js';
import { glyphsOf } from '../../../src/site/pdf/tagging/glyphs.js';
import { elementsIn } from '../../../src/site/pdf/tagging/elements.js';
import { operationsIn } from '../../../src/site/pdf/tagging/operations.js';
import { readTree } from '../../../src/site/pdf/tagging/read-tree.js';
import { textRun } from '../../../src/site/pdf/tagging/text-run.js';
import { still } from '../../../src/site/pdf/tagging/matrix.js';
import { printed } from './printed.js';

const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });
const words = { title: 'Kaart', maker: 'Wij', language: 'nl', date: '2026-11-23', headings: ['Kaart', 'Stap 1'] };
const finish = async (text = ' Kaart Wacht daarna dit af 112 ') => finishPdf(await printed(31), { ...words, text });
const points = (pdf: Pdf) => auditPdf(pdf).map(({ point }) => point);
const made = await finish();

/** The lines of the first page, as they show. */
async function linesIn(pdf: Uint8Array): Promise<readonly string[]> {
  const [page] = (await load(pdf)).getPages();
  const texts = operationsIn(contentIn(page!)).filter(({ operator }) => operator === 'BT');
  return texts.map(({ source }) => textRun(source, still, glyphsOf(page!)).text);
}

const pageText = (pdf: Pdf) => contentIn(pdf.getPages()[0]!);

describe('the audit of a PDF', () => {
  it('finds what a browser leaves undone', async () => {
    const found = points(await load(await printed(31)));
    for (const point of ['01-005', '02-001', '06-001', '07-001', '11-006', '13-000', '28-008', '28-012'])
      expect(found).toContain(point);
  });

  it('finds nothing once it is finished, which it says of itself', async () => {
    expect(made.findings).toEqual([]);
    expect(auditPdf(await load(made.pdf))).toEqual([]);
    expect(Buffer.from(made.pdf).includes('<pdfuaid:part>1<')).toBe(true);
  });

  it.each<readonly [string, string, (pdf: Pdf) => void]>([
    ['a title in the window', '07-001', ({ catalog }) => void catalog.delete(PDFName.of('ViewerPreferences'))],
    ['a language', '11-006', ({ catalog }) => void catalog.delete(PDFName.of('Lang'))],
    ['an order for the tab key', '28-008', (pdf) => void pdf.getPages()[0]!.node.delete(PDFName.of('Tabs'))],
    ['words for a drawing', '13-004', (pdf) => find(pdf, 'Figure').delete(PDFName.of('Alt'))],
    ['the place of a drawing', '13-000', (pdf) => find(pdf, 'Figure').delete(PDFName.of('A'))],
    ['words for a link', '28-012', (pdf) => void annotation(pdf).delete(PDFName.of('Contents'))],
    ['a place for a link', '28-011', (pdf) => find(pdf, 'Link').delete(PDFName.of('K'))],
    ['a known role', '02-001', (pdf) => find(pdf, 'P').set(PDFName.of('S'), PDFName.of('Alinea'))],
    ['a first heading', '14-002', (pdf) => find(pdf, 'H1').set(PDFName.of('S'), PDFName.of('H2'))],
    ['a row around cells', '09-004', (pdf) => find(pdf, 'TR').set(PDFName.of('S'), PDFName.of('Div'))],
  ])('misses %s', async (_, point, spoil) => {
    const pdf = await load(made.pdf);
    spoil(pdf);
    expect(points(pdf)).toContain(point);
  });
});

describe('a PDF that is finished', () => {
  it('has a space where a line ends, so that its words stay apart', async () => {
    expect(await linesIn(made.pdf)).toEqual(['Kaart ', 'Wacht daarna ', 'dit af ', '112 ', '1 / 1']);
  });

  it('has none where a line ends in the middle of a word of the page', async () => {
    const { pdf } = await finish(' Kaart Wacht daarnadit af 112 ');
    expect((await linesIn(pdf))[1]).toBe('Wacht daarna');
  });

  it('has lines, boxes and the number of a page as decoration, and letters in the parts between', async () => {
    const content = pageText(await load(made.pdf));
    expect(content.match(/\/Artifact BMC/g)).toHaveLength(3);
    expect(content).toMatch(/\/Artifact <<\/Type \/Pagination>> BDC\nBT/);
    const [paragraph] = elementsOf(await load(made.pdf), 'P');
    expect(paragraph?.children).toHaveLength(2);
  });

  it('says of a link what it shows, and of a drawing where it stands', async () => {
    const pdf = await load(made.pdf);
    const said = annotation(pdf).lookup(PDFName.of('Contents'), PDFHexString);
    expect(said.decodeText()).toBe('112');
    const place = find(pdf, 'Figure').lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('BBox'), PDFArray);
    expect(place.asArray().map(Number)).toEqual([20, 20, 30, 25].map((one) => expect.closeTo(one) as number));
  });

  it('does not claim to be accessible where something is in the way', async () => {
    const browser = await load(await printed(31));
    find(browser, 'H1').set(PDFName.of('S'), PDFName.of('P'));
    const { pdf, findings } = await finishPdf(await browser.save(), { ...words, text: '' });
    expect(findings.map(({ point }) => point)).toEqual(['14-000']);
    expect(Buffer.from(pdf).includes('pdfuaid:part')).toBe(false);
  });
});

function elementsOf(pdf: Pdf, role: string) {
  return (readTree(pdf)?.elements ?? []).flatMap(elementsIn).filter((one) => one.role === role);
}

/** The object of the first element of a role. */
function find({ context }: Pdf, role: string): Dict {
  const found = context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFDict ? [one, ...inside(one)] : []))
    .find((one) => one.get(PDFName.of('S')) === PDFName.of(role));
  if (!found) throw new Error(`there is no ${role}`);
  return found;
}

/** What a browser writes inside its parent and not beside it. */
function inside(dict: Dict): readonly Dict[] {
  const kids = dict.get(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : [kids];
  return list.flatMap((kid) => (kid instanceof PDFDict ? [kid, ...inside(kid)] : []));
}

function annotation(pdf: Pdf): Dict {
  const [ref] = pdf.getPages()[0]!.node.Annots()!.asArray();
  return pdf.context.lookup(ref, PDFDict);
}
