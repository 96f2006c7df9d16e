import { createHash } from 'node:crypto';
import type { PDFContext, PDFDocument as Pdf } from '@cantoo/pdf-lib';
import { auditMade } from './audit/audit-pdf.js';
import type { Finding } from './audit/finding.js';
import { makeForm } from './form/make-form.js';
import { nameOutline } from './name-outline.js';
import { PDFDocument, PDFHexString, PDFName, PDFRef } from './pdf-lib.js';
import { renumberStructure } from './renumber-structure.js';
import { tagPdf } from './tagging/tag-pdf.js';
import { xmp } from './xmp.js';

/** What a PDF says about itself. */
export interface PdfWords {
  readonly title: string;
  /** The maker of every PDF; no person, no browser. */
  readonly maker: string;
  /** Of the words in it, such as `nl`. */
  readonly language: string;
  /** Day of the content as `2026-11-23`, never that of the build. */
  readonly date: string;
  /** The headings of the page, in their order, for the outline. */
  readonly headings: readonly string[];
  /** All text of the page, with white space between its texts. */
  readonly text: string;
}

/** A PDF that is ready. */
export interface FinishedPdf {
  readonly pdf: Uint8Array;
  /** How many pages it has. */
  readonly pages: number;
  /** What keeps it from being accessible; it says that it is only where nothing does. */
  readonly findings: readonly Finding[];
}

/**
 * Gives a PDF as Chromium prints it the words of our own about itself, and takes out what differs from one print to the
 * next: dates, numbers of nodes, the id of the file. Its tags become those of an accessible PDF; the pages look the same.
 */
export async function finishPdf(printed: Uint8Array, words: PdfWords): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const date = new Date(words.date);
  pdf.setTitle(words.title, { showInWindowTitleBar: true });
  pdf.setLanguage(words.language);
  pdf.setAuthor(words.maker);
  pdf.setCreator(words.maker);
  pdf.setProducer(words.maker);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  nameOutline(pdf.catalog, words.headings);
  makeForm(pdf);
  tagPdf(pdf, words.text);
  addXmp(pdf, xmp(words, { accessible: false }));
  const findings = auditMade(pdf);
  if (findings.length === 0) addXmp(pdf, xmp(words, { accessible: true }));
  renumberStructure(pdf.context);
  setId(pdf.context, words);
  const pages = pdf.getPageCount();
  const bytes = await pdf.save({ rewrite: true, useObjectStreams: true, updateFieldAppearances: false });
  return { pdf: bytes, pages, findings };
}

function addXmp(pdf: Pdf, text: string): void {
  // Not compressed: a search through files on a disk reads it too.
  const stream = pdf.context.stream(new TextEncoder().encode(text), { Type: 'Metadata', Subtype: 'XML' });
  const before = pdf.catalog.get(PDFName.of('Metadata'));
  if (before instanceof PDFRef) pdf.context.assign(before, stream);
  else pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

/** The id tells files apart; ours need no more than which sheet and which day it is. */
function setId(context: PDFContext, { title, date }: PdfWords): void {
  const id = PDFHexString.of(createHash('sha256').update(`${title}\n${date}`).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}
