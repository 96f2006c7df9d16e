/**
 * Every path of dist/ and every name that no region or organisation may have, once. Whoever adds a page, a file or a folder
 * adds it here, and its name is reserved with it.
 */

/** What stands at the root and in folders of the site itself. */
export const sitePaths = {
  start: 'index.html',
  /** Shown by a server at whatever address is not there. */
  notFound: '404.html',
  robots: 'robots.txt',
  /** Only where the address of the site is known: it holds nothing but addresses. */
  sitemap: 'sitemap.xml',
  /** The colours of pages of no region. */
  theme: 'thema.css',
  /** For hosts that read it. */
  headers: '_headers',
  /** Where everybody looks for it (RFC 9116). */
  securityTxt: '.well-known/security.txt',
  decisionPage: 'beslistabel/index.html',
  decisionTable: 'beslistabel/beslistabel.csv',
  versionsPage: 'versies/index.html',
  releases: 'versies/releases.json',
  manifest: 'widget/manifest.json',
  /** The plugin, as an administrator of WordPress uploads it. */
  plugin: 'wordpress/meldcode.zip',
} as const;

/** A part of the sitemap of a site with more addresses than one file may have, counted from 1. */
export const sitemapPart = (at: number) => `sitemap-${at}.xml`;

/** Style sheets, pictures and scripts of our own pages, each with its hash in its name. */
export const assetFolder = 'assets/';

/** The files of a version of the widget, which never change. */
export const versionFolder = (version: string) => `widget/${version}/`;

/** The moving channel of a major version such as `1`, the default in every snippet. */
export const channelFolder = (major: string) => `widget/v${major}/`;

/** The scripts without content, by their name in a version or a channel; the ids of guides stand beside them. */
export const widgetScripts = {
  classic: 'meldcode.js',
  module: 'meldcode.mjs',
} as const;

/** What stands in the folder of a guide. */
const guideFiles = {
  wizard: 'index.html',
  check: 'afwegingskader/index.html',
  embed: 'embed/index.html',
  embedCheck: 'embed/afwegingskader/index.html',
  snippets: 'insluiten/index.html',
  example: 'insluiten/voorbeeld/index.html',
  terms: 'begrippen/index.html',
  /** Only of a region, and where it has any. */
  organisations: 'organisaties/index.html',
  theme: 'thema.css',
  /** The widget with its guide, and what it can do on these pages alone. */
  script: 'meldcode.js',
  /** The mark of a tab, in the colours of the guide. */
  icon: 'icoon.svg',
  /** The same for the start screen of a telephone. */
  smallIcon: 'icoon-192.png',
  largeIcon: 'icoon-512.png',
  webManifest: 'app.webmanifest',
  /** What stands beside a link that somebody shares. */
  share: 'deelplaat.png',
} as const;

/** The paths of a region or organisation. */
export function guidePaths(id: string): Readonly<Record<keyof typeof guideFiles, string>> {
  const entries = Object.entries(guideFiles).map(([name, file]) => [name, `${id}/${file}`]);
  return Object.fromEntries(entries) as Record<keyof typeof guideFiles, string>;
}

/** The page of a beroepsgroep. */
export const groupPage = (id: string, group: string) => `${id}/beroepsgroepen/${group}/index.html`;

/** A sheet of paper and its PDF. Where there are several of a kind, as cards of groups, each stands in a folder below. */
export function sheetPaths(id: string, kind: string, below?: string): { readonly path: string; readonly pdf: string } {
  const folder = below === undefined ? `${id}/${kind}` : `${id}/${kind}/${below}`;
  return { path: `${folder}/index.html`, pdf: `${folder}/${kind}.pdf` };
}

const printerEnd = '-drukwerk.pdf';

/** The same PDF for a printer who cuts it, beside the other. */
export const forPrinter = (pdf: string) => pdf.replace(/\.pdf$/, printerEnd);

/** Whether a path is that of such a PDF. */
export const isForPrinter = (path: string) => path.endsWith(printerEnd);

/** The address of a page: its path without `index.html`, such as `twente/kaart/`. */
export const addressOf = (page: string) => page.replace(/(^|\/)index\.html$/, '$1');

/** The answer of oEmbed about a page, by the address of that page. */
export const oembedPath = (address: string) => `${address}oembed.json`;

/** The folders of the sheets below that of a guide, and the name of the PDF in each. */
export const sheetFolders = {
  card: 'kaart',
  leaflet: 'folder',
  poster: 'poster',
  wallet: 'zakkaart',
  kindcheck: 'kindcheck',
  mantelzorgcheck: 'mantelzorgcheck',
  talk: 'gesprek',
  form: 'formulier',
} as const;

/** The folder of the protocol below that of a guide, and the name of its PDF. */
export const protocolFolder = 'protocol';

/** Names that the site does not write today: what browsers, hosts and search engines ask a root for, and what may come. */
const kept = [
  ...['favicon', 'manifest', 'humans', 'security', 'sw', 'oembed'],
  // The national guide, which is a guide of its own, and the file of that name.
  'landelijk',
  // A kind of pages: the root may once have such a page that leads to that of a region.
  'beroepsgroepen',
];

/** `widget` of `widget/manifest.json`. */
export const firstPartOf = (path: string) => path.split('/')[0] ?? path;

/** `widget/v1/meldcode.js` is `meldcode`, and so is the first part of `versies/index.html` its `versies`. */
function namesOf(path: string): readonly string[] {
  const first = firstPartOf(path);
  // A file at the root keeps its name with and without its ending: beside 404.html nothing is called 404.
  return [first, first.replace(/(?<=.)\.[^.]*$/, '')];
}

/** Every name that no region or organisation may have. */
export const reservedNames: ReadonlySet<string> = new Set(
  [
    ...Object.values(sitePaths),
    assetFolder,
    // The script of a guide stands beside these, in the channel.
    ...Object.values(widgetScripts),
    ...Object.values(guideFiles).filter((path) => path.includes('/')),
    ...Object.values(sheetFolders),
    protocolFolder,
    ...kept,
  ].flatMap(namesOf),
);
