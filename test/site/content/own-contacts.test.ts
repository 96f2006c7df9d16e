import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { all, placesOf, problemsOf, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const inNational = (...edits: Edit[]) => placesOf(sourceFiles({ 'regions/landelijk': all(...edits) }));
const inRegion = (...edits: Edit[]) => placesOf(sourceFiles({ 'regions/voorbeeld.json': all(...edits) }));
const inOrganisation = (...edits: Edit[]) => placesOf(sourceFiles({ 'organisations/school.json': all(...edits) }));

const contact = { name: 'Wijkagent', purpose: 'x', source: 'x', checked: null, phone: '088 111 2233' };

describe('the number of a contact of a region', () => {
  it.each(['0800 2000', '0800-2000', '08002000', '0900-8844'])('is not a national one: %s', (phone) => {
    expect(inRegion(set('contacts.advies.phone', phone))).toEqual(['contacts.advies.phone nummer-landelijk']);
    expect(inOrganisation(set('contacts', { wijk: { ...contact, phone } }))).toEqual([
      'contacts.wijk.phone nummer-landelijk',
    ]);
  });

  it.each(['0800 2001', '0900 2000', '0800-3000'])('is not nearly that of Veilig Thuis: %s', (phone) => {
    const inContact = (id: string) => [`contacts.${id}.phone nummer-bijna-veilig-thuis`];
    expect(inRegion(set('contacts.advies.phone', phone))).toEqual(inContact('advies'));
    expect(inNational(set('contacts.politie.phone', phone))).toEqual(inContact('politie'));
  });

  it('is not a mobile phone where it is the own number', () => {
    expect(inRegion(set('contacts.veilig-thuis-regio.phone', '06 12345678'))).toEqual([
      'contacts.veilig-thuis-regio.phone nummer-mobiel',
    ]);
    const second = all(
      set('contacts.advies.phone', '06 12345678'),
      set('ownNumbers', ['veilig-thuis-regio', 'advies']),
    );
    expect(inRegion(second)).toEqual(['contacts.advies.phone nummer-mobiel']);
  });
});

describe('the national numbers', () => {
  it('are written as everybody knows them', () => {
    expect(inNational(set('contacts.noodnummer.phone', '1-12'))).toEqual([
      'contacts.noodnummer.phone vast-nummer-vorm',
    ]);
    expect(inNational(set('contacts.veilig-thuis.phone', '08002000'))).toEqual([
      'contacts.veilig-thuis.phone vast-nummer-vorm',
    ]);
  });

  it('stand under their own name', () => {
    expect(
      inNational(set('contacts.noodnummer.name', 'Veilig Thuis'), set('contacts.veilig-thuis.name', 'Alarmnummer')),
    ).toEqual(['contacts.noodnummer.name vast-nummer-naam', 'contacts.veilig-thuis.name vast-nummer-naam']);
  });

  it('are told without a word about the files above it', () => {
    const national = (edit: Edit) => problemsOf(sourceFiles({ 'regions/landelijk': edit }));
    expect(national(set('contacts.veilig-thuis.phone', '088 222 0500'))).toEqual([
      'regions/landelijk/contacts.json:16 contacts.veilig-thuis.phone vast-nummer-anders',
    ]);
    expect(national(set('topics', null)).filter((problem) => problem.includes('voorbeeld.json'))).toEqual([]);
  });
});

describe('a name of a file below', () => {
  it.each<[string, string, object]>([
    ['contacts', 'name', { ...contact, name: 'veilig  THUIS' }],
    ['topics', 'title', { title: 'Uitleg', items: { een: text('x') } }],
    ['checklists', 'title', { title: 'signalen', polarity: 'unsafe', form: 'questions', items: { een: text('x') } }],
    ['definitions', 'term', { term: 'BEGRIP', meaning: text('x') }],
  ])('is not free: %s', (kind, key, value) => {
    expect(inOrganisation(set(kind, { eigen: value }))).toEqual([`${kind}.eigen.${key} naam-bezet`]);
  });

  it('may not be that of the region', () => {
    const topics = { eigen: { title: 'in deze regio', items: { een: text('x') } } };
    expect(inOrganisation(set('topics', topics))).toEqual(['topics.eigen.title naam-bezet']);
  });

  it('is no number', () => {
    expect(inRegion(set('contacts.advies.name', '0800 2000'))).toEqual(['contacts.advies.name naam-nummer']);
  });
});

describe('the form for reports', () => {
  const formulier = { ...contact, phone: undefined, url: 'https://voorbeeld.nl/formulier' };
  const ways = set('reportBy', ['telefoon', 'webformulier']);

  it('is a page of a contact of the region itself', () => {
    expect(inRegion(ways, set('reportForm', 'politie'))).toEqual(['reportForm eigen-contact-elders']);
    expect(inRegion(ways, set('reportForm', 'advies'))).toEqual(['reportForm eigen-contact-onvolledig']);
    const right = all(ways, set('contacts.formulier', formulier), set('reportForm', 'formulier'));
    expect(readContent(sourceFiles({ 'regions/voorbeeld.json': right })).regions.has('voorbeeld')).toBe(true);
  });

  it('and its way to report stand together', () => {
    expect(inRegion(ways)).toEqual(['reportBy[1] meldweg-zonder-formulier']);
    expect(inRegion(set('contacts.formulier', formulier), set('reportForm', 'formulier'))).toEqual([
      'reportForm formulier-zonder-meldweg',
    ]);
  });

  it('is named once', () => {
    expect(inRegion(set('reportBy', ['telefoon', 'document', 'telefoon']))).toEqual(['reportBy[2] lijst-dubbel']);
  });
});

describe('the aandachtsfunctionaris', () => {
  it('is a contact of the organisation itself that can be reached', () => {
    expect(inOrganisation(set('aandachtsfunctionaris', 'politie'))).toEqual([
      'aandachtsfunctionaris eigen-contact-elders',
    ]);
    const contacts = { af: { ...contact, phone: undefined, url: 'https://voorbeeld.nl' } };
    expect(inOrganisation(set('contacts', contacts), set('aandachtsfunctionaris', 'af'))).toEqual([
      'aandachtsfunctionaris eigen-contact-onvolledig',
    ]);
  });
});

describe('a contact that is not for professionals', () => {
  const others = { who: ['publiek', 'onder-18'] };
  const formulier = { ...contact, url: 'https://voorbeeld.nl/formulier', for: others };

  it('is no own number, no form and no aandachtsfunctionaris', () => {
    expect(inRegion(set('contacts.veilig-thuis-regio.for', others))).toEqual([
      'ownNumbers[0] eigen-contact-voor-anderen',
    ]);
    const form = all(set('contacts.formulier', formulier), set('reportForm', 'formulier'));
    expect(inRegion(form, set('reportBy', ['telefoon', 'webformulier']))).toEqual([
      'reportForm eigen-contact-voor-anderen',
    ]);
    const af = all(set('contacts', { af: { ...contact, for: others } }), set('aandachtsfunctionaris', 'af'));
    expect(inOrganisation(af)).toEqual(['aandachtsfunctionaris eigen-contact-voor-anderen']);
  });

  it('may be any other contact, and one for professionals too may be these', () => {
    const both = { who: ['publiek', 'professionals'] };
    const right = all(set('contacts.advies.for', others), set('contacts.veilig-thuis-regio.for', both));
    const { regions } = readContent(sourceFiles({ 'regions/voorbeeld.json': right }));
    expect(regions.get('voorbeeld')?.contacts['advies']?.for).toEqual(others);
    expect(regions.get('voorbeeld')?.contacts['veilig-thuis-regio']?.for).toEqual(both);
  });

  it.each([
    ['.who lijst-leeg', { who: [] }],
    ['.who[0] keuze-onbekend', { who: ['leraren'] }],
    ['.who[1] lijst-dubbel', { who: ['publiek', 'publiek'] }],
    ['.theme tekst-leeg', { who: ['publiek'], theme: '' }],
    ['.who waarde-anders', { who: 'publiek' }],
  ])('is told at contacts.advies.for%s', (place, value) => {
    expect(inRegion(set('contacts.advies.for', value))).toEqual([`contacts.advies.for${place}`]);
  });
});

describe('two guides', () => {
  const withOther = (...edits: Edit[]) => {
    const source = sourceFiles();
    const region = source.files.find(({ kind }) => kind === 'region')!;
    return {
      ...source,
      files: [
        ...source.files,
        { ...region, path: 'regions/ander.json', id: 'ander', text: all(...edits)(region.text) },
      ],
    };
  };

  it('have two names', () => {
    expect(problemsOf(withOther(set('contacts.veilig-thuis-regio.phone', '088 333 0500')))).toEqual([
      'regions/voorbeeld.json:5 name naam-dubbel',
      'regions/ander.json:5 name naam-dubbel',
    ]);
    expect(inOrganisation(set('name', 'voorbeeld'))).toEqual(['name naam-dubbel', 'name naam-dubbel']);
  });

  it('have two numbers', () => {
    const files = withOther(set('name', 'Ander'), set('contacts.veilig-thuis-regio.phone', '0882220500'));
    expect(problemsOf(files)).toEqual([
      'regions/voorbeeld.json:13 contacts.veilig-thuis-regio.phone nummer-dubbel',
      'regions/ander.json:13 contacts.veilig-thuis-regio.phone nummer-dubbel',
    ]);
  });

  it('have no municipality in common, however it is written', () => {
    const named = (names: readonly string[]) =>
      set('municipalities', { names, source: 'Voorbeeldkaart', checked: null });
    const files = (names: readonly string[]) => {
      const { files, ...rest } = withOther(
        set('name', 'Ander'),
        set('contacts.veilig-thuis-regio.phone', '088 333 0500'),
        named(names),
      );
      const first = (text: string) => named(['Dorp', 'Boven-Stad'])(text);
      return {
        ...rest,
        files: files.map((file) => (file.id === 'voorbeeld' ? { ...file, text: first(file.text) } : file)),
      };
    };
    expect(problemsOf(files(['Elders', 'boven stad'])).map((problem) => problem.replace(/:\d+/, ''))).toEqual([
      'regions/voorbeeld.json municipalities.names[1] gemeente-dubbel',
      'regions/ander.json municipalities.names[1] gemeente-dubbel',
    ]);
    expect(problemsOf(files(['Elders']))).toEqual([]);
  });
});

describe('the form of an organisation itself', () => {
  const form = { ...contact, phone: undefined, url: 'https://intern.example/' };

  it('is the page of a contact in its own file, whichever way the region takes reports', () => {
    expect(inOrganisation(set('contacts', { intern: form }), set('reportForm', 'intern'))).toEqual([]);
  });

  it.each<[string, Edit, string]>([
    ['of nobody', set('reportForm', 'intern'), 'reportForm eigen-contact-elders'],
    ['of the region', set('reportForm', 'advies'), 'reportForm eigen-contact-elders'],
    [
      'a phone',
      all(set('contacts', { intern: contact }), set('reportForm', 'intern')),
      'reportForm eigen-contact-onvolledig',
    ],
  ])('is not %s', (_, edit, problem) => {
    expect(inOrganisation(edit)).toEqual([problem]);
  });
});
