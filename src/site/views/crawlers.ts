import { addressOf, sitePaths } from '../paths.js';

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

/**
 * The address of every page that may be found.
 *
 * @param paths Of those pages.
 */
export function sitemap(paths: readonly string[], site: string): string {
  const urls = paths.map((path) => `<url><loc>${site}${addressOf(path)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
