import type { MadePdfs } from './pdf/make-pdfs.js';
import type { Way } from './publish/publish.js';
import type { Files } from './site-files.js';
import { gzipSize, type ManifestEntry } from './bundle/widget.js';
import { sitePaths } from './paths.js';
import type { Unconfirmed } from './content/unconfirmed.js';
import type { Pages } from './site-input.js';

/** What a build has to tell. */
export interface Built {
  readonly pages: Pages;
  /** The pages and everything else. */
  readonly files: Files;
  readonly manifest: readonly ManifestEntry[];
  /** Paths beside the content files that nothing reads. */
  readonly ignored: readonly string[];
  readonly unconfirmed: readonly Unconfirmed[];
  /** Address of the site, where somebody gave it. */
  readonly url: string | null;
  readonly pdfs: MadePdfs;
  /** Lines for whoever puts it on a server. */
  readonly hosting: readonly string[];
}

const withoutAddress =
  'No address of the site (--url or SITE_URL): no oEmbed, no QR codes, the plugin for WordPress asks for it, and snippets take the address their page is opened on.';

/** The first line: how much there is, and how long it took. */
export function printHead({ pages, files }: Pick<Built, 'pages' | 'files'>, milliseconds: number): string {
  return `${htmlOf(pages).length} pages, ${files.size} files in ${(milliseconds / 1000).toFixed(1)} s.`;
}

function htmlOf(pages: Pages): readonly (readonly [path: string, content: string])[] {
  return [...pages].filter(([path]) => path.endsWith('.html'));
}

/** What whoever builds has to know about the way the site came to its place. */
export function printWay(way: Way): readonly string[] {
  if (way === 'whole') return [];
  return [
    'dist/ cannot be replaced as a whole, since it is a mount point: its files were replaced one by one, pages last. For that moment readers may have met pages of both builds.',
  ];
}

/** The lines after it. They are there before the site is published, so that nothing in them can fail any more. */
export function printReport(built: Built): readonly string[] {
  const { pages, files, manifest, ignored, unconfirmed, url, pdfs, hosting } = built;
  const sized = htmlOf(pages).map(([path, content]) => ({ path, size: gzipSize(content) }));
  return [
    `Largest page: ${printLargest(sized)}`,
    `Widget without content: ${printLargest(sizesOf(manifest.filter(({ id }) => id === undefined)))}`,
    `Largest widget with content: ${printLargest(sizesOf(manifest.filter(({ id }) => id !== undefined)))}`,
    printPdfs(pdfs),
    `Plugin for WordPress: ${sitePaths.plugin}, ${((files.get(sitePaths.plugin)?.length ?? 0) / 1000).toFixed(1)} kB`,
    ...(url === null ? [withoutAddress] : []),
    ...hosting,
    ...printIgnored(ignored),
    ...printUnconfirmed(unconfirmed),
  ];
}

function printPdfs({ files, printed, milliseconds, skipped }: MadePdfs): string {
  if (skipped !== null)
    return `No PDF was made, and no page links to one: ${skipped}. So nobody looked whether every text fits on its sheet.`;
  const each = printed === 0 ? '' : `, ${(milliseconds / printed).toFixed(0)} ms each`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${files.size} PDFs in ${seconds} s: ${printed} printed${each}; ${files.size - printed} as an earlier build made them.`;
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
  return largest ? `${largest.path}, ${(largest.size / 1000).toFixed(1)} kB gzip` : 'none';
}

function printIgnored(ignored: readonly string[]): readonly string[] {
  if (ignored.length === 0) return [];
  return ['Not read, because the name does not end in ".json":', ...ignored.map((path) => `  ${path}`)];
}

function printUnconfirmed(unconfirmed: readonly Unconfirmed[]): readonly string[] {
  if (unconfirmed.length === 0) return ['Every fact was confirmed by its owner in the past year.'];
  return [
    'Facts to be confirmed by their owner:',
    ...unconfirmed.flatMap(({ file, never, outdated }) => [
      ...(never > 0 ? [`  ${file}: ${never} never confirmed`] : []),
      ...outdated.map((path) => `  ${file}: ${path} was confirmed more than a year ago`),
    ]),
  ];
}
