import { describe, expect, it } from 'vitest';
import { inWordsOf } from '../../src/guide/client-words.js';
import { contrast } from '../../src/schema/theme.js';
import { addressOf, guidePaths, sitePaths } from '../../src/site/paths.js';
import { shareSvg } from '../../src/site/pictures/share.js';
import { renderSite } from '../../src/site/render.js';
import { files, guides, input, pages, parse, textOf } from './pages.js';

const meta = (html: string, name: string) =>
  parse(html)
    .querySelectorAll('meta')
    .filter((one) => [one.getAttributeValue('name'), one.getAttributeValue('property')].includes(name))
    .map((one) => one.getAttributeValue('content') ?? '');
const link = (html: string, rel: string) =>
  parse(html)
    .querySelectorAll('link')
    .filter((one) => one.getAttributeValue('rel') === rel)
    .map((one) => one.getAttributeValue('href') ?? '');
const isHidden = (path: string) => /\/(embed|voorbeeld)\//.test(path) || path === sitePaths.notFound;
const guideAt = (path: string) => guides.find(({ id }) => path.startsWith(`${id}/`));

describe.each(pages.filter(([path]) => !isHidden(path)))('the head of %s', (path, html) => {
  it('describes the page in a sentence or two, without a number to call', () => {
    const [description = '', ...more] = meta(html, 'description');
    expect(more).toEqual([]);
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThan(200);
    expect(description).not.toMatch(/\d{3}/);
    expect(meta(html, 'og:description')).toEqual([description]);
  });

  it('has its title for who shares it, and its own address', () => {
    expect(meta(html, 'og:title')[0]).toBe(parse(html).querySelector('head > title')?.textContent);
    expect(link(html, 'canonical')).toEqual([`https://meldcode.example/${addressOf(path)}`]);
    expect(meta(html, 'og:url')).toEqual(link(html, 'canonical'));
    expect(meta(html, 'robots')).toEqual([]);
  });

  it('colours the bar of the browser as the band of the page', () => {
    const { light, dark } = (guideAt(path) ?? input.national).theme;
    expect(meta(html, 'theme-color')).toEqual([light.accent, dark.accent]);
    const [theme = ''] = link(html, 'stylesheet').filter((href) => href.endsWith('thema.css'));
    const css = files.get(new URL(theme, `http://site/${path}`).pathname.slice(1)) ?? '';
    expect(css).toContain(`--accent:${light.accent}`);
  });
});

describe.each(pages.filter(([path]) => isHidden(path)))('the head of %s', (_, html) => {
  it('says that it is not to be found', () => {
    expect(meta(html, 'robots')).toEqual(['noindex']);
    expect(link(html, 'canonical')).toEqual([]);
    expect(link(html, 'manifest').filter(() => html.includes('responsive-embedded-sizing'))).toEqual([]);
  });
});

describe('the address of the site', () => {
  const nowhere = renderSite({ ...input, url: null, guides: input.guides.slice(0, 1) });

  it('stands on no page where nobody knows it, and there is no sitemap', () => {
    for (const [path, html] of nowhere) {
      if (!path.endsWith('.html')) continue;
      expect(link(html, 'canonical')).toEqual([]);
      expect([...meta(html, 'og:url'), ...meta(html, 'og:image')]).toEqual([]);
    }
    expect(nowhere.has(sitePaths.sitemap)).toBe(false);
    expect(nowhere.get(sitePaths.robots)).not.toContain('Sitemap');
  });

  it('leads search engines to every page that may be found, and to no other', () => {
    const map = files.get(sitePaths.sitemap) ?? '';
    const found = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const wanted = pages
      .filter(([path]) => !isHidden(path))
      .map(([path]) => `https://meldcode.example/${addressOf(path)}`);
    expect(found.sort()).toEqual(wanted.sort());
    expect(files.get(sitePaths.robots)).toContain(`Sitemap: https://meldcode.example/${sitePaths.sitemap}`);
    // A page that says it is not to be found must be read to know it.
    expect(files.get(sitePaths.robots)).not.toMatch(/Disallow: \S/);
  });
});

describe('the picture beside a link', () => {
  const withPictures = renderSite({ ...input, pdf: true, guides: input.guides.slice(0, 1) });
  const { id } = input.guides[0]!;

  it('is named by its whole address where a browser makes it, and nowhere else', () => {
    expect(meta(withPictures.get(`${id}/index.html`)!, 'og:image')).toEqual([
      `https://meldcode.example/${guidePaths(id).share}`,
    ]);
    for (const [, html] of pages) expect(meta(html, 'og:image')).toEqual([]);
  });

  it.each(guides)('of $id has its name in its colours, readable, and no number', ({ name, theme }) => {
    const { pages: words } = input.national;
    const drawn = shareSvg({ theme, kicker: words['site-name'], name, line: words['share-line'] });
    const said = drawn.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(said).toContain(name);
    expect(said).not.toMatch(/\d/);
    expect(drawn).toContain(theme.light.accent);
    expect(contrast(theme.light.accent, theme.light.onAccent)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps a long name and one with signs inside it', () => {
    const { theme } = guides[0]!;
    const name = 'Stichting Samenwerkende Kinderopvang & Onderwijs <Noord>';
    const drawn = shareSvg({ theme, kicker: 'Meldcode', name, line: 'x' });
    expect(drawn).toContain('&amp; Onderwijs');
    expect(drawn).toContain('&lt;Noord&gt;');
    expect(drawn.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('Stichting Samenwerkende');
    const bases = [...drawn.matchAll(/ y="(\d+)"[^>]*font-weight/g)].map(([, y]) => Number(y));
    expect(Math.max(...bases)).toBeLessThan(470);
  });
});

describe.each(guides)('the web manifest of $id', (unfilled) => {
  const { id, name, theme } = inWordsOf(unfilled, null);
  const manifest = JSON.parse(files.get(guidePaths(id).webManifest) ?? '{}') as Record<string, unknown> & {
    icons: readonly { src: string }[];
  };

  it('opens the five steps as a page, with the bar of the browser', () => {
    expect(manifest).toMatchObject({
      name: `Meldcode ${name}`,
      start_url: './',
      display: 'minimal-ui',
      theme_color: theme.light.accent,
    });
  });

  it('names icons that are there, in its own colours', () => {
    for (const { src } of manifest.icons) expect(files.has(`${id}/${src}`)).toBe(true);
    expect(files.get(guidePaths(id).icon)).toContain(theme.light.accent);
    const html = pages.find(([path]) => path === `${id}/index.html`)![1];
    expect(link(html, 'icon')).toEqual([`../${guidePaths(id).icon}`]);
    expect(link(html, 'manifest')).toEqual([`../${guidePaths(id).webManifest}`]);
    expect(textOf(parse(html).querySelector('header.kop')!)).toContain(name);
  });
});
