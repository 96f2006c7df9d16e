import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PDFArray as List, PDFDict as Dict, PDFDocument as Pdf } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { auditPdf } from '../../../src/site/pdf/audit/audit-pdf.js';
import { finishPdf } from '../../../src/site/pdf/finish-pdf.js';
import { fieldAddress } from '../../../src/site/pdf/form/field-address.js';
import { metricsOf, tablesOf, trueTypeOf } from '../../../src/site/pdf/form/sfnt.js';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '../../../src/site/pdf/pdf-lib.js';
import { elementsIn } from '../../../src/site/pdf/tagging/elements.js';
import { readTree } from '../../../src/site/pdf/tagging/read-tree.js';
import { printed } from './printed.js';

const name = (text: string) => PDFName.of(text);
const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });
const words = { title: 'Formulier', maker: 'Wij', language: 'nl', date: '2026-11-23', headings: ['Kaart', 'Stap 1'] };

function annotation(pdf: Pdf): Dict {
  const [ref] = pdf.getPages()[0]!.node.Annots()!.asArray();
  return pdf.context.lookup(ref, PDFDict);
}

/** What a browser prints where the only place to press is that of a field. */
async function withField(details: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const browser = await load(await printed(31));
  const address = `${fieldAddress}?${new URLSearchParams(details).toString()}`;
  annotation(browser).set(name('A'), browser.context.obj({ S: 'URI', URI: PDFString.of(address) }));
  return browser.save();
}

const finish = async (details: Readonly<Record<string, string>>) =>
  finishPdf(await withField(details), { ...words, text: ' Kaart Wacht daarna dit af 112 ' });
const line = { name: 'naam', kind: 'line', value: '', said: 'Naam van café', asked: 'Naam' };
const answer = { name: 'soort', kind: 'one', value: 'oudere', said: 'Soort: oudere', asked: 'Soort' };

const made = await finish(line);
const wordsIn = (dict: Dict, key: string) => dict.lookup(name(key), PDFHexString).decodeText();

describe('a place that leads to a field', () => {
  it('becomes one with the name of the page, in the structure, and nothing keeps the document from being accessible', async () => {
    expect(made.findings).toEqual([]);
    const pdf = await load(made.pdf);
    expect(auditPdf(pdf)).toEqual([]);
    const field = annotation(pdf);
    expect([wordsIn(field, 'T'), wordsIn(field, 'TU')]).toEqual(['naam', 'Naam van café']);
    expect(field.has(name('A'))).toBe(false);
    const roles = readTree(pdf)!
      .elements.flatMap(elementsIn)
      .map(({ role }) => role);
    expect(roles).toContain('Form');
    expect(roles).not.toContain('Link');
  });

  it('is one of several answers of one question', async () => {
    const pdf = await load((await finish(answer)).pdf);
    const group = annotation(pdf).lookup(name('Parent'), PDFDict);
    expect([wordsIn(group, 'T'), wordsIn(group, 'TU')]).toEqual(['soort', 'Soort']);
    const looks = annotation(pdf).lookup(name('AP'), PDFDict).lookup(name('N'), PDFDict);
    expect(looks.keys().map(String)).toEqual(['/Off', '/oudere']);
  });

  it('is filled in and read back, with letters that are not of ASCII', async () => {
    const pdf = await load(made.pdf);
    pdf.getForm().getTextField('naam').setText('Zoë, café, €');
    const again = await load(await pdf.save({ updateFieldAppearances: false }));
    expect(again.getForm().getTextField('naam').getText()).toBe('Zoë, café, €');
  });

  it.each<readonly [string, string, (pdf: Pdf) => void]>([
    ['a name', '28-005', (pdf) => void annotation(pdf).delete(name('T'))],
    ['words', '28-005', (pdf) => void annotation(pdf).delete(name('TU'))],
    ['a way back to the structure', '28-010', (pdf) => void annotation(pdf).delete(name('StructParent'))],
    ['a look', '28-000', (pdf) => void annotation(pdf).delete(name('AP'))],
    ['a kind', '28-000', (pdf) => void annotation(pdf).delete(name('FT'))],
    ['a font to type with', '31-009', (pdf) => void form(pdf).delete(name('DR'))],
    ['a form around it', '28-010', ({ catalog }) => void catalog.delete(name('AcroForm'))],
    ['its element of the structure', '28-010', (pdf) => element(pdf, 'Form').set(name('S'), name('Span'))],
    ['programs that show it', '25-001', (pdf) => form(pdf).set(name('XFA'), PDFString.of('x'))],
    ['a name of its own', '28-005', (pdf) => twice(form(pdf).lookup(name('Fields'), PDFArray))],
  ])('is missed without %s', async (_, point, spoil) => {
    const pdf = await load(made.pdf);
    spoil(pdf);
    expect(auditPdf(pdf).map((finding) => finding.point)).toContain(point);
  });
});

function form({ catalog }: Pdf): Dict {
  return catalog.lookup(name('AcroForm'), PDFDict);
}

function twice(fields: List): void {
  fields.push(fields.get(0));
}

function element({ context }: Pdf, role: string): Dict {
  const found = context
    .enumerateIndirectObjects()
    .find(([, one]) => one instanceof PDFDict && one.get(name('S')) === name(role));
  if (!(found?.[1] instanceof PDFDict)) throw new Error(`there is no ${role}`);
  return found[1];
}

describe('the font of a field', () => {
  const woff = readFileSync(
    createRequire(import.meta.url).resolve('@fontsource/barlow/files/barlow-latin-500-normal.woff'),
  );
  const tables = tablesOf(woff);

  it.each(['a', 'é', 'ë', 'ï', 'ü', '€', '’', '–'])('has %s', (letter) => {
    expect(metricsOf(tables).widthOf(letter)).toBeGreaterThan(150);
  });

  it('knows which letters it does not have', () => {
    expect(metricsOf(tables).widthOf('ж')).toBeUndefined();
  });

  it('is a TrueType file of which every sum is right', () => {
    const file = trueTypeOf(tables);
    const sum = (from: number, length: number) => {
      let total = 0;
      for (let at = from; at < from + length; at += 4) total = (total + file.readUInt32BE(at)) >>> 0;
      return total;
    };
    const count = file.readUInt16BE(4);
    expect(count).toBe(tables.size);
    for (let at = 0; at < count; at += 1) {
      const [expected, offset, length] = [4, 8, 12].map((field) => file.readUInt32BE(12 + 16 * at + field)) as [
        number,
        number,
        number,
      ];
      expect(sum(offset, Math.ceil(length / 4) * 4)).toBe(expected);
    }
  });

  it('is no other kind of file', () => {
    expect(() => tablesOf(Buffer.from('wOF2 and no tables'))).toThrow('no WOFF');
  });
});
