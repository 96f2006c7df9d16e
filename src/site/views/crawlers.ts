import { addressOf, sitePaths } from '../paths.js';
import type { Pages } from '../site-input.js';

/** Everybody may read everything; what should not be found says so itself, which a crawler has to read first. */
export function robotsTxt(site: string | null): string {
  const where = site === null ? [] : ['', `Sitemap: ${site}${sitePaths.sitemap}`];
  return ['User-agent: *', 'Disallow:', ...where, ''].join('\n');
}

/** The address of every page that may be found. */
export function sitemap(pages: Pages, site: string): string {
  const found = [...pages].filter(([path, html]) => path.endsWith('.html') && !html.includes(noIndex));
  const urls = found.map(([path]) => `<url><loc>${site}${addressOf(path)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** As templates/layout.hbs writes it. */
const noIndex = '<meta name="robots" content="noindex">';
