import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { bundled } from './bundle/bundled.js';
import { closeSite, type MadeAll, type MadeSite } from './close-site.js';
import { guidesToMake, type Range } from './content/guides.js';
import { earlierSite, noEarlierSite, type EarlierSite } from './earlier/earlier-site.js';
import { guideKeys } from './earlier/keys.js';
import type { MadeGuide } from './earlier/made-guide.js';
import { keepSiteRecord, readSiteRecord, type Left } from './earlier/site-record.js';
import { withCompressor, type Compressor } from './hosting/compressed.js';
import type { SecurityContact } from './hosting/security-txt.js';
import { readIngredients, type Ingredients } from './ingredients.js';
import { makeGuides, type Making } from './make-guides.js';
import { noPrinter, openPrinter, type NoPrinter, type Printer } from './pdf/printer.js';
import { SheetTooFull } from './pdf/sheet-too-full.js';
import { textOrigins } from './pdf/text-origins.js';
import { inPlaceOf, type SiteInMaking } from './publish/in-place-of.js';
import { placeOf } from './publish/place-of.js';
import { printHead } from './report.js';
import { sharedParts, type Shared } from './site-parts.js';
import { notPrinted, sitePrints } from './site-prints.js';
import { siteWriter } from './site-writer.js';

/** How a site is built. */
export interface BuildOptions {
  /** Address the site will have, with a slash at its end; null when nobody knows it yet. */
  readonly url?: string | null;
  /** Whether to make PDFs of the sheets, where there is a browser. */
  readonly pdf?: boolean;
  /** Whether to make each sheet for a printer who cuts it as well. */
  readonly cropMarks?: boolean;
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
  const { site } = await inPlaceOf(
    join(folder, 'dist'),
    async (waiting) => {
      const ingredients = await prepare(folder, options);
      return compressing((compressor) => makeSite(ingredients, { waiting, compressor, options }));
    },
    { onPublish: () => options.onStep?.('schrijven'), onPublished: ({ left }) => keepSiteRecord(left) },
  );
  return [printHead(site, performance.now() - start), ...site.report].join('\n');
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

interface MakingSite {
  readonly waiting: SiteInMaking;
  readonly compressor: Compressor;
  readonly options: BuildOptions;
}

/** Makes all of a site but what did not change since the last build of its folder. */
async function makeSite(
  ingredients: Ingredients,
  { waiting, compressor, options }: MakingSite,
): Promise<{ readonly site: MadeSite; readonly left: Left }> {
  const { folder, source } = ingredients;
  const writer = siteWriter(waiting, compressor);
  const target = await placeOf(join(folder, 'dist'));
  return withShared(ingredients, options, async (shared, printer) => {
    const keyOf = await guideKeys({ ingredients, shared, printer: wayOfPrinting(printer, options) });
    for (const part of shared.parts) await writer.add(part);
    const earlier = earlierSite({ record: await readSiteRecord(folder), target, keyOf, keep: waiting.keep });
    const made = await makeAll(ingredients, { shared, writer, printer, earlier, ...options });
    const site = await closeSite(made, { source, shared, writer, security: options.security ?? null });
    return { site, left: { folder, target, guides: made.told, files: writer.files(), keyOf } };
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

/** What prints and what it is asked for; null where nothing prints. */
function wayOfPrinting(printer: Printer | NoPrinter, { cropMarks = false }: BuildOptions): string | null {
  return 'reason' in printer ? null : `${printer.version}${cropMarks ? ', with crop marks' : ''}`;
}

interface MakingAll extends Pick<Making, 'shared' | 'writer'>, Pick<BuildOptions, 'onStep' | 'cropMarks'> {
  readonly printer: Printer | NoPrinter;
  /** Which of the guides; all where nobody says. */
  readonly range?: Range;
  /** What was made before; nothing where nobody says. */
  readonly earlier?: EarlierSite;
}

interface Made extends MadeAll {
  readonly told: readonly MadeGuide[];
}

const wholeOf = ({ length }: readonly unknown[]): Range => ({ from: 0, until: length });

/** Makes the guides, and prints them. */
export async function makeAll(
  { folder, source, content, guides }: Ingredients,
  { shared, writer, printer, cropMarks, onStep, earlier = noEarlierSite, range = wholeOf(guides) }: MakingAll,
): Promise<Made> {
  const prints = 'reason' in printer ? notPrinted(printer) : sitePrints(printer, join(folder, pdfCache), cropMarks);
  const onGuide = (done: number) => onStep?.('maken', { done, of: range.until - range.from });
  const making = { shared, writer, prints, earlier, onGuide, national: content.national };
  const told = await makeGuides(guidesToMake(content).slice(range.from, range.until), making);
  const pdfs = await prints.end();
  if (pdfs.misfits.length > 0) throw new SheetTooFull(pdfs.misfits, textOrigins(source));
  return { told, pdfs };
}
