import { join, resolve as resolvePath } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { bundled } from './bundle/bundled.js';
import { logosOf } from './bundle/logos.js';
import { readContent, type Content } from './content/content.js';
import { readFolder, type SourceFiles } from './content/folder/source-files.js';
import { eachGuide, listedGuides } from './content/guides.js';
import { withCompressor } from './hosting/compressed.js';
import type { SecurityContact } from './hosting/security-txt.js';
import { closeSite, type MadeAll, type MadeSite } from './close-site.js';
import { makeGuides, type Making } from './make-guides.js';
import { noPrinter, openPrinter, type NoPrinter, type Printer } from './pdf/printer.js';
import { SheetTooFull } from './pdf/sheet-too-full.js';
import { textOrigins } from './pdf/text-origins.js';
import { projectVersion } from './project.js';
import { withBuildLock } from './publish/build-lock.js';
import { clearLeftovers } from './publish/leftovers.js';
import { placeOf } from './publish/place-of.js';
import { withWaiting } from './publish/publish.js';
import { readReleases } from './releases/releases.js';
import { printHead } from './report.js';
import { sharedParts, type PartsInput } from './site-parts.js';
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
  const target = join(folder, 'dist');
  collectEarly();
  return withBuildLock(target, async (lock) => {
    const start = performance.now();
    for (const place of new Set([resolvePath(target), await placeOf(target)])) await clearLeftovers(place);
    options.onStep?.('lezen');
    const ingredients = await readIngredients(folder, options);
    return withWaiting(target, async (waiting) => {
      const built = await compressing((compressor) => makeSite(ingredients, siteWriter(waiting, compressor), options));
      options.onStep?.('schrijven');
      await lock.stillHeld();
      await waiting.publish();
      return [printHead(built, performance.now() - start), ...built.report].join('\n');
    });
  });
}

/** Each guide leaves much behind, and V8 would let that grow to four times what is in use before it looks for it. */
function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=30');
}

/** What a site is made of. */
interface Ingredients extends Omit<PartsInput, 'bundled' | 'pdf'> {
  readonly folder: string;
  readonly source: SourceFiles;
  readonly content: Content;
}

async function readIngredients(folder: string, { url = null }: BuildOptions): Promise<Ingredients> {
  const source = await readFolder(folder);
  const content = readContent(source);
  return {
    ...{ folder, source, content, url, national: content.national },
    guides: listedGuides(content),
    logos: logosOf(content, source.logos),
    releases: await readReleases(folder),
    version: projectVersion(),
    today: new Date().toISOString().slice(0, 10),
  };
}

async function makeSite(ingredients: Ingredients, writer: SiteWriter, options: BuildOptions): Promise<MadeSite> {
  // Before the pages: they only link to PDFs that will be there.
  const printer = (options.pdf ?? true) ? await openPrinter(ingredients.url) : noPrinter('--no-pdf vraagt daarom');
  options.onStep?.('maken');
  try {
    const shared = sharedParts({ ...ingredients, bundled: await bundled(), pdf: 'print' in printer });
    for (const part of shared.parts) await writer.add(part);
    const onGuide = (done: number) => options.onStep?.('maken', { done, of: ingredients.guides.length });
    const made = await makeAll(ingredients, { shared, writer, printer, onGuide });
    const { source } = ingredients;
    return await closeSite(made, { source, shared, writer, security: options.security ?? null });
  } finally {
    await printer.close();
  }
}

interface MakingAll extends Omit<Making, 'national' | 'prints'> {
  readonly printer: Printer | NoPrinter;
}

async function makeAll({ folder, source, content }: Ingredients, { printer, ...making }: MakingAll): Promise<MadeAll> {
  const prints = 'reason' in printer ? notPrinted(printer) : sitePrints(printer, join(folder, pdfCache));
  const made = await makeGuides(eachGuide(content), { ...making, national: content.national, prints });
  const pdfs = await prints.end();
  if (pdfs.misfits.length > 0) throw new SheetTooFull(pdfs.misfits, textOrigins(source));
  return { ...made, pdfs };
}
