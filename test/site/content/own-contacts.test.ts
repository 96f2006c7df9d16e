import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { all, errorOf, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const inNational = (...edits: Edit[]) => errorOf(sourceFiles({ 'regions/landelijk': all(...edits) }));
const inRegion = (...edits: Edit[]) => errorOf(sourceFiles({ 'regions/voorbeeld.json': all(...edits) }));
const inOrganisation = (...edits: Edit[]) => errorOf(sourceFiles({ 'organisations/school.json': all(...edits) }));

const contact = { name: 'Wijkagent', purpose: 'x', source: 'x', checked: null, phone: '088 111 2233' };

describe('the number of a contact of a region', () => {
  it.each(['0800 2000', '0800-2000', '08002000', '0900-8844'])('is not a national one: %s', (phone) => {
    const message = `contacts.advies.phone: "${phone}" is a number of the whole country, not of this contact`;
    expect(inRegion(set('contacts.advies.phone', phone))).toContain(message);
    expect(inOrganisation(set('contacts', { wijk: { ...contact, phone } }))).toContain('of the whole country');
  });

  it.each(['0800 2001', '0900 2000', '0800-3000'])('is not nearly that of Veilig Thuis: %s', (phone) => {
    const message = `"${phone}" is nearly the number of Veilig Thuis (expected another number)`;
    expect(inRegion(set('contacts.advies.phone', phone))).toContain(message);
    expect(inNational(set('contacts.politie.phone', phone))).toContain(message);
  });

  it('is not a mobile phone where it is the own number', () => {
    expect(inRegion(set('contacts.veilig-thuis-regio.phone', '06 12345678'))).toContain(
      'line 13, contacts.veilig-thuis-regio.phone: "06 12345678" is a mobile phone (expected the number of the region',
    );
  });
});

describe('the national numbers', () => {
  it('are written as everybody knows them', () => {
    expect(inNational(set('contacts.noodnummer.phone', '1-12'))).toContain(
      '"1-12" is not written as everybody knows it',
    );
    expect(inNational(set('contacts.veilig-thuis.phone', '08002000'))).toContain('(expected "0800 2000")');
  });

  it('stand under their own name', () => {
    expect(
      inNational(set('contacts.noodnummer.name', 'Veilig Thuis'), set('contacts.veilig-thuis.name', 'Alarmnummer')),
    ).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/contacts.json cannot be used:
        line 5, contacts.noodnummer.name: "Veilig Thuis" is not the name of this number (expected the name of 112)
        line 12, contacts.veilig-thuis.name: "Alarmnummer" is not the name of this number (expected "Veilig Thuis" in it)"
    `);
  });

  it('are told without a word about the files above it', () => {
    expect(inNational(set('contacts.veilig-thuis.phone', '088 222 0500'))).not.toContain('voorbeeld.json');
    expect(inNational(set('topics', null))).not.toContain('voorbeeld.json');
  });
});

describe('a name of a file below', () => {
  it.each<[string, unknown]>([
    ['contacts', { wijk: { ...contact, name: 'veilig  THUIS' } }],
    ['topics', { eigen: { title: 'Uitleg', items: { een: text('x') } } }],
    ['checklists', { eigen: { title: 'signalen', polarity: 'unsafe', form: 'questions', items: { een: text('x') } } }],
    ['definitions', { eigen: { term: 'BEGRIP', meaning: text('x') } }],
  ])('is not free: %s', (kind, value) => {
    expect(inOrganisation(set(kind, value))).toMatch(
      /the name ".+" is national and the same for everybody \(expected a name/,
    );
  });

  it('may be that of the region', () => {
    const topics = { eigen: { title: 'in deze regio', items: { een: text('x') } } };
    expect(inOrganisation(set('topics', topics))).toContain(
      'the name "in deze regio" is of its region "voorbeeld" already',
    );
  });

  it('is no number', () => {
    expect(inRegion(set('contacts.advies.name', '0800 2000'))).toContain('"0800 2000" is a number, not a name');
  });
});

describe('the form for reports', () => {
  const formulier = { ...contact, phone: undefined, url: 'https://voorbeeld.nl/formulier' };
  const ways = set('reportBy', ['telefoon', 'webformulier']);

  it('is a page of a contact of the region itself', () => {
    expect(inRegion(ways, set('reportForm', 'politie'))).toContain('there is no contact "politie" of its own here');
    expect(inRegion(ways, set('reportForm', 'advies'))).toContain('the contact "advies" has no url (expected the page');
    const right = all(ways, set('contacts.formulier', formulier), set('reportForm', 'formulier'));
    expect(readContent(sourceFiles({ 'regions/voorbeeld.json': right })).regions.size).toBe(1);
  });

  it('and its way to report stand together', () => {
    expect(inRegion(ways)).toContain('reportBy[1]: "webformulier" has no form');
    expect(inRegion(set('contacts.formulier', formulier), set('reportForm', 'formulier'))).toContain(
      'reportForm: stands here without its way to report',
    );
  });

  it('is named once', () => {
    expect(inRegion(set('reportBy', ['telefoon', 'document', 'telefoon']))).toContain(
      'reportBy[2]: "telefoon" stands here twice (expected it once)',
    );
  });
});

describe('the aandachtsfunctionaris', () => {
  it('is a contact of the organisation itself that can be reached', () => {
    expect(inOrganisation(set('aandachtsfunctionaris', 'politie'))).toContain(
      '(expected a contact with a phone or mail',
    );
    const contacts = { af: { ...contact, phone: undefined, url: 'https://voorbeeld.nl' } };
    expect(inOrganisation(set('contacts', contacts), set('aandachtsfunctionaris', 'af'))).toContain(
      'the contact "af" has no phone or mail (expected a way to reach this function)',
    );
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
    const message = errorOf(withOther(set('contacts.veilig-thuis-regio.phone', '088 333 0500')));
    expect(message).toContain('name: "Voorbeeld" is the name in regions/ander.json as well (expected another name)');
    expect(message).toContain('name: "Voorbeeld" is the name in regions/voorbeeld.json as well');
    expect(inOrganisation(set('name', 'voorbeeld'))).toContain(
      '"voorbeeld" is the name in regions/voorbeeld.json as well',
    );
  });

  it('have two numbers', () => {
    const message = errorOf(withOther(set('name', 'Ander'), set('contacts.veilig-thuis-regio.phone', '0882220500')));
    expect(message).toContain(
      '"088 222 0500" is the own number in regions/ander.json as well (expected that of this region)',
    );
    expect(message).toContain('"0882220500" is the own number in regions/voorbeeld.json as well');
  });
});
