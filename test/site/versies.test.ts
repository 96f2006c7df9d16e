import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../src/site/views/templates.js';
import { versiesView } from '../../src/site/pages/versies.js';
import { Releases } from '../../src/schema/releases.js';
import { files, input, parse, textOf } from './pages.js';

const hash = (sign: string) => `sha384-${sign.repeat(64)}`;
const edition = 'twente-2026-01-01-1a2b3c4d.js';
const releases = Releases.parse({
  '0.8.0': { 'meldcode.js': hash('C') },
  '0.9.0': {
    'meldcode.js': hash('D'),
    [edition]: hash('E'),
    recalled: [
      { date: '2026-12-01', reason: 'De uitkomst bij twijfel klopt niet.' },
      { date: '2026-12-02', reason: 'Het nummer klopt niet.', files: [edition] },
    ],
  },
});

const render = loadTemplates();

/** The page, as text per version and as elements. */
function versies(change: Partial<typeof input> = {}) {
  const html = render('versies', versiesView({ ...input, releases, ...change }, 'versies/index.html'));
  const root = parse(html);
  const sections = root.querySelectorAll('section.versie').map(textOf);
  return { html, root, sections };
}

describe('the page with versions', () => {
  it('has the version of this site first, then those before it, the newest first', () => {
    const titles = versies().root.querySelectorAll('section.versie > h2').map(textOf);
    expect(titles.map((title) => /\d+\.\d+\.\d+/.exec(title)?.[0])).toEqual(['1.0.0', '0.9.0', '0.8.0']);
  });

  it('has address, hash and CORS of every file in a snippet', () => {
    const snippets = versies().root.querySelectorAll('pre').map(textOf);
    expect(snippets).toContain(
      `<script src="https://meldcode.example/widget/1.0.0/meldcode.js" integrity="${hash('A')}" crossorigin="anonymous" defer></script>`,
    );
    expect(snippets).toContain(
      `<script src="https://meldcode.example/widget/1.0.0/meldcode.mjs" integrity="${hash('B')}" crossorigin="anonymous" type="module"></script>`,
    );
    expect(snippets).toContain(
      `<script src="https://meldcode.example/widget/0.8.0/meldcode.js" integrity="${hash('C')}" crossorigin="anonymous" defer></script>`,
    );
    expect(snippets).toHaveLength(5);
  });

  it('has paths and hashes, and no snippet, where nobody knows the address of the site', () => {
    const { root, html, sections } = versies({ url: null });
    expect(root.querySelectorAll('pre')).toHaveLength(0);
    expect(html).not.toContain('&lt;script');
    expect(sections[0]).toContain('/widget/1.0.0/meldcode.js');
    expect(sections[0]).toContain(hash('A'));
  });

  it('says of a version and of an edition that it was recalled, when and why', () => {
    const [current = '', recalled = '', earlier = ''] = versies().sections;
    expect(recalled).toContain('1 december 2026');
    expect(recalled.match(/De uitkomst bij twijfel klopt niet\./g)).toHaveLength(1);
    const [, ofEdition = ''] = recalled.split(edition);
    expect(ofEdition).toContain('2 december 2026');
    expect(ofEdition).toContain('Het nummer klopt niet.');
    for (const text of [current, earlier]) expect(text).not.toContain('eruggeroepen');
  });

  it('warns for hashes of a version that is not released', () => {
    const [unreleased = ''] = versies().sections;
    const [released = ''] = versies({ releases: { ...releases, '1.0.0': { 'meldcode.js': hash('A') } } }).sections;
    expect(unreleased.length).toBeGreaterThan(released.length);
    expect(unreleased).toContain('uitgebracht');
    expect(released).not.toContain('uitgebracht');
  });

  it('leaves the files of very many guides to a file, but not what was recalled of them', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`school-${at}-2026-01-01-00000000.js`, hash('F')]),
    );
    const recalled = [
      { date: '2026-12-02', reason: 'Het nummer klopt niet.', files: ['school-7-2026-01-01-00000000.js'] },
    ];
    const { root } = versies({
      fixedFiles: { ...input.fixedFiles, ...many },
      releases: Releases.parse({ '0.9.0': { 'meldcode.js': hash('D'), ...many, recalled } }),
    });
    const [current, before] = root.querySelectorAll('section.versie');
    expect(current!.querySelectorAll('h3').map(textOf)).toEqual(['meldcode.js', 'meldcode.mjs']);
    expect(before!.querySelectorAll('h3').map(textOf)).toEqual(['meldcode.js', 'school-7-2026-01-01-00000000.js']);
    const links = [current!, before!].map((section) => section.querySelectorAll('a').at(-1));
    expect(links.map((link) => link?.getAttributeValue('href'))).toEqual(['../widget/manifest.json', 'releases.json']);
    expect(textOf(current!)).toContain('Nog 300 bestanden');
    expect(textOf(before!)).toContain('Nog 299 bestanden');
  });

  it('stands beside the same as a file', () => {
    expect(JSON.parse(files.get('versies/releases.json') ?? '')).toEqual(input.releases);
  });
});
