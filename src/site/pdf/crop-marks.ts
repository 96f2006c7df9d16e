import type { PDFPage } from '@cantoo/pdf-lib';
import { PDFDocument } from './pdf-lib.js';

/** In points: 72 in an inch of 25.4 mm. */
const millimetres = (count: number) => (count * 72) / 25.4;

/** How far a printer prints past where the paper is cut, so that a cut beside the line leaves no white. */
export const bleed = millimetres(3);

/** How long a mark is. It stands outside the bleed, where it is cut off. */
const markLength = millimetres(5);

/**
 * The same PDF for a printer who cuts it: the paper is larger, marks stand at its corners, and its boxes say where to cut (TrimBox) and how far
 * the print goes on (BleedBox). What is on it stays where it is: nothing of a sheet reaches its edge.
 */
export async function withCropMarks(made: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(made, { updateMetadata: false });
  for (const page of pdf.getPages()) markPage(page);
  return pdf.save({ rewrite: true, useObjectStreams: true, updateFieldAppearances: false });
}

function markPage(page: PDFPage): void {
  const { x, y, width, height } = page.getMediaBox();
  const around = bleed + markLength;
  page.setMediaBox(x - around, y - around, width + 2 * around, height + 2 * around);
  page.setCropBox(x - around, y - around, width + 2 * around, height + 2 * around);
  page.setBleedBox(x - bleed, y - bleed, width + 2 * bleed, height + 2 * bleed);
  page.setTrimBox(x, y, width, height);
  page.setArtBox(x, y, width, height);
  const lines = [x, x + width].flatMap((edge) => [
    `${edge} ${y - bleed} m ${edge} ${y - around} l S`,
    `${edge} ${y + height + bleed} m ${edge} ${y + height + around} l S`,
  ]);
  const across = [y, y + height].flatMap((edge) => [
    `${x - bleed} ${edge} m ${x - around} ${edge} l S`,
    `${x + width + bleed} ${edge} m ${x + width + around} ${edge} l S`,
  ]);
  // Of the page, and nothing to read (ISO 32000-1, 14.8.2.2).
  const marks = ['q', '/Artifact BMC', '0.25 w 0 G', ...lines, ...across, 'EMC', 'Q'].join('\n');
  page.node.wrapContentStreams(
    page.doc.context.getPushGraphicsStateContentStream(),
    page.doc.context.getPopGraphicsStateContentStream(),
  );
  page.node.addContentStream(page.doc.context.register(page.doc.context.stream(marks)));
}
