import { extname } from 'node:path';
import { protocolFolder, sheetFolders } from '../paths.js';
import {
  assetPolicy,
  contentSecurityPolicy,
  examplePolicyHeader,
  framePolicyHeader,
  paperPolicy,
  snippetPolicy,
} from './security.js';

/** Paths that have something in common. */
export interface Paths {
  /** As documents call them. */
  readonly name: string;
  /** A regular expression for this program, nginx and Caddy, so only what all three know. */
  readonly expression: string;
}

/** A value of a header, for some paths. */
export interface HeaderValue {
  readonly paths: Paths;
  readonly value: string;
}

/** A header of the site. */
export interface HeaderRule {
  readonly name: string;
  /** The first that finds a path counts; without one the header is not sent. */
  readonly values: readonly HeaderValue[];
  /** Only over HTTPS: elsewhere it means nothing. */
  readonly secure?: boolean;
}

/** Extensions, without their dot, by media type. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html; charset=utf-8': ['html'],
  'text/css; charset=utf-8': ['css'],
  'text/csv; charset=utf-8': ['csv'],
  'text/javascript; charset=utf-8': ['js', 'mjs'],
  'text/plain; charset=utf-8': ['txt'],
  'application/json; charset=utf-8': ['json'],
  'application/manifest+json; charset=utf-8': ['webmanifest'],
  'application/xml; charset=utf-8': ['xml'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'image/png': ['png'],
  'image/svg+xml; charset=utf-8': ['svg'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
};

/** Every path. */
export const everything: Paths = { name: 'everything', expression: '^/' };
/** Made to stand in a frame of another site; nothing else is. */
const framePages: Paths = {
  name: 'pages below `/<id>/embed/`',
  expression: String.raw`^/[^/]+/embed/([^/]+/)*([^/]+\.html)?$`,
};
const snippetPages: Paths = {
  name: '`/<id>/insluiten/`',
  expression: String.raw`^/[^/]+/insluiten/(index\.html)?$`,
};
/** Stands in a sandboxed frame of the page with snippets. */
const examples: Paths = {
  name: '`/<id>/insluiten/voorbeeld/`',
  expression: String.raw`^/[^/]+/insluiten/voorbeeld/(index\.html)?$`,
};
const paperFolders = [...Object.values(sheetFolders), protocolFolder].join('|');
/** Set in the typeface of paper. */
const paperPages: Paths = {
  name: 'pages that are paper too',
  expression: String.raw`^/[^/]+/(${paperFolders})/([^/]+/)*(index\.html)?$`,
};
const pages: Paths = { name: 'other pages', expression: String.raw`(/|\.html)$` };
/** With the logos; a style sheet or script minds no policy. */
const assets: Paths = { name: '`/assets/`', expression: '^/assets/' };
/** With the answers of oEmbed, which editors of other sites ask for. */
const widgetAndJson: Paths = { name: '`/widget/` and `*.json`', expression: String.raw`^/widget/|\.json$` };
/** What is in these files decides their name. */
const fixed: Paths = { name: '`/widget/<version>/` and `/assets/`', expression: '^/(widget/[0-9]|assets/)' };
/** After others. */
const everythingElse: Paths = { ...everything, name: 'everything else' };

/**
 * The headers of the site: `meldcode serve` sends them, `npm run generate` writes them for nginx and Caddy, the build for hosts
 * that read `_headers`.
 *
 * One that one would expect is left out on purpose. With Cross-Origin-Opener-Policy a browser refuses the link from a sandboxed
 * frame to the whole page (https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies), and the reader
 * sees an error instead of a phone number.
 */
export const headerRules: readonly HeaderRule[] = [
  { name: 'X-Content-Type-Options', values: [{ paths: everything, value: 'nosniff' }] },
  { name: 'Referrer-Policy', values: [{ paths: everything, value: 'no-referrer' }] },
  {
    name: 'Permissions-Policy',
    values: [{ paths: everything, value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' }],
  },
  { name: 'Strict-Transport-Security', values: [{ paths: everything, value: 'max-age=31536000' }], secure: true },
  {
    name: 'Content-Security-Policy',
    values: [
      { paths: framePages, value: framePolicyHeader },
      { paths: snippetPages, value: `${snippetPolicy}; frame-ancestors 'self'` },
      { paths: examples, value: examplePolicyHeader },
      { paths: paperPages, value: `${paperPolicy}; frame-ancestors 'self'` },
      { paths: assets, value: assetPolicy },
      { paths: pages, value: `${contentSecurityPolicy}; frame-ancestors 'self'` },
    ],
  },
  { name: 'Access-Control-Allow-Origin', values: [{ paths: widgetAndJson, value: '*' }] },
  // A page with Cross-Origin-Embedder-Policy takes nothing without this. A sandboxed frame has no origin, so to it all we have is of another.
  { name: 'Cross-Origin-Resource-Policy', values: [{ paths: everything, value: 'cross-origin' }] },
  // Such a page shows a frame only when that asks the same of what it loads.
  { name: 'Cross-Origin-Embedder-Policy', values: [{ paths: framePages, value: 'require-corp' }] },
  {
    name: 'Cache-Control',
    values: [
      { paths: fixed, value: 'public, max-age=31536000, immutable' },
      // Kept, but asked about each time, so that a new number reaches everybody.
      { paths: everythingElse, value: 'no-cache' },
    ],
  },
];

/** Headers by their name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of a file but its type, by its path in the site such as `/twente/index.html`. */
export function headersFor(path: string, { secure }: { readonly secure: boolean }): Headers {
  const sent = headerRules.flatMap((rule) => {
    const found = rule.values.find(({ paths }) => new RegExp(paths.expression).test(path));
    return found && (secure || !rule.secure) ? [[rule.name, found.value] as const] : [];
  });
  return Object.fromEntries(sent);
}

/** The media type of a file, by its extension. */
export function mediaTypeOf(path: string): string {
  const extension = extname(path).slice(1);
  const found = Object.entries(mediaTypes).find(([, extensions]) => extensions.includes(extension));
  return found?.[0] ?? 'application/octet-stream';
}
