import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { all, errorOf, national, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const inNational = (...edits: Edit[]) => errorOf(sourceFiles({ 'regions/landelijk': all(...edits) }));
const inRegion = (...edits: Edit[]) => errorOf(sourceFiles({ 'regions/voorbeeld.json': all(...edits) }));
const inOrganisation = (...edits: Edit[]) => errorOf(sourceFiles({ 'organisations/school.json': all(...edits) }));

const contact = { name: 'Wijkagent', purpose: 'x', source: 'x', checked: null, phone: '088 111 2233' };
const checklist = {
  title: 'Onze signalen',
  polarity: 'unsafe',
  form: 'questions',
  items: { een: text('Boos op school?') },
};
const topic = { title: 'Onze uitleg', items: { een: text('Anders') } };
const definition = { term: 'Ons begrip', meaning: text('Anders') };

describe('a national id', () => {
  it.each<[string, unknown]>([
    ['contacts.noodnummer', contact],
    ['contacts.politie', contact],
    ['checklists.signalen', checklist],
    ['topics.uitleg', topic],
    ['definitions.begrip', definition],
  ])('is not free for a region or an organisation: %s', (path, value) => {
    const [kind = '', id = ''] = path.split('.');
    const whose = `${path}: "${id}" is national and the same for everybody (expected an id of its own, such as "${id}-`;
    for (const message of [inRegion(ensure(kind), set(path, value)), inOrganisation(ensure(kind), set(path, value))]) {
      expect(message.split('\n')).toHaveLength(2);
      expect(message).toContain(whose);
    }
  });

  it('is told at its line', () => {
    expect(inRegion(set('topics.uitleg', topic))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 65, topics.uitleg: "uitleg" is national and the same for everybody (expected an id of its own, such as "uitleg-voorbeeld")"
    `);
  });

  it('is told with an id that is not too long', () => {
    const id = 'een-id-van-vierenzestig-tekens-dat-nergens-meer-bij-past-zoals-u';
    const files = sourceFiles({
      'regions/landelijk': set(`topics.${id}`, national.topics['uitleg']),
      'regions/voorbeeld.json': set(`topics.${id}`, topic),
    });
    const [, offered = ''] = /such as "([^"]+)"/.exec(errorOf(files)) ?? [];
    expect(offered).toMatch(/^een-id-van-.+-voorbeeld$/);
    expect(offered.length).toBeLessThanOrEqual(64);
  });
});

describe('an id of the region', () => {
  it('is not free for its organisations', () => {
    expect(inOrganisation(set('topics', { regio: topic }), set('contacts', { 'veilig-thuis-regio': contact })))
      .toMatchInlineSnapshot(`
        "ContentError: organisations/school.json cannot be used:
          line 59, topics.regio: "regio" is of its region "voorbeeld" already (expected an id of its own, such as "regio-school")
          line 70, contacts.veilig-thuis-regio: "veilig-thuis-regio" is of its region "voorbeeld" already (expected an id of its own, such as "veilig-thuis-regio-school")"
      `);
  });

  it('is free for another region', () => {
    const files = sourceFiles();
    const region = files.files.find(({ kind }) => kind === 'region')!;
    const edit = all(set('name', 'Ander'), set('contacts.veilig-thuis-regio.phone', '088 333 0500'));
    const other = { ...region, path: 'regions/ander.json', id: 'ander', text: edit(region.text) };
    expect(readContent({ ...files, files: [...files.files, other] }).regions.size).toBe(2);
  });
});

describe('the own number of a region', () => {
  it('has a phone', () => {
    const mailbox = { ...contact, phone: undefined, mail: 'advies@voorbeeld.nl' };
    expect(inRegion(set('contacts.veilig-thuis-regio', mailbox))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 24, ownNumber: the contact "veilig-thuis-regio" has no phone (expected the number that stands on every screen)"
    `);
  });

  it('is that of a contact in the same file', () => {
    expect(inRegion(set('ownNumber', 'politie'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 24, ownNumber: there is no contact "politie" of its own here (expected one of: advies, veilig-thuis-regio)"
    `);
    expect(inRegion(set('contacts', {}))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 8, ownNumber: there is no contact "veilig-thuis-regio" of its own here (expected a contact with a phone in this file)"
    `);
  });

  it('cannot be taken away by an organisation', () => {
    const mailbox = { ...contact, phone: undefined, mail: 'advies@voorbeeld.nl' };
    expect(inOrganisation(set('contacts', { 'veilig-thuis-regio': mailbox }))).toMatchInlineSnapshot(`
      "ContentError: organisations/school.json cannot be used:
        line 59, contacts.veilig-thuis-regio: "veilig-thuis-regio" is of its region "voorbeeld" already (expected an id of its own, such as "veilig-thuis-regio-school")"
    `);
  });
});

describe('a number of the whole country', () => {
  it.each(['112', '144', '1 1 2'])('is no own number: %s', (phone) => {
    const message = inRegion(set('contacts.advies.phone', phone));
    expect(message).toContain(`line 20, contacts.advies.phone: "${phone}" is a number of the whole country`);
    expect(inOrganisation(set('contacts', { advies2: { ...contact, phone } }))).toContain('of the whole country');
  });

  it('is told in words', () => {
    expect(inRegion(set('contacts.advies.phone', '112'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 20, contacts.advies.phone: "112" is a number of the whole country, not of this contact (expected its own number)"
    `);
    expect(inRegion(set('contacts.advies.phone', '113'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 20, contacts.advies.phone: "113" is no Dutch phone number (expected digits, spaces and at most one dash, such as "0800 2000")"
    `);
  });
});

describe('the numbers of every screen', () => {
  it('are those of the law in all national content', () => {
    expect(
      inNational(set('contacts.noodnummer.phone', '0900 8844'), set('contacts.veilig-thuis.phone', '088 222 0500')),
    ).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/contacts.json cannot be used:
        line 9, contacts.noodnummer.phone: "0900 8844" is another number than that of the whole country (expected "112")
        line 16, contacts.veilig-thuis.phone: "088 222 0500" is another number than that of the whole country (expected "0800 2000")"
    `);
  });

  it('may be written with a dash', () => {
    const files = sourceFiles({ 'regions/landelijk': set('contacts.veilig-thuis.phone', '0800-2000') });
    expect(readContent(files).regions.size).toBe(1);
  });
});

/** Makes sure that a file has this kind of things. */
function ensure(kind: string): Edit {
  return (json) => (json.includes(`\n  "${kind}": {`) ? json : set(kind, {})(json));
}
