import { auditPdf } from '../../src/site/pdf/audit/audit-pdf.js';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFStream } from '../../src/site/pdf/pdf-lib.js';
import { annotationsIn, elementsIn } from '../../src/site/pdf/tagging/elements.js';
import { readTree } from '../../src/site/pdf/tagging/read-tree.js';
import { expect, test } from './support/fixtures.js';
import { drawPdf, fieldsIn, filledPdf, readPdf } from './support/pdf.js';
import { printSheets } from './support/sheets.js';
import { builtFile } from './support/site.js';

// The same form as a PDF: to type in, and to print and write on.
test.describe.configure({ timeout: 180_000, mode: 'serial' });

let made: Promise<Uint8Array> | undefined;
const form = (): Promise<Uint8Array> =>
  (made ??= printSheets('haaglanden', ['formulier']).then((prints) => prints.get('formulier') ?? new Uint8Array()));
const load = async () => PDFDocument.load(await form(), { updateMetadata: false });

/** The names of the fields of the page. */
const onPage = (): readonly string[] => {
  const html = builtFile('haaglanden/formulier/index.html').toString();
  const inputs = [...html.matchAll(/<(?:input|textarea)\b[^>]*\sname="([^"]+)"/g)].map(([, name = '']) => name);
  return [...new Set(inputs)];
};

test('nothing keeps it from being accessible, which it says of itself', async () => {
  expect(auditPdf(await load())).toEqual([]);
  expect(Buffer.from(await form()).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('it has each field of the page, by its name, and each says what it asks', async () => {
  const fields = await fieldsIn(await form());
  expect([...new Set(fields.map(({ name }) => name))]).toEqual(onPage());
  expect(fields.filter(({ said }) => said.trim() === '')).toEqual([]);
  const said = (name: string) => fields.filter((field) => field.name === name).map((field) => field.said);
  expect(said('om-wie-2-naam')).toEqual(['Kind of volwassene 2, Naam']);
  expect(said('datum-melding')).toEqual(['Datum van je melding (dag-maand-jaar)']);
  expect(said('verplicht')).toEqual([
    'Meld je omdat de meldcode dat vraagt?: Ja',
    'Meld je omdat de meldcode dat vraagt?: Nee',
  ]);
});

test('each field stands in the structure, at its place, and the tab key goes by that order', async () => {
  const pdf = await load();
  const elements = (readTree(pdf)?.elements ?? []).flatMap(elementsIn);
  const inTree = elements.filter(({ role }) => role === 'Form').flatMap((one) => one.children.flatMap(annotationsIn));
  const onPages = pdf.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
  const widgets = onPages.filter(
    (ref) => pdf.context.lookup(ref, PDFDict).get(PDFName.of('Subtype')) === PDFName.of('Widget'),
  );
  expect(inTree.map(({ annotation }) => annotation)).toEqual(widgets);
  for (const { node } of pdf.getPages()) expect(node.get(PDFName.of('Tabs'))).toBe(PDFName.of('S'));
  // From each field a key leads back to its element, and from no two to the same.
  const keys = widgets.map((ref) => pdf.context.lookup(ref, PDFDict).lookup(PDFName.of('StructParent'), PDFNumber));
  expect(new Set(keys.map((key) => key.asNumber())).size).toBe(widgets.length);
  // A field stands with the words beside it, so that a reader of the structure hears both.
  const [answer] = elements.filter(
    ({ role, children }) => role === 'P' && children.some((one) => one.kind === 'element' && one.role === 'Form'),
  );
  expect(answer?.children.map(({ kind }) => kind)).toContain('content');
});

test('each field stands where the printed page has room for it, and none over another', async () => {
  const fields = await fieldsIn(await form());
  const { pages } = await readPdf(await form());
  const overlaps = fields.filter((one, at) =>
    fields
      .slice(at + 1)
      .some(
        (other) =>
          other.page === one.page &&
          one.box[0] < other.box[2] &&
          other.box[0] < one.box[2] &&
          one.box[1] < other.box[3] &&
          other.box[1] < one.box[3],
      ),
  );
  expect(overlaps).toEqual([]);
  const covered = fields.filter(({ page, box }) =>
    pages[page]!.texts.some(
      ({ left, right, bottom, top }) =>
        left < box[2] - 1 && right > box[0] + 1 && bottom < box[3] - 1 && top > box[1] + 1,
    ),
  );
  expect(covered.map(({ name }) => name)).toEqual([]);
  // Below what it asks, and as far from the left.
  const field = fields.find(({ name }) => name === 'melder-naam')!;
  const label = pages[field.page]!.texts.find(({ words }) => words.trim() === 'Je naam')!;
  expect(Math.abs(label.left - field.box[0])).toBeLessThan(3);
  expect(label.bottom - field.box[3]).toBeGreaterThan(0);
  expect(label.bottom - field.box[3]).toBeLessThan(12);
});

test('it holds a font for what is typed, with é, ë and €', async () => {
  const pdf = await load();
  const fonts = pdf.catalog
    .lookup(PDFName.of('AcroForm'), PDFDict)
    .lookup(PDFName.of('DR'), PDFDict)
    .lookup(PDFName.of('Font'), PDFDict);
  const font = fonts.lookup(PDFName.of('Barlow'), PDFDict);
  expect(font.get(PDFName.of('Encoding'))).toBe(PDFName.of('WinAnsiEncoding'));
  const widths = font
    .lookup(PDFName.of('Widths'), PDFArray)
    .asArray()
    .map((width) => Number(width.toString()));
  // é, ë, € and ’ by their codes; a letter without a width would stand over the next one.
  for (const code of [0xe9, 0xeb, 0x80, 0x92]) expect(widths[code - 32], String(code)).toBeGreaterThan(150);
  const file = font.lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'));
  expect(file).toBeInstanceOf(PDFStream);
});

test('it is filled in, kept and read back, and shows what was typed', async () => {
  const values = {
    'melder-naam': 'Zoë van Café',
    zorgen: 'Het kind schrok: “boe”.\nTweede regel, voor € 5.',
    'stap-1': 'nee',
    cijfer: '7',
    'soort-overig': 'overig',
    'om-wie-2-geboortedatum': '20-11-2020',
  };
  const empty = await form();
  const filled = await filledPdf(empty, values);
  const read = await fieldsIn(filled);
  for (const [name, value] of Object.entries(values)) {
    expect(read.find((field) => field.name === name)?.value, name).toBe(value);
  }
  expect(read.find(({ name }) => name === 'stap-2')?.value).toBe('Off');
  // By another program as well, from the file alone.
  const again = (await PDFDocument.load(filled, { updateMetadata: false })).getForm();
  expect(again.getTextField('melder-naam').getText()).toBe(values['melder-naam']);
  expect(again.getRadioGroup('cijfer').getSelected()).toBe('7');
  expect(again.getCheckBox('soort-overig').isChecked()).toBe(true);
  const [before, after] = [await drawPdf(empty, 50), await drawPdf(filled, 50)];
  const dark = (pictures: typeof before) =>
    pictures.reduce((sum, { pixels }) => sum + pixels.filter((value, at) => at % 4 === 0 && value < 100).length, 0);
  expect(dark(after)).toBeGreaterThan(dark(before) + 50);
});

test('empty, it is a form to write on: nothing is chosen, and nothing is written', async () => {
  const fields = await fieldsIn(await form());
  expect(fields.filter(({ value }) => value !== '' && value !== 'Off')).toEqual([]);
});
