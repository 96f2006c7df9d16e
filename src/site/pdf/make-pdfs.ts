import type { PaperPage } from '../paper/paper-page.js';
import { projectVersion } from '../project.js';
import type { Files } from '../site-files.js';
import { keptFiles, type KeptFiles } from '../kept-files.js';
import type { NoPrinter, Printer } from './printer.js';
import type { Finding } from './audit/finding.js';
import type { Misfit } from './misfits.js';
import { ownSource } from './own-source.js';
import { fingerprintOf, sheetFiles } from './sheet-files.js';

/** What a sheet has to say about itself, beside its page. */
export type Sheet = Pick<PaperPage, 'path' | 'pdf' | 'title' | 'maker' | 'language' | 'date' | 'sides'>;

/** A PDF that a screen reader does not read well. */
export interface InaccessiblePdf {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** How the PDFs of a site came about. */
export interface PdfsTold {
  readonly count: number;
  /** How many were printed now; the others were made before, of the same. */
  readonly printed: number;
  readonly milliseconds: number;
  /** Why there is none; null when they were made. */
  readonly skipped: string | null;
  /** What outgrew its sheet. Its PDFs are not kept, so every build finds it again. */
  readonly misfits: readonly Misfit[];
  /** What keeps one from being accessible. It is not kept either. */
  readonly inaccessible: readonly InaccessiblePdf[];
}

/** The PDFs of some sheets, and how they came about. */
export interface MadePdfs extends Omit<PdfsTold, 'count'> {
  /** By their path in dist/. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What there is to tell of these, and of some more of the same site. */
export function toldOf(told: PdfsTold, more: PdfsTold): PdfsTold {
  return {
    count: told.count + more.count,
    printed: told.printed + more.printed,
    milliseconds: told.milliseconds + more.milliseconds,
    skipped: more.skipped,
    misfits: [...told.misfits, ...more.misfits],
    inaccessible: [...told.inaccessible, ...more.inaccessible],
  };
}

interface Job {
  readonly sheet: Sheet;
  readonly path: string;
  readonly files: Files;
  readonly fingerprint: string;
}

/**
 * Makes the PDF of each sheet, from the pages of this build; only what changed since an earlier build is printed again.
 *
 * @param files The files of the site, by their path in dist/.
 */
export async function makePdfs(
  sheets: readonly Sheet[],
  { files: site, printer, cacheFolder }: { files: Files; printer: Printer | NoPrinter; cacheFolder: string },
): Promise<MadePdfs> {
  if ('reason' in printer)
    return { files: new Map(), printed: 0, milliseconds: 0, skipped: printer.reason, misfits: [], inaccessible: [] };
  const start = performance.now();
  const cache = keptFiles(cacheFolder, 'pdf');
  const way = [projectVersion(), ownSource(), printer.version, printer.site];
  const jobs = sheets.map((sheet) => jobOf(sheet, site, way));
  const pdfs = await madeBefore(jobs, cache);
  const missing = jobs.filter(({ sheet }) => !pdfs.has(sheet.pdf));
  const misfits: Misfit[] = [];
  const inaccessible: InaccessiblePdf[] = [];
  await printer.print(missing, async ({ sheet, fingerprint }, print) => {
    misfits.push(...print.surplus.map((surplus) => ({ sheet, surplus })));
    // Nothing is finished that nobody gets; the outline of a sheet from which a heading fell would not be that of its page.
    if (print.surplus.length > 0) return;
    // Only now: a build that prints nothing need not load what it takes.
    const { finishPdf } = await import('./finish-pdf.js');
    const { pdf, pages, findings } = await finishPdf(print.pdf, {
      ...sheet,
      headings: print.headings,
      text: print.text,
    });
    if (sheet.sides !== null && pages > sheet.sides) misfits.push({ sheet, surplus: null, pages });
    else if (findings.length > 0) inaccessible.push({ path: sheet.pdf, findings });
    else await cache.set(fingerprint, pdf);
    pdfs.set(sheet.pdf, pdf);
  });
  // In the order of the sheets, not in that in which two tabs happened to end: equal input gives equal lists.
  const order = sheets.map(({ pdf }) => pdf);
  const files = new Map([...pdfs].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
  misfits.sort((a, b) => order.indexOf(a.sheet.pdf) - order.indexOf(b.sheet.pdf));
  return {
    files,
    printed: missing.length,
    milliseconds: performance.now() - start,
    skipped: null,
    misfits,
    inaccessible,
  };
}

/** @param way How every PDF of this build is made. */
function jobOf(sheet: Sheet, all: Files, way: readonly string[]): Job {
  const { path, title, maker, language, date } = sheet;
  const files = sheetFiles(path, all);
  return { sheet, path, files, fingerprint: fingerprintOf(files, [...way, path, title, maker, language, date]) };
}

async function madeBefore(jobs: readonly Job[], cache: KeptFiles): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const { sheet, fingerprint } of jobs) {
    const pdf = await cache.get(fingerprint);
    if (pdf) found.set(sheet.pdf, pdf);
  }
  return found;
}
