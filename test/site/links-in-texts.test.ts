import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/guide/resolve/resolve.js';
import { readContent } from '../../src/site/content/content.js';
import { readFolder } from '../../src/site/content/folder/source-files.js';
import { projectFolder } from '../../src/site/project.js';
import { renderPaper, renderSite } from '../../src/site/render.js';
import { withLinks } from '../fixtures/linked.js';
import { input, parse, textOf } from './pages.js';

/** The real content, with a link of its own in every text that takes one. */
const { source, links } = withLinks(await readFolder(projectFolder));
const { national, regions, organisations } = readContent(source);
const guides = [
  ...[...regions].map(([id, region]) => resolve(id, { national, region }, () => '0')),
  ...[...organisations].map(([id, organisation]) =>
    resolve(id, { national, region: regions.get(organisation.regio)!, organisation }, () => '0'),
  ),
];
const ofSite = { ...input, guides, national };
const pages = new Map(
  [...renderSite(ofSite), ...renderPaper(ofSite).map(({ path, html }) => [path, html] as const)].filter(([path]) =>
    path.endsWith('.html'),
  ),
);
const ui = national.ui;

/** Only elements show the three lines of a step, and what a sign means to who looks again; the rest no guide here comes to. */
const elsewhere = /\.brief\.|\.again\.explanation\.| outsideLaw$|reasons\.spoed$|meld-schriftelijk\.body$/;

/** The links on a page that were put in texts, by their address. */
const anchorsOn = (path: string) =>
  parse(pages.get(path)!)
    .querySelectorAll('a')
    .filter((anchor) => anchor.getAttributeValue('href')?.startsWith('https://www.voorbeeld.nl/bron/'));

describe('a link in any text', () => {
  it('is put in texts of every kind of file', () => {
    const files = new Set(links.map(({ place }) => place.split(' ')[0]!));
    for (const file of ['landelijk/steps', 'landelijk/outcomes', 'twente', 'petruschool']) {
      expect(
        [...files].some((path) => path.includes(file)),
        file,
      ).toBe(true);
    }
    expect(links.length).toBeGreaterThan(500);
  });

  it.each([...pages.keys()])('is a link on %s, wherever it stands, and never its signs', (path) => {
    expect(pages.get(path)).not.toMatch(/\]\(|\[bron nummer/);
    for (const anchor of anchorsOn(path)) expect(anchor.getAttributeValue('rel')).toBe('noreferrer');
  });

  it('is shown on some page, unless an element alone shows the text, or no guide of this project does', () => {
    const html = [...pages.values()].join('\n');
    const missing = links.filter(({ href }) => !html.includes(`href="${href}"`)).map(({ place }) => place);
    expect(missing.filter((place) => !elsewhere.test(place))).toEqual([]);
    expect(missing.length).toBeLessThan(30);
  });
});

describe('where a link leads', () => {
  const first = (path: string) => anchorsOn(path)[0]!;

  it('stands behind its words on a screen: whose site it is, and the whole address when it is printed', () => {
    const anchor = first('twente/begrippen/index.html');
    expect(textOf(anchor)).toMatch(/^bron nummer \d+ \(voorbeeld\.nl\)$/);
    expect(anchor.getAttributeValue('data-adres')).toMatch(/^voorbeeld\.nl\/bron\/\d+$/);
    expect(anchor.getAttributeValue('target')).toBeNull();
  });

  it('says in a frame that it opens a window of its own', () => {
    const anchor = first('twente/embed/index.html');
    expect(anchor.getAttributeValue('target')).toBe('_blank');
    expect(textOf(anchor)).toMatch(new RegExp(`^bron nummer \\d+ \\(voorbeeld\\.nl, ${ui['new-window']}\\)$`));
  });

  it.each(['twente/kaart/index.html', 'twente/folder/index.html', 'petruschool/protocol/index.html'])(
    'is printed whole, and is itself the link, on %s',
    (path) => {
      const anchor = first(path);
      const [, number] = /bron\/(\d+)/.exec(anchor.getAttributeValue('href')!)!;
      expect(textOf(anchor)).toBe(`voorbeeld.nl/bron/${number}`);
      expect(textOf(anchor.parent!)).toContain(`bron nummer ${number} (voorbeeld.nl/bron/${number})`);
    },
  );
});
