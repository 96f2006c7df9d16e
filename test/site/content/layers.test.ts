import { describe, expect, it } from 'vitest';
import { replacedIds } from '../../../src/schema/checks/layer-ids.js';
import { readContent } from '../../../src/site/content/content.js';
import { all, placesOf, problemsOf, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const inNational = (...edits: Edit[]) => problemsOf(sourceFiles({ 'regions/landelijk': all(...edits) }));
const inRegion = (...edits: Edit[]) => problemsOf(sourceFiles({ 'regions/voorbeeld.json': all(...edits) }));
const inOrganisation = (...edits: Edit[]) => problemsOf(sourceFiles({ 'organisations/school.json': all(...edits) }));

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
    const [kind = ''] = path.split('.');
    for (const layer of ['regions/voorbeeld.json', 'organisations/school.json']) {
      const files = sourceFiles({ [layer]: all(ensure(kind), set(path, value)) });
      expect(placesOf(files)).toEqual([`${path} id-bezet`]);
    }
  });

  it('is told at its line', () => {
    expect(inRegion(set('topics.uitleg', topic))).toEqual(['regions/voorbeeld.json:67 topics.uitleg id-bezet']);
  });

  it('is told with an id that is not too long', () => {
    const id = 'een-id-van-vierenzestig-tekens-dat-nergens-meer-bij-past-zoals-u';
    const [problem] = replacedIds({ topics: { [id]: topic } }, [{ json: { topics: { [id]: topic } } }], 'voorbeeld');
    const [, offered = ''] = /"([^"]+)"\)$/.exec(problem?.message ?? '') ?? [];
    expect(offered).toMatch(/^een-id-van-.+-voorbeeld$/);
    expect(offered.length).toBeLessThanOrEqual(64);
  });
});

describe('an id of the region', () => {
  it('is not free for its organisations', () => {
    expect(inOrganisation(set('topics', { regio: topic }), set('contacts', { 'veilig-thuis-regio': contact }))).toEqual(
      [
        'organisations/school.json:59 topics.regio id-bezet',
        'organisations/school.json:70 contacts.veilig-thuis-regio id-bezet',
      ],
    );
  });

  it('is free for another region', () => {
    const files = sourceFiles();
    const region = files.files.find(({ kind }) => kind === 'region')!;
    const edit = all(set('name', 'Ander'), set('contacts.veilig-thuis-regio.phone', '088 333 0500'));
    const other = { ...region, path: 'regions/ander.json', id: 'ander', text: edit(region.text) };
    expect(readContent({ ...files, files: [...files.files, other] }).regions.size).toBe(3);
  });
});

describe('the own number of a region', () => {
  it('has a phone', () => {
    const mailbox = { ...contact, phone: undefined, mail: 'advies@voorbeeld.nl' };
    expect(inRegion(set('contacts.veilig-thuis-regio', mailbox))).toEqual([
      'regions/voorbeeld.json:25 ownNumbers[0] eigen-contact-onvolledig',
    ]);
  });

  it('is that of a contact in the same file', () => {
    expect(inRegion(set('ownNumbers', ['politie']))).toEqual([
      'regions/voorbeeld.json:25 ownNumbers[0] eigen-contact-elders',
    ]);
    expect(inRegion(set('contacts', {}))).toEqual(['regions/voorbeeld.json:9 ownNumbers[0] eigen-contact-elders']);
  });

  it('cannot be taken away by an organisation', () => {
    const mailbox = { ...contact, phone: undefined, mail: 'advies@voorbeeld.nl' };
    expect(inOrganisation(set('contacts', { 'veilig-thuis-regio': mailbox }))).toEqual([
      'organisations/school.json:59 contacts.veilig-thuis-regio id-bezet',
    ]);
  });
});

describe('a number of the whole country', () => {
  it.each(['112', '144', '1 1 2'])('is no own number: %s', (phone) => {
    expect(inRegion(set('contacts.advies.phone', phone))).toEqual([
      'regions/voorbeeld.json:20 contacts.advies.phone nummer-landelijk',
    ]);
    expect(inOrganisation(set('contacts', { advies2: { ...contact, phone } }))).toEqual([
      'organisations/school.json:64 contacts.advies2.phone nummer-landelijk',
    ]);
  });

  it.each(['113', '116 111', '116006'])('may be that of another contact, never the own number: %s', (phone) => {
    expect(inRegion(set('contacts.advies.phone', phone))).toEqual([]);
    expect(inRegion(set('contacts.veilig-thuis-regio.phone', phone))).toEqual([
      'regions/voorbeeld.json:13 contacts.veilig-thuis-regio.phone nummer-landelijk',
    ]);
    const second = all(set('contacts.advies.phone', phone), set('ownNumbers', ['veilig-thuis-regio', 'advies']));
    expect(inRegion(second)).toEqual(['regions/voorbeeld.json:20 contacts.advies.phone nummer-landelijk']);
    const officer = all(set('contacts', { intern: { ...contact, phone } }), set('aandachtsfunctionaris', 'intern'));
    expect(inOrganisation(officer)).toHaveLength(1);
  });

  it('of three digits may not be one that nobody has', () => {
    expect(inRegion(set('contacts.advies.phone', '114'))).toEqual([
      'regions/voorbeeld.json:20 contacts.advies.phone telefoon-vorm',
    ]);
  });
});

describe('the numbers of every screen', () => {
  it('are those of the law in all national content', () => {
    expect(
      inNational(set('contacts.noodnummer.phone', '0900 8844'), set('contacts.veilig-thuis.phone', '088 222 0500')),
    ).toEqual([
      'regions/landelijk/contacts.json:9 contacts.noodnummer.phone vast-nummer-anders',
      'regions/landelijk/contacts.json:16 contacts.veilig-thuis.phone vast-nummer-anders',
    ]);
  });

  it('may be written with a dash', () => {
    const files = sourceFiles({ 'regions/landelijk': set('contacts.veilig-thuis.phone', '0800-2000') });
    expect(readContent(files).regions.has('voorbeeld')).toBe(true);
  });
});

/** Makes sure that a file has this kind of things. */
function ensure(kind: string): Edit {
  return (json) => (json.includes(`\n  "${kind}": {`) ? json : set(kind, {})(json));
}
