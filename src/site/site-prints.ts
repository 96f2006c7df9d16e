import type { Guide } from '../schema/guide.js';
import { keptFiles } from './kept-files.js';
import { makePdfs, toldOf, type PdfsTold } from './pdf/make-pdfs.js';
import type { NoPrinter, Printer } from './pdf/printer.js';
import { makePictures } from './pictures/make-pictures.js';
import { picturesOf } from './pictures/site-pictures.js';
import type { PaperPage } from './paper/paper-page.js';
import { forPrinter } from './paths.js';
import type { Files, Part } from './site-files.js';
import type { SiteInput } from './site-input.js';

/** What a guide is printed from. */
export interface ToPrint {
  readonly input: SiteInput;
  readonly sheets: readonly PaperPage[];
  /** What its sheets may load, and they themselves. */
  readonly files: Files;
}

/** What was printed of a guide. */
export interface Printed {
  readonly parts: readonly Part[];
  /** Whether each PDF is as it has to be; else every build tells of it. */
  readonly isGood: boolean;
}

/** Prints the sheets of one guide after the other. */
export interface SitePrints {
  /** Whether it prints: then the files of a guide are kept until it did. */
  readonly prints: boolean;
  /** PDFs of the sheets of a guide and pictures of them, as its files make them look. */
  of(guide: Guide, toPrint: ToPrint): Promise<Printed>;
  /** Counts PDFs in that were there already. */
  count(pdfs: number): void;
  /** How all of them came about; what no build asked for lately is gone from the cache then. */
  end(): Promise<PdfsTold>;
}

const nothing = { count: 0, printed: 0, milliseconds: 0, misfits: [], inaccessible: [] };

/**
 * @param cacheFolder Where prints are kept, so that only what changed is printed again.
 * @param cropMarks Whether each sheet is there for a printer who cuts it as well.
 */
export function sitePrints(printer: Printer, cacheFolder: string, cropMarks = false): SitePrints {
  const drawing = { printer, cacheFolder };
  let told: PdfsTold = { ...nothing, skipped: null };
  return {
    prints: true,
    of: async (guide, { input, sheets, files }) => {
      const pdfs = await makePdfs(sheets, { files, ...drawing });
      told = toldOf(told, { ...pdfs, count: pdfs.files.size });
      const pictures = await makePictures(picturesOf(guide, { input, sheets, files }), drawing);
      return {
        parts: [
          { maker: 'the PDFs', files: pdfs.files },
          { maker: 'the PDFs with crop marks', files: cropMarks ? await marked(sheets, pdfs.files) : [] },
          { maker: 'the pictures', files: pictures },
        ],
        isGood: pdfs.inaccessible.length + pdfs.misfits.length === 0,
      };
    },
    count: (pdfs) => {
      told = { ...told, count: told.count + pdfs };
    },
    end: async () => {
      await keptFiles(cacheFolder, 'pdf').tidy();
      return told;
    },
  };
}

/** The sheets for a printer who cuts them; a document has nothing to cut. */
async function marked(
  sheets: readonly PaperPage[],
  pdfs: Files,
): Promise<readonly (readonly [path: string, pdf: Uint8Array])[]> {
  // Only now: a build without them need not load what it takes.
  const { withCropMarks } = await import('./pdf/crop-marks.js');
  const made: (readonly [string, Uint8Array])[] = [];
  for (const { pdf, sides } of sheets) {
    const content = pdfs.get(pdf);
    if (sides !== null && content instanceof Uint8Array) made.push([forPrinter(pdf), await withCropMarks(content)]);
  }
  return made;
}

/** A site without prints. */
export function notPrinted({ reason }: NoPrinter): SitePrints {
  return {
    prints: false,
    of: () => Promise.resolve({ parts: [], isGood: true }),
    count: () => undefined,
    end: () => Promise.resolve({ ...nothing, skipped: reason }),
  };
}
