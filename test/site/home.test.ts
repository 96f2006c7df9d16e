import { describe, expect, it } from 'vitest';
import { without } from '../../src/guide/resolve/texts.js';
import { homeView } from '../../src/site/pages/home.js';
import { guidePaths, sitePaths } from '../../src/site/paths.js';
import { renderSite } from '../../src/site/render.js';
import { files, input, page, parse, textOf } from './pages.js';

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
    expect(homeView({ ...input, guides }, sitePaths.start).page.unconfirmed).toBeNull();
  });
});

describe('the organisations of a region', () => {
  const ofRegion = (id: string) => input.guides.filter(({ kind, regio }) => kind === 'organisatie' && regio === id);
  const withSome = regions.filter(({ id }) => ofRegion(id).length > 0);

  it('are not on the front page, which leads to a page of them', () => {
    const addresses = linksIn(page(sitePaths.start), 'main').map(([, address]) => address);
    for (const { id } of input.guides.filter(({ kind }) => kind === 'organisatie'))
      expect(addresses).not.toContain(`${id}/`);
    expect(withSome.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => address?.endsWith('/organisaties/'))).toEqual(
      withSome.map(({ id }) => `${id}/organisaties/`),
    );
  });

  it.each(regions)('of $id stand on its page, all of them; without any there is no page', ({ id }) => {
    const { organisations } = guidePaths(id);
    expect(files.has(organisations)).toBe(ofRegion(id).length > 0);
    if (ofRegion(id).length === 0) return;
    const links = linksIn(page(organisations), 'main .keuzes');
    expect([...links].sort()).toEqual(
      ofRegion(id)
        .map((one) => [one.name, `../../${one.id}/`])
        .sort(),
    );
  });

  it('stand in the order of the alphabet', () => {
    const [one] = ofRegion('twente');
    const guides = [
      ...regions,
      ...['Zuid', 'école', 'Aan zee'].map((name, at) => ({ ...one!, id: `school-${at}`, name })),
    ];
    const html = renderSite({ ...input, guides }, []).get(guidePaths('twente').organisations) ?? '';
    expect(linksIn(html, 'main .keuzes').map(([name]) => name)).toEqual(['Aan zee', 'école', 'Zuid']);
  });

  it('have no page of their own organisations', () => {
    expect([...files.keys()].filter((path) => path.endsWith('/organisaties/index.html'))).toHaveLength(withSome.length);
  });
});

describe('who finds no region here', () => {
  const html = page(sitePaths.start);

  it('is led to the guide of the whole country, which is no region to choose', () => {
    expect(linksIn(html, 'main .keuzes').map(([, address]) => address)).not.toContain('landelijk/');
    expect(linksIn(html, 'main section p').map(([, address]) => address)).toContain('landelijk/');
  });

  it('is led nowhere on a site without it', () => {
    const guides = input.guides.filter(({ id }) => id !== 'landelijk');
    expect(homeView({ ...input, guides }, sitePaths.start).elsewhere).toBeNull();
  });
});

describe('a region on the front page', () => {
  it('has the name of its Veilig Thuis beside it only where that does not say the region', () => {
    const [first, ...others] = input.guides;
    const guides = [{ ...first!, veiligThuis: 'Samen Veilig' }, ...others];
    const names = homeView({ ...input, guides }, sitePaths.start).regions.map(({ otherName }) => otherName);
    expect(names).toEqual(['Samen Veilig', null, null, null]);
  });
});

describe('the menu of a region', () => {
  it.each([
    ['twente', true],
    ['landelijk', false],
    ['noaberkracht', false],
  ])('of %s leads to the page of its organisations where it has one', (id, has) => {
    const links = parse(page(`${id}/begrippen/index.html`)).querySelectorAll('.menu a');
    const addresses = links.map((link) => link.getAttributeValue('href'));
    expect(addresses.includes(`../../${id}/organisaties/`)).toBe(has);
  });
});
