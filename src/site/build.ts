import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { bundled } from './bundle/bundled.js';
import { closeSite, type MadeAll, type MadeSite } from './close-site.js';
import { eachGuide, type Range } from './content/guides.js';
import { withCompressor } from './hosting/compressed.js';
import type { SecurityContact } from './hosting/security-txt.js';
import { readIngredients, type Ingredients } from './ingredients.js';
import { makeGuides, type Making } from './make-guides.js';
import { noPrinter, openPrinter, type NoPrinter, type Printer } from './pdf/printer.js';
import { SheetTooFull } from './pdf/sheet-too-full.js';
import { textOrigins } from './pdf/text-origins.js';
import { inPlaceOf } from './publish/in-place-of.js';
import { printHead } from './report.js';
import { sharedParts, type Shared } from './site-parts.js';
import { notPrinted, sitePrints } from './site-prints.js';
import { siteWriter, type SiteWriter } from './site-writer.js';

/** How a site is built. */
export interface BuildOptions {
  /** Address the site will have, with a slash at its end; null when nobody knows it yet. */
  readonly url?: string | null;
  /** Whether to make PDFs of the sheets, where there is a browser. */
  readonly pdf?: boolean;
  /** Whom to tell about a hole in the site. */
  readonly security?: SecurityContact | null;
  /** The day of the site as `2026-11-23`; the day of the clock where nobody says another. */
  readonly today?: string;
  /** Hears what begins now, for whoever waits. */
  readonly onStep?: (step: BuildStep, passed?: Passed) => void;
}

/** The parts of the work that take time. */
export type BuildStep = 'lezen' | 'maken' | 'schrijven';

/** How many of the regions and organisations are done. */
export interface Passed {
  readonly done: number;
  readonly of: number;
}

const pdfCache = 'node_modules/.cache/meldcode-pdf';

/** What gives the work of a build a compressor. */
type Compressing = typeof withCompressor;

/**
 * Builds the site of a folder with content files into its `dist/`: load, resolve, render, print, write. It is made guide by guide,
 * so that memory does not grow with their number, and waits beside the site that is there until all of it is made, what there is to
 * tell as well: a build that fails leaves the site that was there.
 *
 * @returns A report in plain lines.
 */
export async function build(
  folder: string,
  options: BuildOptions = {},
  compressing: Compressing = withCompressor,
): Promise<string> {
  const start = performance.now();
  const built = await inPlaceOf(
    join(folder, 'dist'),
    async (waiting) => {
      const kitchen = await prepare(folder, options);
      return compressing((compressor) => makeSite(kitchen, siteWriter(waiting, compressor), options));
    },
    () => options.onStep?.('schrijven'),
  );
  return [printHead(built, performance.now() - start), ...built.report].join('\n');
}

/** Everything that is read before anything is made. */
export async function prepare(folder: string, { url = null, today = dayOfClock(), onStep }: BuildOptions) {
  collectEarly();
  onStep?.('lezen');
  return readIngredients(folder, { url, today });
}

/** Each guide leaves much behind, and V8 would let that grow to four times what is in use before it looks for it. */
function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=30');
}

const dayOfClock = () => new Date().toISOString().slice(0, 10);

async function makeSite(ingredients: Ingredients, writer: SiteWriter, options: BuildOptions): Promise<MadeSite> {
  return withShared(ingredients, options, async (shared, printer) => {
    for (const part of shared.parts) await writer.add(part);
    const made = await makeAll(ingredients, { shared, writer, printer, ...options });
    return closeSite(made, { source: ingredients.source, shared, writer, security: options.security ?? null });
  });
}

/** Does some work with what all guides share, and with what prints. */
export async function withShared<Value>(
  ingredients: Ingredients,
  { pdf = true, onStep }: BuildOptions,
  work: (shared: Shared, printer: Printer | NoPrinter) => Promise<Value>,
): Promise<Value> {
  // Before the pages: they only link to PDFs that will be there.
  const printer = pdf ? await openPrinter(ingredients.url) : noPrinter('--no-pdf vraagt daarom');
  onStep?.('maken');
  try {
    return await work(sharedParts({ ...ingredients, bundled: await bundled(), pdf: 'print' in printer }), printer);
  } finally {
    await printer.close();
  }
}

interface MakingAll extends Pick<Making, 'shared' | 'writer'>, Pick<BuildOptions, 'onStep'> {
  readonly printer: Printer | NoPrinter;
  /** Which of the guides; all where nobody says. */
  readonly range?: Range;
}

/** Makes the guides, and prints them. */
export async function makeAll(
  { folder, source, content, guides }: Ingredients,
  { shared, writer, printer, onStep, range = { from: 0, until: guides.length } }: MakingAll,
): Promise<MadeAll> {
  const prints = 'reason' in printer ? notPrinted(printer) : sitePrints(printer, join(folder, pdfCache));
  const onGuide = (done: number) => onStep?.('maken', { done, of: range.until - range.from });
  const making = { shared, writer, prints, onGuide, national: content.national };
  const made = await makeGuides(eachGuide(content, range), making);
  const pdfs = await prints.end();
  if (pdfs.misfits.length > 0) throw new SheetTooFull(pdfs.misfits, textOrigins(source));
  return { ...made, pdfs };
}
