import { describe, expect, it } from 'vitest';
import { inPlace } from '../../../src/guide/places.js';
import { toOwnPageGuide, toWidgetGuide } from '../../../src/guide/resolve/widget-guide.js';
import type { Guide } from '../../../src/schema/guide.js';
import { readContent } from '../../../src/site/content/content.js';
import { contentFile, type SourceFiles } from '../../../src/site/content/folder/source-files.js';
import { guidesOf } from '../../../src/site/content/guides.js';
import { findingsIn } from '../../../src/site/findings/validate.js';
import { all, organisation, problemsOf, region, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const ownPhone = '088 765 4321';

/** A second region, with a number and a municipality of its own. */
const otherRegion = {
  ...region,
  ...{ name: 'Ander', veiligThuis: 'Veilig Thuis Ander', contacts: {}, reportBy: ['telefoon'], steps: {}, topics: {} },
  ...{ checklists: {}, definitions: {}, wordings: {}, quotes: {}, actions: {}, reportForm: undefined },
  municipalities: { names: ['Anderdorp'], source: 'x', checked: null },
  ownNumbers: ['nummer-ander'],
  reporting: { bellen: { ...text('Bel in de andere regio'), checked: null } },
};
const numberOfOther = { name: 'Nummer van Ander', purpose: 'Advies', phone: ownPhone, source: 'x', checked: null };

/** The school of the small files in both regions. */
function inBoth(edit: Edit = (json) => json, more: SourceFiles['files'] = []): SourceFiles {
  const source = sourceFiles({
    'organisations/school.json': all(set('regio', undefined), set('regios', ['voorbeeld', 'ander']), edit),
  });
  const json = { ...otherRegion, contacts: { 'nummer-ander': numberOfOther } };
  const other = contentFile('regions/ander.json', JSON.stringify(json, null, 2));
  return { ...source, files: [...source.files, other, ...more] };
}

const guidesIn = (source: SourceFiles) => new Map(guidesOf(readContent(source)).map((guide) => [guide.id, guide]));
const ids = ['school', 'school-voorbeeld', 'school-ander'] as const;

function schools(source = inBoth()): Readonly<Record<(typeof ids)[number], Guide>> {
  const guides = guidesIn(source);
  return Object.fromEntries(ids.map((id) => [id, guides.get(id)!])) as Record<(typeof ids)[number], Guide>;
}

describe('an organisation in several regions', () => {
  it('has a guide in each, and one on the national content alone', () => {
    const guides = schools();
    expect(ids.map((id) => guides[id].regio)).toEqual(['landelijk', 'voorbeeld', 'ander']);
    expect(guides.school.name).toBe(organisation.name);
    expect(guides['school-ander'].name).toBe(`${organisation.name} (Ander)`);
    expect(ids.map((id) => guides[id].placeOf)).toEqual([undefined, 'school', 'school']);
    expect(guides.school.strip).toEqual(['noodnummer', 'veilig-thuis']);
    expect(guides['school-ander'].contacts['nummer-ander']?.phone).toBe(ownPhone);
  });

  it('is in each region what it would be with that region alone', () => {
    const alone = guidesIn(inBoth(all(set('regios', undefined), set('regio', 'ander')))).get('school')!;
    const { placeOf, ...inOther } = schools()['school-ander'];
    expect(placeOf).toBe('school');
    expect(inOther).toEqual({ ...alone, id: inOther.id, name: inOther.name, edition: inOther.edition });
  });

  it('lets a reader choose by region and municipality', () => {
    const places = schools().school.places!;
    expect(places.map(({ id, regio, name, municipalities }) => [id, regio, name, municipalities])).toEqual([
      ['school-voorbeeld', 'voorbeeld', region.name, []],
      ['school-ander', 'ander', 'Ander', ['Anderdorp']],
    ]);
  });

  it.each([
    ['a page of somebody else', toWidgetGuide],
    ['our own pages', toOwnPageGuide],
  ])('shows there exactly what its guide of that region shows, on %s', (_, copyOf) => {
    const guides = schools();
    const copy = copyOf(guides.school);
    for (const place of copy.places!) {
      expect(inPlace(copy, place)).toEqual(copyOf(guides[place.id as 'school-ander']));
    }
    expect(copy.places!.flatMap(({ differs }) => Object.keys(differs))).not.toContain('protocol');
  });

  it('has another edition once a number of one of its regions changes', () => {
    const changed = inBoth();
    const files = changed.files.map((file) =>
      file.id === 'ander' ? contentFile(file.path, file.text.replace(ownPhone, '088 765 4322')) : file,
    );
    const [before, after] = [schools(), schools({ ...changed, files })];
    expect(after.school.edition).not.toBe(before.school.edition);
    expect(after['school-voorbeeld'].edition).toBe(before['school-voorbeeld'].edition);
  });

  it('carries an organisation that stands on it to the same regions', () => {
    const { $schema, format } = organisation;
    const own = { $schema, format, edition: '2026-04-04', name: 'Locatie', organisatie: 'school' };
    const guides = guidesIn(inBoth(undefined, [contentFile('organisations/locatie.json', JSON.stringify(own))]));
    expect([...guides.keys()].filter((id) => id.startsWith('locatie'))).toEqual([
      ...['locatie', 'locatie-voorbeeld', 'locatie-ander'],
    ]);
    expect(guides.get('locatie-ander')!.contacts['nummer-ander']?.phone).toBe(ownPhone);
  });
});

describe('the file of an organisation in several regions', () => {
  const school = 'organisations/school.json';

  it('has nothing wrong with it', () => {
    expect(problemsOf(inBoth())).toEqual([]);
  });

  it.each<[string, Edit, string]>([
    ['one region', set('regios', ['voorbeeld']), 'regios regios-een'],
    ['a region twice', set('regios', ['voorbeeld', 'voorbeeld']), 'regios[1] lijst-dubbel'],
    ['a region that is not there', set('regios', ['voorbeeld', 'nergens']), 'regios[1] verwijzing-onbekend'],
    ['the whole country', set('regios', ['voorbeeld', 'landelijk']), 'regios[1] verwijzing-onbekend'],
    ['a region beside them', set('regio', 'voorbeeld'), 'regios grond-twee'],
  ])('cannot name %s', (_, edit, problem) => {
    const told = problemsOf(inBoth(edit)).map((line) => line.replace(/:\d+/, ''));
    expect(told).toContain(`${school} ${problem}`);
    expect(new Set(told).size).toBe(told.length);
  });

  it('names a contact that is in every one of them, and is told once', () => {
    const exits = { beroepskracht: { contacts: ['nummer-ander'], actions: {} } };
    const told = problemsOf(inBoth(set('exits', exits)));
    expect(told.map((line) => line.replace(/:\d+/, ''))).toEqual([
      `${school} exits.beroepskracht.contacts[0] verwijzing-onbekend`,
    ]);
  });

  it('replaces nothing in any of them', () => {
    const told = problemsOf(inBoth(set('contacts', { 'nummer-ander': { ...numberOfOther, phone: '088 111 2233' } })));
    expect(told.map((line) => line.replace(/:\d+/, ''))).toContain(`${school} contacts.nummer-ander id-bezet`);
  });

  it('is warned of what no region shows, and not of what one of them does', () => {
    const codes = (source: SourceFiles) =>
      findingsIn(source, new Date('2026-11-23'))
        .warnings.filter(({ file }) => file === school)
        .flatMap(({ problems }) => problems.map(({ code }) => code));
    const edit = set('actions', { 'meld-schriftelijk': { eigen: text('Met ons formulier') } });
    expect(codes(inBoth(edit))).not.toContain('veld-ongetoond');
    expect(codes(inBoth(all(edit, set('regios', undefined), set('regio', 'ander'))))).toContain('veld-ongetoond');
  });
});
