import { describe, expect, it } from 'vitest';
import { logosOf } from '../../src/site/bundle/logos.js';
import { readContent } from '../../src/site/content/content.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { projectFolder } from '../../src/site/project.js';
import { renderSite } from '../../src/site/render.js';
import type { SiteInput } from '../../src/site/site-input.js';
import { svgLogo } from '../fixtures/logo.js';
import { input, parse } from './pages.js';

const content = readContent(await readFolder(projectFolder));
const path = 'regions/logo/vormen.svg';

/** The pages where Twente has a logo of nobody, which says this. */
function pagesWith(alt: string, regionLogo?: true) {
  const logo = { light: 'vormen.svg', alt, source: 'Verzonnen' };
  const regions = new Map([['twente', { ...content.regions.get('twente')!, logo }]]);
  const noaberkracht = content.organisations.get('noaberkracht')!;
  const organisations = new Map([['noaberkracht', { ...noaberkracht, ...(regionLogo && { regionLogo }) }]]);
  const logos = logosOf({ regions, organisations }, [{ path, bytes: Buffer.from(svgLogo) }]);
  const guides = input.guides.filter(({ id }) => ['twente', 'noaberkracht'].includes(id));
  return renderSite({ ...input, guides, logos } satisfies SiteInput);
}

const named = pagesWith('Veilig Thuis Twente');
const logoIn = (pages: typeof named, page: string) =>
  parse(pages.get(page) ?? '')
    .querySelectorAll('.logo img, .blad .bladlogo')
    .map((image) => image.getAttributeValue('alt') ?? '');

describe('the logo of a region', () => {
  it('stands in the band of each of its pages, and on no page of a frame or of nobody', () => {
    for (const page of ['', 'afwegingskader/', 'begrippen/', 'beroepsgroepen/artsen/', 'insluiten/'])
      expect(logoIn(named, `twente/${page}index.html`)).toEqual(['Veilig Thuis Twente']);
    for (const page of ['index.html', 'beslistabel/index.html', 'twente/embed/index.html'])
      expect(logoIn(named, page)).toEqual([]);
  });

  it('stands on each kind of sheet, in its own head', () => {
    for (const sheet of ['kaart', 'folder', 'poster', 'kindcheck', 'gesprek', 'formulier', 'zakkaart'])
      expect(logoIn(named, `twente/${sheet}/index.html`).length).toBeGreaterThan(1);
  });

  it('says nothing where the words beside it say the same', () => {
    const [band, ...sheet] = logoIn(named, 'twente/poster/index.html');
    expect([band, sheet]).toEqual(['Veilig Thuis Twente', ['']]);
    const [other, ...otherSheet] = logoIn(pagesWith('Drie vormen'), 'twente/poster/index.html');
    expect([other, otherSheet]).toEqual(['Drie vormen', ['Drie vormen']]);
    expect(logoIn(pagesWith('twente'), 'twente/index.html')).toEqual(['']);
  });

  it('is that of an organisation only where its file says so', () => {
    expect(logoIn(named, 'noaberkracht/index.html')).toEqual([]);
    expect(logoIn(pagesWith('Drie vormen', true), 'noaberkracht/index.html')).toEqual(['Drie vormen']);
  });

  it('leaves the name as text', () => {
    expect(parse(named.get('twente/begrippen/index.html')!).querySelector('.merk')?.textContent).toContain('Twente');
  });
});

it('a region without a logo shows none, nor a place for one', () => {
  const pages = renderSite({ ...input, guides: input.guides.slice(0, 1) });
  for (const html of pages.values()) expect(html).not.toMatch(/class="[^"]*\b(logo|bladlogo|met-logo)\b/);
});
