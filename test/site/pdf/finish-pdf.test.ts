import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../src/site/pdf/finish-pdf.js';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from '../../../src/site/pdf/pdf-lib.js';
import { printed } from './printed.js';

const words = {
  title: 'Kaart <1> & – Meldcode',
  maker: 'Wij & co',
  language: 'nl',
  date: '2026-11-23',
  headings: ['Kaart', 'Stap 1 Kijk'],
  text: ' Kaart Wacht daarna dit af 112 ',
};
const { pdf: finished, pages } = await finishPdf(await printed(31), words);
const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

describe('a finished PDF', () => {
  it('says what it is, in which language, of which day, and names no person or browser', async () => {
    const pdf = await load(finished);
    expect(pdf.getTitle()).toBe(words.title);
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(nl)');
    expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    expect(pdf.getCreationDate()).toEqual(new Date('2026-11-23'));
    expect(pdf.getModificationDate()).toEqual(new Date('2026-11-23'));
    expect([pdf.getAuthor(), pdf.getCreator(), pdf.getProducer()]).toEqual(Array(3).fill(words.maker));
  });

  it('says it in XMP as well, readable without opening it', async () => {
    const stream = (await load(finished)).catalog.lookup(PDFName.of('Metadata'));
    const xmp = Buffer.from(stream instanceof PDFRawStream ? stream.getContents() : []).toString();
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Kaart &lt;1&gt; &amp; – Meldcode</rdf:li>');
    expect(xmp).toContain('<xmp:CreatorTool>Wij &amp; co</xmp:CreatorTool>');
    expect(xmp).toContain('<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate>');
    expect(Buffer.from(finished).includes(xmp)).toBe(true);
  });

  it('has the same bytes whenever it is printed', async () => {
    const { pdf: later } = await finishPdf(await printed(1234, new Date('2027-02-03T04:05:06Z')), words);
    expect(Buffer.from(later).equals(finished)).toBe(true);
  });

  it('tells how many pages it has', () => {
    expect(pages).toBe(1);
  });

  it('differs with its words', async () => {
    const { pdf: other } = await finishPdf(await printed(31), { ...words, title: 'Poster' });
    expect(Buffer.from(other).equals(finished)).toBe(false);
  });

  it('names its outline after the headings, with the spaces between their words', async () => {
    const { context } = await load(finished);
    const titles = context.enumerateIndirectObjects().flatMap(([, object]) => {
      const title = object instanceof PDFDict ? object.get(PDFName.of('Title')) : undefined;
      return title instanceof PDFHexString ? [title.decodeText()] : [];
    });
    expect(titles).toEqual(expect.arrayContaining(words.headings));
    const fewer = finishPdf(await printed(31), { ...words, headings: ['Kaart'] });
    await expect(fewer).rejects.toThrow('2 entries in the outline for 1 headings');
  });

  it('numbers its structure from 1, with each reference to it, and touches no other text', async () => {
    const { context } = await load(finished);
    const text = context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .join('\n');
    expect(text).toMatch(/\/TH\s+\/P \d+ 0 R\s+\/ID \(node00000001\)/);
    expect(text).toMatch(/\/TD\s+\/P \d+ 0 R\s+\/ID \(node00000002\)/);
    expect(text).toMatch(/\/Headers \[ \(node00000001\) \]/);
    expect(text).toMatch(/\/Names \[ \(node00000001\) \d+ 0 R \(node00000002\) \d+ 0 R \]/);
    expect(text).toContain('(node 00000001)');
    expect(text).not.toContain('node00000031');
  });
});
