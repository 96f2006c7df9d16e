import { describe, expect, it } from 'vitest';
import { openFacts } from '../../../src/site/confirmation/open-facts.js';
import { printReport } from '../../../src/site/confirmation/print-report.js';
import { all, set, sourceFiles } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';
import { ran, told } from '../program.js';

const now = new Date('2026-11-23');
const edits = {
  'regions/voorbeeld.json': all(
    set('contacts.advies.checked', '2025-11-22'),
    set('contacts.veilig-thuis-regio.checked', '2026-11-22'),
    set('theme.chosenBy', 'hulpmiddel'),
  ),
};
const open = openFacts(sourceFiles(edits), now);

describe('what is to be confirmed', () => {
  it('is what nobody confirmed, or longer than a year ago, by owner', () => {
    expect(open.map(({ owner, file, facts }) => [owner, file, facts.length])).toEqual([
      ['landelijk', 'regions/landelijk/about.json', 2],
      ['landelijk', 'regions/landelijk/contacts.json', 3],
      ['Veilig Thuis Voorbeeld', 'regions/voorbeeld.json', 3],
      ['School', 'organisations/school.json', 2],
    ]);
    expect(open[2]?.facts).toEqual([
      { place: 'contacts.advies', what: 'Advies, 088 222 0501, advies@voorbeeld.nl', confirmed: '2025-11-22' },
      { place: 'reporting.bellen', what: 'Bel', confirmed: null },
      { place: 'theme', what: 'de kleuren, zoals #005a9c', confirmed: null },
    ]);
  });

  it('names the municipalities of a region, which its owner looks through', () => {
    const known = { names: ['Dorp', 'Stad'], source: 'Voorbeeldkaart', checked: null };
    const facts = openFacts(sourceFiles({ 'regions/voorbeeld.json': set('municipalities', known) }), now)[2]?.facts;
    expect(facts).toContainEqual({ place: 'municipalities', what: 'Dorp, Stad', confirmed: null });
  });

  it('spells out where a link in a text leads', () => {
    const edit = set('reporting.bellen.text', 'Gebruik [het formulier](https://voorbeeld.nl/melden)');
    const facts = openFacts(sourceFiles({ 'regions/voorbeeld.json': edit }), now)[2]?.facts;
    expect(facts?.map(({ what }) => what)).toContain('Gebruik het formulier (https://voorbeeld.nl/melden)');
  });

  it('is not what came with the tool: that is for others to ask', () => {
    const { files } = sourceFiles();
    const shipped = files.map((file) => ({ ...file, shipped: true as const }));
    expect(openFacts({ files: shipped }, now)).toEqual([]);
  });
});

describe('the report', () => {
  const one = [{ owner: 'School', file: 'organisations/school.json', facts: open[2]?.facts ?? [] }];

  it('as Markdown has a table for each owner, in which a sign of Markdown is a sign', () => {
    const odd = [{ ...one[0]!, facts: [{ place: 'decides', what: 'a | b *c*', confirmed: null }] }];
    expect(printReport(odd, 'markdown', '2026-11-23')).toContain('| `decides` | a \\| b \\*c\\* | nooit |');
  });

  it('as CSV has a row for each fact, and no formula', () => {
    const odd = [{ ...one[0]!, facts: [{ place: 'decides', what: '=1+1 "x"; y', confirmed: null }] }];
    expect(printReport(odd, 'csv', '2026-11-23').split('\r\n')).toEqual([
      '"eigenaar";"bestand";"plaats";"wat";"bevestigd"',
      `"School";"organisations/school.json";"decides";"'=1+1 ""x""; y";"nooit"`,
    ]);
  });

  it('as mail has a text for each owner with all that is asked', () => {
    const texts = printReport(open, 'mail', '2026-11-23').split(/\n-{60}\n/);
    expect(texts).toHaveLength(open.length);
    expect(texts[2]).toContain('Aan: Veilig Thuis Voorbeeld\n');
    for (const { what } of open[2]?.facts ?? []) expect(texts[2]).toContain(what);
  });

  it('says so where there is nothing', () => {
    for (const form of ['markdown', 'mail'] as const)
      expect(printReport([], form, '2026-11-23')).toContain('bevestigd');
  });

  it('is what the command prints', async () => {
    const folder = await folderWith(Object.fromEntries(sourceFiles(edits).files.map(({ path, text }) => [path, text])));
    const { code, output, errors } = await ran(['report', folder, '--as', 'csv']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('"Veilig Thuis Voorbeeld";"regions/voorbeeld.json";"contacts.advies"');
    const wrong = await told('report', folder, '--as', 'excel');
    expect(wrong.code).toBe(2);
    expect(wrong.errors).toContain('[optie-vorm]');
  });
});
