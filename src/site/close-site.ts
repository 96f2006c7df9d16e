import { endingProtocols } from './content/ending-protocols.js';
import type { SourceFiles } from './content/folder/source-files.js';
import { coloursToConfirm, unconfirmedFacts } from './content/unconfirmed.js';
import { hostingFiles } from './hosting/hosting-files.js';
import { printHosting } from './hosting/hosting-report.js';
import type { SecurityContact } from './hosting/security-txt.js';
import { sitePaths } from './paths.js';
import type { PdfsTold } from './pdf/make-pdfs.js';
import { printBesluit } from './protocol/besluit-report.js';
import { checkReleased } from './releases/releases.js';
import { printReport } from './report.js';
import type { Part } from './site-files.js';
import { closingParts, manifestOf, type Shared } from './site-parts.js';
import type { SiteWriter, WrittenFile } from './site-writer.js';
import type { Told } from './told.js';
import { sitemaps } from './views/crawlers.js';
import { wordpressPlugin } from './wordpress/plugin.js';

/** What is told of all guides, and of the PDFs of their sheets. */
export interface MadeAll {
  /** Of one guide or of several, in the order of all guides. */
  readonly told: readonly Told[];
  readonly pdfs: PdfsTold;
}

/** A site that waits to be published, with all there is to tell about it. */
export interface MadeSite {
  readonly files: readonly WrittenFile[];
  readonly report: readonly string[];
}

/** What a site is closed with. */
export interface Closing {
  readonly source: SourceFiles;
  readonly shared: Shared;
  readonly writer: SiteWriter;
  readonly security: SecurityContact | null;
}

/** Writes what waits for every guide, looks whether all of them go together, and puts the report together. */
export async function closeSite(made: MadeAll, closing: Closing): Promise<MadeSite> {
  const { shared, writer, security } = closing;
  const { version, releases, url } = shared.input;
  const marks = made.told.flatMap((told) => told.marks);
  checkReleased(releases, [...shared.marks, ...marks], version);
  await writer.end();
  const gzips = new Map(writer.files().map(({ path, gzip }) => [path, gzip ?? 0]));
  const manifest = manifestOf(shared, marks, (path) => gzips.get(path) ?? 0);
  const parts = closingParts(shared, manifest);
  const plugin = await wordpressPlugin(shared.input);
  for (const part of parts) await writer.add(part);
  await writer.add({ maker: 'the plugin for WordPress', files: [[sitePaths.plugin, plugin]] });
  if (url !== null) await writer.add(sitemapPart(writer, pathsIn(parts), sheetsOf(made), url));
  await writer.end();
  const files = writer.files();
  const paths = files.map(({ path }) => path);
  const hosting = hostingFiles(paths, { security, url, versions: [...Object.keys(releases), version] });
  await writer.add({ maker: 'hosting', files: hosting });
  await writer.end();
  return { files, report: reportOf(made, closing, { files, manifest, pluginBytes: plugin.length }) };
}

const sheetsOf = ({ told }: MadeAll): ReadonlySet<string> => new Set(told.flatMap(({ sheets }) => sheets));

function pathsIn(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ files }) => [...files].map(([path]) => path)));
}

/** The pages of no region, then those of the guides, then the sheets. */
function sitemapPart(
  writer: SiteWriter,
  ofNoRegion: ReadonlySet<string>,
  sheets: ReadonlySet<string>,
  url: string,
): Part {
  const rank = (path: string) => (ofNoRegion.has(path) ? 0 : sheets.has(path) ? 2 : 1);
  const found = writer.files().flatMap(({ path, isFound }) => (isFound ? [path] : []));
  const ordered = found.sort((one, other) => rank(one) - rank(other));
  return { maker: 'the list of all pages', files: sitemaps(ordered, url) };
}

type Known = Pick<Parameters<typeof printReport>[0], 'files' | 'manifest' | 'pluginBytes'>;

function reportOf(made: MadeAll, { source, shared, writer, security }: Closing, known: Known): readonly string[] {
  const { version, releases, url, today } = shared.input;
  return printReport({
    ...{ ...known, url, pdfs: made.pdfs, ignored: source.ignored ?? [] },
    unconfirmed: unconfirmedFacts(source, today),
    ending: endingProtocols(source, today),
    colours: coloursToConfirm(source),
    besluit: printBesluit(made.told.flatMap((told) => told.besluit)),
    hosting: printHosting({ bytes: writer.bytes(), version, releases, security, url, today }),
  });
}
