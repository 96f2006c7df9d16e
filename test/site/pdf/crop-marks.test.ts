import { describe, expect, it } from 'vitest';
import { auditPdf } from '../../../src/site/pdf/audit/audit-pdf.js';
import { bleed, withCropMarks } from '../../../src/site/pdf/crop-marks.js';
import { finishPdf } from '../../../src/site/pdf/finish-pdf.js';
import { PDFDocument } from '../../../src/site/pdf/pdf-lib.js';
import { forPrinter, isForPrinter } from '../../../src/site/paths.js';
import { contentIn } from '../../../src/site/pdf/tagging/bytes.js';
import { printed } from './printed.js';

const words = { title: 'Kaart', maker: 'Wij', language: 'nl', date: '2026-11-23', headings: ['Kaart', 'Stap 1'] };
const { pdf: made } = await finishPdf(await printed(31), { ...words, text: ' Kaart Wacht daarna dit af 112 ' });
const marked = await withCropMarks(made);
const boxesOf = async (bytes: Uint8Array) =>
  (await PDFDocument.load(bytes)).getPages().map((page) => ({
    paper: page.getMediaBox(),
    bleed: page.getBleedBox(),
    trim: page.getTrimBox(),
    shown: page.getCropBox(),
  }));

describe('a PDF with crop marks', () => {
  it('is cut where the sheet ends, has 3 mm of bleed around it, and paper for the marks around that', async () => {
    const [sheet] = await boxesOf(made);
    const [page] = await boxesOf(marked);
    const { width, height } = sheet!.paper;
    expect(page!.trim).toEqual(sheet!.paper);
    expect(bleed).toBeCloseTo(8.504, 3);
    expect(page!.bleed).toEqual({ x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed });
    expect(page!.paper.x).toBeLessThan(page!.bleed.x);
    expect(page!.paper.width).toBeGreaterThan(page!.bleed.width);
    expect(page!.shown).toEqual(page!.paper);
  });

  it('has eight marks, none of which touches the bleed, and nobody hears them', async () => {
    const pdf = await PDFDocument.load(marked);
    const content = contentIn(pdf.getPage(0));
    const artifact = content.slice(content.lastIndexOf('/Artifact BMC'));
    const ends = [...artifact.matchAll(/(-?[\d.]+) (-?[\d.]+) [ml]/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(ends).toHaveLength(16);
    const { x, y, width, height } = pdf.getPage(0).getBleedBox();
    const isInside = ([left, up]: readonly [number, number]) =>
      left > x + 0.01 && left < x + width - 0.01 && up > y + 0.01 && up < y + height - 0.01;
    expect(ends.filter(isInside)).toEqual([]);
    expect(auditPdf(pdf)).toEqual(auditPdf(await PDFDocument.load(made)));
  });

  it('draws the same at the same places, each time', async () => {
    const [before, after] = await Promise.all([PDFDocument.load(made), PDFDocument.load(marked)]);
    expect(contentIn(after.getPage(0))).toContain(contentIn(before.getPage(0)));
    expect(await withCropMarks(made)).toEqual(marked);
  });

  it('stands beside the other under a name of its own', () => {
    expect(forPrinter('twente/kaart/kaart.pdf')).toBe('twente/kaart/kaart-drukwerk.pdf');
    expect(['twente/kaart/kaart.pdf', 'twente/kaart/kaart-drukwerk.pdf'].map(isForPrinter)).toEqual([false, true]);
  });
});
