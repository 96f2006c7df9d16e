import { describe, expect, it } from 'vitest';
import { printHead, printReport, printWay } from '../../src/site/report.js';
import { unconfirmedFacts } from '../../src/site/content/unconfirmed.js';
import { all, set, sourceFiles, type Edit } from '../fixtures/content.js';

const confirm: Edit = (json) => json.replaceAll('"checked": null', '"checked": "2026-03-03"');
const everywhere = {
  'regions/landelijk': confirm,
  'regions/voorbeeld.json': confirm,
  'organisations/school.json': confirm,
};

describe('facts that somebody must look at', () => {
  it('are those nobody confirmed, counted per file', () => {
    expect(unconfirmedFacts(sourceFiles(), '2026-11-23')).toEqual([
      { file: 'regions/landelijk/about.json', never: 1, outdated: [] },
      { file: 'regions/landelijk/contacts.json', never: 3, outdated: [] },
      { file: 'regions/voorbeeld.json', never: 3, outdated: [] },
      { file: 'organisations/school.json', never: 2, outdated: [] },
    ]);
  });

  it('are found in a file that begins with a byte order mark', () => {
    const { files } = sourceFiles({ 'regions/voorbeeld.json': (json) => `\uFEFF${json}` });
    expect(unconfirmedFacts({ files }, '2026-11-23')).toHaveLength(4);
  });

  it('are not those confirmed in the past year', () => {
    expect(unconfirmedFacts(sourceFiles(everywhere), '2026-11-23')).toEqual([]);
    expect(unconfirmedFacts(sourceFiles(everywhere), '2027-03-03')).toEqual([]);
  });

  it('are those confirmed longer ago, each by its place', () => {
    const edits = {
      ...everywhere,
      'regions/voorbeeld.json': all(confirm, set('contacts.advies.checked', '2025-11-22')),
    };
    expect(unconfirmedFacts(sourceFiles(edits), '2026-11-23')).toEqual([
      { file: 'regions/voorbeeld.json', never: 0, outdated: ['contacts.advies'] },
    ]);
  });
});

describe('the report of a build', () => {
  const file = { version: '1.0.0', bytes: 1, hash: '', integrity: '' };
  const built = {
    pages: new Map([
      ['index.html', 'a'],
      ['twente/index.html', 'a longer page'],
      ['twente/thema.css', 'a{} '.repeat(1000)],
    ]),
    files: new Map<string, string | Uint8Array>([
      ...Array.from({ length: 8 }, (_, at): [string, string] => [String(at), '']),
      ['wordpress/meldcode.zip', new Uint8Array(18_200)],
    ]),
    manifest: [
      { ...file, path: 'widget/v1/meldcode.js', gzip: 18_000 },
      { ...file, path: 'widget/v1/twente.js', id: 'twente', gzip: 36_040 },
      { ...file, path: 'widget/v1/twente.json', id: 'twente', gzip: 18_040 },
    ],
    ignored: ['regions/README.md'],
    unconfirmed: [{ file: 'regions/twente.json', never: 2, outdated: ['contacts.advies'] }],
    url: null,
    pdfs: {
      files: new Map([
        ['twente/kaart/kaart.pdf', new Uint8Array()],
        ['a.pdf', new Uint8Array()],
      ]),
      printed: 1,
      milliseconds: 90,
      skipped: null,
      misfits: [],
    },
    hosting: ['(hosting)'],
  };

  it('tells pages, sizes, time and facts in plain lines', () => {
    expect([printHead(built, 1234), ...printReport(built)].join('\n')).toMatchInlineSnapshot(`
      "2 pages, 9 files in 1.2 s.
      Largest page: twente/index.html, 0.0 kB gzip
      Widget without content: widget/v1/meldcode.js, 18.0 kB gzip
      Largest widget with content: widget/v1/twente.js, 36.0 kB gzip
      2 PDFs in 0.1 s: 1 printed, 90 ms each; 1 as an earlier build made them.
      Plugin for WordPress: wordpress/meldcode.zip, 18.2 kB
      No address of the site (--url or SITE_URL): no oEmbed, no QR codes, the plugin for WordPress asks for it, and snippets take the address their page is opened on.
      (hosting)
      Not read, because the name does not end in ".json":
        regions/README.md
      Facts to be confirmed by their owner:
        regions/twente.json: 2 never confirmed
        regions/twente.json: contacts.advies was confirmed more than a year ago"
    `);
  });

  it('says why there is no PDF', () => {
    const pdfs = { files: new Map(), printed: 0, milliseconds: 0, skipped: 'no browser was found', misfits: [] };
    expect(printReport({ ...built, pdfs })).toContain(
      'No PDF was made, and no page links to one: no browser was found. So nobody looked whether every text fits on its sheet.',
    );
  });

  it('gives no time of a PDF where none had to be printed', () => {
    const report = printReport({ ...built, pdfs: { ...built.pdfs, printed: 0 } }).join('\n');
    expect(report).toContain('2 PDFs in 0.1 s: 0 printed; 2 as');
  });

  it('misses no address where there is one', () => {
    expect(printReport({ ...built, url: 'https://meldcode.example/' }).join('\n')).not.toContain('--url');
  });

  it('says nothing of other files where there are none', () => {
    expect(printReport({ ...built, ignored: [] })).not.toContain('Not read');
  });

  it('says that every fact was confirmed', () => {
    expect(printReport({ ...built, unconfirmed: [] }).join('\n')).toContain('Every fact was confirmed');
  });

  it('says when the site had to be written file by file', () => {
    expect(printWay('whole')).toEqual([]);
    expect(printWay('file by file').join('\n')).toContain('mount point');
  });
});
