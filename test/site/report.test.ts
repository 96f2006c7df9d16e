import { describe, expect, it } from 'vitest';
import { printHead, printReport } from '../../src/site/report.js';
import { endingProtocols } from '../../src/site/content/ending-protocols.js';
import { coloursToConfirm, unconfirmedFacts } from '../../src/site/content/unconfirmed.js';
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
      { file: 'regions/landelijk/about.json', never: 2, outdated: [] },
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

describe('protocols that somebody must look at', () => {
  const endingOn = (day: string, validUntil: unknown) =>
    endingProtocols(sourceFiles({ 'organisations/school.json': set('protocol', { validUntil }) }), day);

  it('are those that end within two months, and those that are past', () => {
    const file = 'organisations/school.json';
    expect(endingOn('2026-11-23', '2027-01-23')).toEqual([{ file, lastDay: '2027-01-23', past: false }]);
    expect(endingOn('2026-11-23', '2026-11-22')).toEqual([{ file, lastDay: '2026-11-22', past: true }]);
  });

  it('are none that are valid for longer, or that name no day', () => {
    for (const day of ['2027-01-24', 'volgend jaar', undefined]) expect(endingOn('2026-11-23', day)).toEqual([]);
  });
});

describe('colours that somebody must look at', () => {
  it('are those that this tool chose, by their file', () => {
    const chosen = set('theme.chosenBy', 'hulpmiddel');
    expect(coloursToConfirm(sourceFiles())).toEqual([]);
    expect(coloursToConfirm(sourceFiles({ 'regions/voorbeeld.json': chosen }))).toEqual(['regions/voorbeeld.json']);
  });
});

describe('the report of a build', () => {
  const file = { version: '1.0.0', bytes: 1, hash: '', integrity: '' };
  const built = {
    files: [
      { path: 'index.html', gzip: 21, isFound: true },
      { path: 'twente/index.html', gzip: 33, isFound: true },
      { path: 'twente/thema.css', gzip: 4000, isFound: false },
      ...Array.from({ length: 6 }, (_, at) => ({ path: String(at), gzip: null, isFound: false })),
    ],
    pluginBytes: 18_200,
    manifest: [
      { ...file, path: 'widget/v1/meldcode.js', gzip: 18_000 },
      { ...file, path: 'widget/v1/twente.js', id: 'twente', gzip: 36_040 },
      { ...file, path: 'widget/v1/twente.json', id: 'twente', gzip: 18_040 },
    ],
    ignored: ['regions/README.md'],
    unconfirmed: [{ file: 'regions/twente.json', never: 2, outdated: ['contacts.advies'] }],
    ending: [
      { file: 'organisations/een.json', lastDay: '2026-10-31', past: true },
      { file: 'organisations/twee.json', lastDay: '2026-12-31', past: false },
    ],
    colours: ['regions/twente.json'],
    url: null,
    pdfs: {
      count: 2,
      printed: 1,
      milliseconds: 90,
      skipped: null,
      misfits: [],
      inaccessible: [],
    },
    besluit: ['(besluit)'],
    hosting: ['(hosting)'],
  };

  it('tells pages, sizes, time and facts in plain lines', () => {
    expect([printHead(built, 1234), ...printReport(built)].join('\n')).toMatchInlineSnapshot(`
      "2 pagina's, 9 bestanden in 1.2 s.
      Grootste pagina: twente/index.html, 0.0 kB gzip
      Widget zonder inhoud: widget/v1/meldcode.js, 18.0 kB gzip
      Grootste widget met inhoud: widget/v1/twente.js, 36.0 kB gzip
      2 pdf's in 0.1 s: 1 afgedrukt, elk 90 ms; 1 zoals ze eerder zijn gemaakt.
      Plug-in voor WordPress: wordpress/meldcode.zip, 18.2 kB
      Geen adres van de site (--url of SITE_URL): geen oEmbed en geen QR-codes, de plug-in voor WordPress vraagt ernaar, en codes om in te sluiten nemen het adres waarop hun pagina open is.
      (hosting)
      Niet gelezen, omdat de naam niet eindigt op ".json":
        regions/README.md
      (besluit)
      Gegevens die de eigenaar nog moet bevestigen:
        regions/twente.json: 2 nooit bevestigd
        regions/twente.json: contacts.advies is langer dan een jaar geleden bevestigd
      Protocollen om opnieuw vast te stellen:
        organisations/een.json: was geldig tot en met 2026-10-31
        organisations/twee.json: is geldig tot en met 2026-12-31
      Kleuren die dit hulpmiddel koos, en die de eigenaar nog moet bevestigen:
        regions/twente.json"
    `);
  });

  it('says why there is no PDF', () => {
    const pdfs = { count: 0, printed: 0, milliseconds: 0, skipped: '(reason)', misfits: [], inaccessible: [] };
    expect(printReport({ ...built, pdfs }).join('\n')).toContain('(reason)');
  });

  it('names a PDF that is not accessible, with the point that it fails', () => {
    const inaccessible = [{ path: 'twente/kaart/kaart.pdf', findings: [{ point: '13-004', what: '(finding)' }] }];
    const report = printReport({ ...built, pdfs: { ...built.pdfs, inaccessible } }).join('\n');
    expect(report).toMatch(/twente\/kaart\/kaart\.pdf: \(finding\).*13-004/);
    expect(printReport(built).join('\n')).not.toContain('Matterhorn');
  });

  it('gives no time of a PDF where none had to be printed', () => {
    const report = printReport({ ...built, pdfs: { ...built.pdfs, printed: 0 } }).join('\n');
    expect(report).not.toMatch(/elk|NaN|Infinity/);
  });

  it('misses no address where there is one', () => {
    expect(printReport({ ...built, url: 'https://meldcode.example/' }).join('\n')).not.toContain('--url');
  });

  it('says nothing of other files where there are none', () => {
    expect(printReport({ ...built, ignored: [] }).join('\n')).not.toContain('".json"');
  });

  it('says nothing of colours where their owners chose them', () => {
    expect(printReport({ ...built, colours: [] }).join('\n')).not.toContain('Kleuren');
  });

  it('says that every fact was confirmed', () => {
    const report = printReport({ ...built, unconfirmed: [], colours: [] }).join('\n');
    expect(report).not.toContain('moet bevestigen');
    expect(report).toContain('afgelopen jaar');
  });
});
