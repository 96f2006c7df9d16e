import { describe, expect, it } from 'vitest';
import { without } from '../../src/guide/resolve/texts.js';
import { homeView } from '../../src/site/pages/home.js';
import { sitePaths } from '../../src/site/paths.js';
import { renderSite } from '../../src/site/render.js';
import { input, page, parse, textOf } from './pages.js';

const regions = input.guides.filter(({ kind }) => kind === 'regio');

const linksIn = (html: string, selector: string) =>
  parse(html)
    .querySelectorAll(`${selector} a`)
    .map((link) => [textOf(link), link.getAttributeValue('href')]);

describe('the front page', () => {
  const html = page(sitePaths.start);

  it('holds every municipality of every region, as a link to that region', () => {
    const expected = regions.flatMap(({ id, municipalities }) =>
      (municipalities?.names ?? []).map((name) => [name, `${id}/`]),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(linksIn(html, '[data-gemeenten]')).toEqual(expected);
  });

  it('shows a field only to who has the script for it, which comes from the site itself', () => {
    expect(parse(html).querySelector('[data-zoek]')?.getAttribute('hidden')).not.toBeNull();
    const scripts = parse(html).querySelectorAll('script');
    expect(scripts.map((script) => script.getAttributeValue('src'))).toEqual([
      expect.stringMatching(/^\.\/assets\/start-\w+\.js$/),
    ]);
  });

  it('has a label for the field, and a place that is read out when it changes', () => {
    const root = parse(html);
    const field = root.querySelector('[data-zoek] input');
    expect(root.querySelector('[data-zoek] label')?.getAttributeValue('for')).toBe(field?.id);
    expect(root.querySelector('[data-zoek] [role="status"]')).not.toBeNull();
  });
});

describe('the front page of regions that do not say their municipalities', () => {
  const guides = input.guides.map((guide) => without(guide, 'municipalities'));
  const html = renderSite({ ...input, guides }, []).get(sitePaths.start) ?? '';

  it('has no field, no script and no lists, and nothing that a region could confirm', () => {
    expect(parse(html).querySelectorAll('input, script, details[data-naam]')).toEqual([]);
    expect(linksIn(html, 'main .keuzes')).not.toEqual([]);
    expect(homeView({ ...input, guides }, sitePaths.start).page.confirmed).toBe(true);
  });
});

describe('a region on the front page', () => {
  it('has the name of its Veilig Thuis beside it only where that does not say the region', () => {
    const [first, ...others] = input.guides;
    const guides = [{ ...first!, veiligThuis: 'Samen Veilig' }, ...others];
    const names = homeView({ ...input, guides }, sitePaths.start).regions.map(({ otherName }) => otherName);
    expect(names).toEqual(['Samen Veilig', ...regions.slice(1).map(() => null)]);
  });
});
