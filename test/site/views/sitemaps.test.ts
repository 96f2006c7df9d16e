import { expect, it } from 'vitest';
import { sitemaps } from '../../../src/site/views/crawlers.js';

const site = 'https://meldcode.example/';
const pages = ['index.html', 'a/index.html', 'b/index.html', 'b/kaart/index.html', 'c/index.html'];
const locationsIn = (xml = '') => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

it('the addresses of a site stand in one file', () => {
  const files = sitemaps(pages, site);
  expect([...files.keys()]).toEqual(['sitemap.xml']);
  expect(locationsIn(files.get('sitemap.xml'))).toEqual(['', 'a/', 'b/', 'b/kaart/', 'c/'].map((path) => site + path));
});

it('more than one file may have stand in several, which the first one names', () => {
  const files = sitemaps(pages, site, 2);
  const [, ...parts] = [...files.keys()];
  expect(files.get('sitemap.xml')).toContain('<sitemapindex ');
  expect(locationsIn(files.get('sitemap.xml'))).toEqual(parts.map((part) => site + part));
  expect(parts.flatMap((part) => locationsIn(files.get(part)))).toEqual(
    locationsIn(sitemaps(pages, site).get('sitemap.xml')),
  );
  for (const part of parts) expect(locationsIn(files.get(part)).length).toBeLessThanOrEqual(2);
});
