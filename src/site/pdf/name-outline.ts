import type { PDFDict as Dict } from '@cantoo/pdf-lib';
import { PDFDict, PDFHexString, PDFName } from './pdf-lib.js';

/**
 * Names the entries of the outline after the headings of the page, in their order: Chromium leaves out the space where a
 * heading goes on in the next line or part, so that words stand together that do not belong together.
 */
export function nameOutline(catalog: Dict, headings: readonly string[]): void {
  const outline = catalog.lookup(PDFName.of('Outlines'));
  const entries = outline instanceof PDFDict ? entriesBelow(outline) : [];
  if (entries.length !== headings.length) {
    throw new Error(`nameOutline: ${entries.length} entries in the outline for ${headings.length} headings`);
  }
  entries.forEach((entry, at) => entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[at] ?? '')));
}

function entriesBelow(parent: Dict): readonly Dict[] {
  const entries: Dict[] = [];
  let entry = parent.lookup(PDFName.of('First'));
  while (entry instanceof PDFDict) {
    entries.push(entry, ...entriesBelow(entry));
    entry = entry.lookup(PDFName.of('Next'));
  }
  return entries;
}
