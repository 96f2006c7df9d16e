import type { PdfsTold } from './pdf/make-pdfs.js';
import type { WrittenFile } from './site-writer.js';
import type { ManifestEntry } from './bundle/widget.js';
import { sitePaths } from './paths.js';
import type { EndingProtocol } from './content/ending-protocols.js';
import type { Unconfirmed } from './content/unconfirmed.js';

/** What a build has to tell. */
export interface Built {
  /** Every file but compressed twins and what comes for a server. */
  readonly files: readonly WrittenFile[];
  readonly manifest: readonly ManifestEntry[];
  /** Paths beside the content files that nothing reads. */
  readonly ignored: readonly string[];
  readonly unconfirmed: readonly Unconfirmed[];
  /** Protocols that end soon, or that are no longer valid. */
  readonly ending: readonly EndingProtocol[];
  /** Files with colours that this tool chose itself. */
  readonly colours: readonly string[];
  /** Address of the site, where somebody gave it. */
  readonly url: string | null;
  /** Bytes of the plugin for WordPress. */
  readonly pluginBytes: number;
  readonly pdfs: PdfsTold;
  /** Lines about what the protocols of organisations have and miss. */
  readonly besluit: readonly string[];
  /** Lines for whoever puts it on a server. */
  readonly hosting: readonly string[];
}

const withoutAddress =
  'Geen adres van de site (--url of SITE_URL): geen oEmbed en geen QR-codes, de plug-in voor WordPress vraagt ernaar, en codes om in te sluiten nemen het adres waarop hun pagina open is.';

/** The first line: how much there is, and how long it took. */
export function printHead({ files }: Pick<Built, 'files'>, milliseconds: number): string {
  const pages = files.filter(isPage);
  return `${pages.length} pagina's, ${files.length} bestanden in ${(milliseconds / 1000).toFixed(1)} s.`;
}

/** What there is to say of one part of a site, such as `2/5`. */
export function printShardReport(
  shard: string,
  built: Pick<Built, 'files'>,
  milliseconds: number,
  place: string,
): string {
  return `Deel ${shard}: ${printHead(built, milliseconds)} Het staat in ${place}.`;
}

const isPage = ({ path }: WrittenFile) => path.endsWith('.html');

/** The lines after it. They are there before the site is published, so that nothing in them can fail any more. */
export function printReport(built: Built): readonly string[] {
  const { files, manifest, ignored, unconfirmed, ending, colours, url, pluginBytes, pdfs, besluit, hosting } = built;
  const sized = files.filter(isPage).map(({ path, gzip }) => ({ path, size: gzip ?? 0 }));
  return [
    `Grootste pagina: ${printLargest(sized)}`,
    `Widget zonder inhoud: ${printLargest(sizesOf(manifest.filter(({ id }) => id === undefined)))}`,
    `Grootste widget met inhoud: ${printLargest(sizesOf(manifest.filter(({ id }) => id !== undefined)))}`,
    printPdfs(pdfs),
    ...printInaccessible(pdfs),
    `Plug-in voor WordPress: ${sitePaths.plugin}, ${(pluginBytes / 1000).toFixed(1)} kB`,
    ...(url === null ? [withoutAddress] : []),
    ...hosting,
    ...printIgnored(ignored),
    ...besluit,
    ...printUnconfirmed(unconfirmed),
    ...printEnding(ending),
    ...printColours(colours),
  ];
}

function printPdfs({ count, printed, milliseconds, skipped }: PdfsTold): string {
  if (skipped !== null)
    return `Er is geen pdf gemaakt, en geen pagina wijst ernaar: ${skipped}. Dus is niet nagekeken of elke tekst op het papier past.`;
  const each = printed === 0 ? '' : `, elk ${(milliseconds / printed).toFixed(0)} ms`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${count} pdf's in ${seconds} s: ${printed} afgedrukt${each}; ${count - printed} zoals ze eerder zijn gemaakt.`;
}

function printInaccessible({ inaccessible }: PdfsTold): readonly string[] {
  if (inaccessible.length === 0) return [];
  return [
    "Pdf's die een voorleesprogramma niet goed leest; ze zeggen dus niet dat ze toegankelijk zijn:",
    ...inaccessible.flatMap(({ path, findings }) =>
      findings.map(({ point, what }) => `  ${path}: ${what} (Matterhorn ${point})`),
    ),
  ];
}

interface Sized {
  readonly path: string;
  readonly size: number;
}

function sizesOf(files: readonly ManifestEntry[]): readonly Sized[] {
  return files.map(({ path, gzip }) => ({ path, size: gzip }));
}

function printLargest(files: readonly Sized[]): string {
  const [largest] = [...files].sort((a, b) => b.size - a.size);
  return largest ? `${largest.path}, ${(largest.size / 1000).toFixed(1)} kB gzip` : 'geen';
}

function printIgnored(ignored: readonly string[]): readonly string[] {
  if (ignored.length === 0) return [];
  return ['Niet gelezen, omdat de naam niet eindigt op ".json":', ...ignored.map((path) => `  ${path}`)];
}

function printUnconfirmed(unconfirmed: readonly Unconfirmed[]): readonly string[] {
  if (unconfirmed.length === 0) return ['Elk gegeven is het afgelopen jaar door de eigenaar bevestigd.'];
  return [
    'Gegevens die de eigenaar nog moet bevestigen:',
    ...unconfirmed.flatMap(({ file, never, outdated }) => [
      ...(never > 0 ? [`  ${file}: ${never} nooit bevestigd`] : []),
      ...outdated.map((path) => `  ${file}: ${path} is langer dan een jaar geleden bevestigd`),
    ]),
  ];
}

function printEnding(ending: readonly EndingProtocol[]): readonly string[] {
  if (ending.length === 0) return [];
  return [
    'Protocollen om opnieuw vast te stellen:',
    ...ending.map(({ file, lastDay, past }) => `  ${file}: ${past ? 'was' : 'is'} geldig tot en met ${lastDay}`),
  ];
}

function printColours(files: readonly string[]): readonly string[] {
  if (files.length === 0) return [];
  return [
    'Kleuren die dit hulpmiddel koos, en die de eigenaar nog moet bevestigen:',
    ...files.map((file) => `  ${file}`),
  ];
}
