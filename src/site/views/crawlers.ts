import { addressOf, sitemapPart, sitePaths } from '../paths.js';

/** Everybody may read everything; what should not be found says so itself, which a crawler has to read first. */
export function robotsTxt(site: string | null): string {
  const where = site === null ? [] : ['', `Sitemap: ${site}${sitePaths.sitemap}`];
  return ['User-agent: *', 'Disallow:', ...where, ''].join('\n');
}

/** Whether a file is a page that search engines may show. */
export function isToBeFound(path: string, content: string): boolean {
  return path.endsWith('.html') && !content.includes(noIndex);
}

/** As templates/layout.hbs writes it. */
const noIndex = '<meta name="robots" content="noindex">';

/** So many addresses may stand in one file (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/**
 * The address of every page that may be found, in one file or, where those are too many, in several that the first one names.
 *
 * @param paths Of those pages.
 * @returns Files by their path in dist/.
 */
export function sitemaps(paths: readonly string[], site: string, most = mostAddresses): ReadonlyMap<string, string> {
  if (paths.length <= most) return new Map([[sitePaths.sitemap, sitemap(paths, site)]]);
  const count = Math.ceil(paths.length / most);
  const parts = Array.from({ length: count }, (_, at) => paths.slice(at * most, (at + 1) * most));
  const names = parts.map((_, at) => sitemapPart(at + 1));
  return new Map([
    [
      sitePaths.sitemap,
      list(
        'sitemapindex',
        'sitemap',
        names.map((name) => site + name),
      ),
    ],
    ...parts.map((part, at) => [names[at] ?? '', sitemap(part, site)] as const),
  ]);
}

function sitemap(paths: readonly string[], site: string): string {
  return list(
    'urlset',
    'url',
    paths.map((path) => site + addressOf(path)),
  );
}

function list(root: string, item: string, addresses: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...addresses.map((address) => `<${item}><loc>${address}</loc></${item}>`),
    `</${root}>`,
    '',
  ].join('\n');
}
