import { join, resolve as resolvePath } from 'node:path';
import { logosOf } from './bundle/logos.js';
import { readContent } from './content/content.js';
import { hostingFiles } from './hosting/hosting-files.js';
import { printHosting } from './hosting/hosting-report.js';
import { SheetTooFull } from './pdf/sheet-too-full.js';
import { textOrigins } from './pdf/text-origins.js';
import { sitePaths } from './paths.js';
import type { PaperPage } from './paper/paper-page.js';
import { makePdfs, type MadePdfs } from './pdf/make-pdfs.js';
import { noPrinter, openPrinter, type NoPrinter, type Printer } from './pdf/printer.js';
import { makePictures } from './pictures/make-pictures.js';
import { sitePictures } from './pictures/site-pictures.js';
import { projectVersion } from './project.js';
import { withBuildLock } from './publish/build-lock.js';
import { printBesluit } from './protocol/besluit-report.js';
import { clearLeftovers } from './publish/leftovers.js';
import { placeOf } from './publish/place-of.js';
import { publish } from './publish/publish.js';
import { checkReleased, readReleases } from './releases/releases.js';
import { printHead, printReport } from './report.js';
import type { SecurityContact } from './hosting/security-txt.js';
import { bundleSite, makeParts } from './site-parts.js';
import { collectFiles, type Files, type Part } from './site-files.js';
import type { Pages, SiteInput } from './site-input.js';
import { readFolder, type SourceFiles } from './content/folder/source-files.js';
import { endingProtocols } from './content/ending-protocols.js';
import { coloursToConfirm, unconfirmedFacts } from './content/unconfirmed.js';
import { guidesOf } from './content/guides.js';
import { wordpressPlugin } from './wordpress/plugin.js';

/** How a site is built. */
export interface BuildOptions {
  /** Address the site will have, with a slash at its end; null when nobody knows it yet. */
  readonly url?: string | null;
  /** Whether to make PDFs of the sheets, where there is a browser. */
  readonly pdf?: boolean;
  /** Whom to tell about a hole in the site. */
  readonly security?: SecurityContact | null;
  /** Hears what begins now, for whoever waits. */
  readonly onStep?: (step: BuildStep) => void;
}

/** The parts of the work that take time. */
export type BuildStep = 'lezen' | 'maken' | 'pdfs' | 'schrijven';

const pdfCache = 'node_modules/.cache/meldcode-pdf';

/** A site that is ready to be published, with all there is to tell about it. */
interface MadeSite {
  readonly pages: Pages;
  readonly files: Files;
  /** With their compressed twins, and what a server needs. */
  readonly all: Files;
  readonly report: readonly string[];
}

/**
 * Builds the site of a folder with content files into its `dist/`: load, resolve, render, print, write. Everything that content
 * can make fail comes before the writing, what there is to tell as well: a build that fails leaves the site that was there.
 *
 * @returns A report in plain lines.
 */
export async function build(folder: string, options: BuildOptions = {}): Promise<string> {
  const target = join(folder, 'dist');
  return withBuildLock(target, async (lock) => {
    const start = performance.now();
    for (const place of new Set([resolvePath(target), await placeOf(target)])) await clearLeftovers(place);
    const made = await makeSite(folder, options);
    options.onStep?.('schrijven');
    await lock.stillHeld();
    await publish(made.all, target);
    return [printHead(made, performance.now() - start), ...made.report].join('\n');
  });
}

async function makeSite(folder: string, options: BuildOptions): Promise<MadeSite> {
  const { url = null, pdf = true, onStep } = options;
  onStep?.('lezen');
  const source = await readFolder(folder);
  const content = readContent(source);
  const guides = guidesOf(content);
  const logos = logosOf(content, source.logos);
  const releases = await readReleases(folder);
  // Before the pages: they only link to PDFs that will be there.
  const printer = pdf ? await openPrinter(url) : noPrinter('--no-pdf vraagt daarom');
  onStep?.('maken');
  try {
    return await makeFiles({ folder, source, national: content.national, guides, logos, releases, printer }, options);
  } finally {
    await printer.close();
  }
}

/** What a site is made of. */
interface Ingredients extends Pick<SiteInput, 'guides' | 'national' | 'releases'> {
  readonly logos: NonNullable<SiteInput['logos']>;
  readonly folder: string;
  readonly source: SourceFiles;
  readonly printer: Printer | NoPrinter;
}

async function makeFiles(ingredients: Ingredients, options: BuildOptions): Promise<MadeSite> {
  const { source, guides, national, logos, releases, printer } = ingredients;
  const { url = null, security = null, onStep } = options;
  const version = projectVersion();
  const today = new Date().toISOString().slice(0, 10);
  const own = { guides, national, logos, releases, version, today, url };
  const made = makeParts({ ...own, bundled: await bundleSite(), pdf: 'print' in printer });
  const { input, manifest, sheets, pages } = made;
  checkReleased(releases, manifest, version);
  const parts: readonly Part[] = [
    ...made.parts,
    { maker: 'the plugin for WordPress', files: [[sitePaths.plugin, await wordpressPlugin(input)]] },
  ];
  onStep?.('pdfs');
  const { pdfs, pictures } = await printSheets(ingredients, input, { sheets, unprinted: collectFiles(parts) });
  const printed: readonly Part[] = [
    ...parts,
    { maker: 'the PDFs', files: pdfs.files },
    { maker: 'the pictures', files: pictures },
  ];
  const versions = [...Object.keys(releases), version];
  const files = collectFiles(printed);
  const served = await hostingFiles(files, { security, url, versions });

  const hosting = printHosting({ bytes: served.bytes, version, releases, security, url, today });
  const report = printReport({
    pages,
    files,
    manifest,
    ignored: source.ignored ?? [],
    unconfirmed: unconfirmedFacts(source, today),
    ending: endingProtocols(source, today),
    colours: coloursToConfirm(source),
    url,
    pdfs,
    besluit: printBesluit(guides, national),
    hosting,
  });
  return { pages, files, all: collectFiles([...printed, { maker: 'hosting', files: served.files }]), report };
}

/** PDFs of the sheets and pictures of them, as the files that are there already make them look. */
async function printSheets(
  { folder, source, printer }: Ingredients,
  input: SiteInput,
  { sheets, unprinted }: { readonly sheets: readonly PaperPage[]; readonly unprinted: Files },
): Promise<{ readonly pdfs: MadePdfs; readonly pictures: Files }> {
  const drawing = { printer, cacheFolder: join(folder, pdfCache) };
  const pdfs = await makePdfs(sheets, { files: unprinted, ...drawing });
  if (pdfs.misfits.length > 0) throw new SheetTooFull(pdfs.misfits, textOrigins(source));
  return { pdfs, pictures: await makePictures(sitePictures(input, sheets, unprinted), drawing) };
}
