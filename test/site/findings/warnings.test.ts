import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../src/site/findings/validate.js';
import { isOfPerson } from '../../../src/site/findings/person-mail.js';
import { contentFile, type SourceFiles } from '../../../src/site/content/folder/source-files.js';
import { all, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const today = new Date('2026-11-23');

/** What is told of files as file, line, place and code; without what every small file has. */
function warningsIn(source: SourceFiles): readonly string[] {
  return findingsIn(source, today).warnings.flatMap(({ file, problems }) =>
    problems
      .filter(({ code }) => code !== 'niets-bevestigd')
      .map(({ line = '-', place = '-', code }) => `${file}:${line} ${place} ${code}`),
  );
}

const ofRegion = (...edits: readonly Edit[]) => warningsIn(sourceFiles({ 'regions/voorbeeld.json': all(...edits) }));
const ofSchool = (...edits: readonly Edit[]) => warningsIn(sourceFiles({ 'organisations/school.json': all(...edits) }));
const places = (told: readonly string[]) => told.map((line) => line.replace(/^\S+ /, ''));
const topic = { title: 'Eigen', items: { een: text('Een') } };

describe('files that are right', () => {
  it('have nothing to tell but that nobody confirmed anything', () => {
    const { files, errors, warnings } = findingsIn(sourceFiles(), today);
    expect({ files, errors }).toEqual({ files: sourceFiles().files.length, errors: [] });
    expect(warnings.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(
      Array.from({ length: 4 }, () => 'niets-bevestigd'),
    );
  });

  it('that came with the tool are not for this editor', () => {
    const source = sourceFiles();
    const files = source.files.map((file) => (file.kind === 'national' ? { ...file, shipped: true as const } : file));
    const { warnings, files: count } = findingsIn({ ...source, files }, today);
    expect(warnings.map(({ file }) => file)).toEqual(['regions/voorbeeld.json', 'organisations/school.json']);
    expect(count).toBe(2);
  });
});

describe('what the people of an organisation need', () => {
  it('is told where its file leaves it open, and not of a region', () => {
    const told = ofSchool(set('recordSystem', undefined), set('decides', undefined));
    expect(told.map((line) => line.split(' ').at(-1))).toEqual(['gegeven-onbekend', 'gegeven-onbekend']);
    expect(ofSchool()).toEqual([]);
    expect(ofRegion()).toEqual([]);
  });
});

describe('a card', () => {
  const words = (count: number) => set('steps.stap-2.notes.regio', text('woord '.repeat(count).trim()));

  it('is told where its front will be too full, once for all that stand on that file', () => {
    expect(places(ofRegion(words(150)))).toEqual([]);
    const full = warningsIn(sourceFiles({ 'regions/voorbeeld.json': all(words(400)) }));
    expect(full).toEqual([expect.stringMatching(/^regions\/voorbeeld.json:\d+ steps.stap-2 kaart-vol$/)]);
  });

  it('is not too full of what its file keeps off it', () => {
    expect(ofRegion(words(400), set('steps.stap-2.card', []))).toEqual([]);
  });

  it('is told with a fact that fills it', () => {
    const told = places(ofSchool(set('decides.text', 'woord '.repeat(400).trim())));
    expect(told).toEqual(['decides kaart-vol']);
  });
});

describe('a protocol that is valid until a day', () => {
  const told = (validUntil: string) => places(ofSchool(set('protocol', { validUntil })));

  it('is told from two months before, and otherwise once that day is past', () => {
    expect(told('2027-01-24')).toEqual([]);
    expect(told('2027-01-23')).toEqual(['protocol.validUntil protocol-verloopt']);
    expect(told('2026-11-22')).toEqual(['protocol.validUntil protocol-verlopen']);
  });
});

describe('an address in a text', () => {
  const told = (words: string) => places(ofRegion(set('steps.stap-2.notes.regio.text', words)));

  it.each(['Kijk op https://www.augeo.nl/meldcode.', 'Kijk op www.augeo.nl', 'Mail zorg@voorbeeld.nl.'])(
    'is no link: %s',
    (words) => {
      expect(told(words)).toEqual(['steps.stap-2.notes.regio.text webadres-kaal']);
    },
  );

  it.each(['Zie de [meldcode bij Augeo](https://www.augeo.nl/meldcode).', 'Bel om 9.30 uur, of/of.'])(
    'is none: %s',
    (words) => {
      expect(told(words)).toEqual([]);
    },
  );
});

describe('the words of a link', () => {
  const told = (words: string) =>
    places(ofRegion(set('steps.stap-2.notes.regio.text', `Zie [${words}](https://www.augeo.nl/meldcode).`)));

  it.each(['hier', 'Klik hier', 'lees meer.', 'augeo.nl', 'www.augeo.nl/meldcode', 'https://augeo.nl'])(
    'do not tell where it goes: %s',
    (words) => {
      expect(told(words)).toEqual(['steps.stap-2.notes.regio.text webadres-woorden']);
    },
  );

  it.each(['Augeo', 'de meldcode bij Augeo', 'hier staat de meldcode', 'meer over de meldcode'])(
    'tell it: %s',
    (words) => {
      expect(told(words)).toEqual([]);
    },
  );
});

describe('a number that can cost more', () => {
  const number = set('contacts.advies.phone', '0900 1234567');

  it('is told while its file does not say what a call costs', () => {
    expect(places(ofRegion(number))).toEqual(['contacts.advies.phone nummer-kosten']);
    expect(ofRegion(number, set('contacts.advies.costs', 'lokaal tarief'))).toEqual([]);
    const wijk = { name: 'Wijk', purpose: 'x', source: 'x', checked: null, phone: '0900-1234567' };
    expect(places(ofSchool(set('contacts', { wijk })))).toEqual(['contacts.wijk.phone nummer-kosten']);
  });

  it('is no other number, and none of the national content', () => {
    expect(ofRegion(set('contacts.advies.phone', '0800 1234567'))).toEqual([]);
    const ofNational = set('contacts.politie.phone', '0900 8844');
    expect(warningsIn(sourceFiles({ 'regions/landelijk': ofNational }))).toEqual([]);
  });
});

describe('a subject or list', () => {
  it('that no step names is told, at its line', () => {
    const [told] = ofRegion(set('steps.stap-2.topics', undefined));
    expect(told).toMatch(/^regions\/voorbeeld\.json:\d+ topics\.regio niet-in-een-stap$/);
  });

  it('of a region may be named by an organisation alone', () => {
    const edits = {
      'regions/voorbeeld.json': set('steps.stap-2.topics', undefined),
      'organisations/school.json': set('steps.stap-2.topics', ['regio']),
    };
    expect(warningsIn(sourceFiles(edits))).toEqual([]);
  });

  it('may be named by a group or a protocol, and a list by a term', () => {
    const list = { title: 'Lijst', polarity: 'context', form: 'examples', items: { een: text('Een') } };
    const named = all(
      set('steps.stap-2.topics', undefined),
      set('beroepsgroepen.add.zorg.steps', { 'stap-1': { topics: ['regio'] } }),
      set('checklists', { eigen: list }),
      set('definitions', { woord: { term: 'Woord', meaning: text('Zin'), examples: ['eigen'] } }),
    );
    expect(ofRegion(named)).toEqual([]);
    const inProtocol = all(set('topics', { plicht: topic }), set('protocol', { topics: { plichten: ['plicht'] } }));
    expect(ofSchool(inProtocol)).toEqual([]);
    expect(places(ofRegion(set('checklists', { eigen: list })))).toEqual(['checklists.eigen niet-in-een-stap']);
  });
});

describe('a field that nothing shows', () => {
  const own = (more: object) => set('topics', { regio: { ...topic, ...more } });

  it('is room to write in a subject of its own', () => {
    expect(places(ofRegion(own({ write: ['een'] })))).toEqual(['topics.regio.write veld-ongetoond']);
  });

  it('is a choice for paper of a subject that stands on no sheet', () => {
    expect(ofRegion(own({ card: ['een'] }))).toEqual([]);
    const inStep1 = all(own({ card: ['een'] }), set('steps', { 'stap-1': { topics: ['regio'] } }));
    expect(places(ofRegion(inStep1))).toEqual(['topics.regio.card veld-ongetoond']);
    const after = all(
      set('topics', { 'na-een-melding-hier': { ...topic, card: ['een'] } }),
      set('steps', { 'stap-5': { topics: ['na-een-melding-hier'] } }),
    );
    expect(ofRegion(after)).toEqual([]);
  });

  it('is a remark on a written report where the region takes none', () => {
    const remark = set('actions', { 'meld-schriftelijk': { ons: text('Stuur het op') } });
    expect(ofRegion(remark)).toEqual([]);
    expect(places(ofRegion(remark, set('reportBy', ['telefoon'])))).toEqual([
      'actions.meld-schriftelijk veld-ongetoond',
    ]);
    const edits = { 'regions/voorbeeld.json': set('reportBy', ['telefoon']), 'organisations/school.json': remark };
    expect(places(warningsIn(sourceFiles(edits)))).toEqual(['actions.meld-schriftelijk veld-ongetoond']);
  });
});

describe('what an organisation adds to the exit of kinderopvang', () => {
  const added = set('exits', { 'kinderen-onderling': { actions: { eigen: text('Bel de houder') } } });
  const show = (...ids: readonly string[]) => set('beroepsgroepen', { show: ids });

  it('is told while nobody there is of it', () => {
    expect(ofSchool(added)).toEqual([]);
    expect(places(ofSchool(added, show('artsen')))).toEqual(['exits.kinderen-onderling veld-ongetoond']);
    expect(ofSchool(added, show('artsen', 'kinderopvang'))).toEqual([]);
  });

  it('is shown to a group of its own, by what that is based on', () => {
    const group = (base: readonly string[]) => ({
      add: { opvang: { name: 'Opvang', who: 'x', base } },
      show: ['opvang'],
    });
    expect(ofSchool(added, set('beroepsgroepen', group(['kinderopvang'])))).toEqual([]);
    expect(places(ofSchool(added, set('beroepsgroepen', group([]))))).toEqual([
      'exits.kinderen-onderling veld-ongetoond',
    ]);
  });
});

describe('an empty field', () => {
  it('is told, however deep', () => {
    expect(places(ofSchool(set('checklists', {}), set('steps.stap-2.topics', [])))).toEqual([
      'steps.stap-2.topics veld-leeg',
      'checklists veld-leeg',
    ]);
  });

  it('says something in `card`, `leavePage` and `base`', () => {
    const base = set('beroepsgroepen.add.zorg.base', []);
    expect(ofRegion(set('steps.stap-2.card', []), set('leavePage', {}), base)).toEqual([]);
  });

  it('that is wrong anyway is not told twice', () => {
    expect(ofRegion(set('reporting', {}))).toEqual([]);
  });
});

describe('a confirmation', () => {
  it('is old after a year, and so is an edition', () => {
    expect(places(ofRegion(set('contacts.advies.checked', '2025-11-23')))).toEqual([]);
    expect(places(ofRegion(set('contacts.advies.checked', '2025-11-22'), set('edition', '2025-11-22')))).toEqual([
      'edition uitgave-oud',
      'contacts.advies.checked bevestiging-oud',
    ]);
  });

  it('of one fact is enough to have begun', () => {
    const { warnings } = findingsIn(
      sourceFiles({ 'regions/voorbeeld.json': set('contacts.advies.checked', '2026-11-20') }),
      today,
    );
    expect(warnings.map(({ file }) => file)).not.toContain('regions/voorbeeld.json');
  });
});

it('a file that nothing reads is told without a line', () => {
  expect(warningsIn({ ...sourceFiles(), ignored: ['regions/LEESMIJ.txt'] })).toEqual([
    'regions/LEESMIJ.txt:- - bestand-overgeslagen',
  ]);
});

it('a file that cannot be read has errors alone', () => {
  const source = sourceFiles();
  const { errors, warnings } = findingsIn(
    { ...source, files: [...source.files, contentFile('regions/leeg.json', '')] },
    today,
  );
  expect(errors.map(({ file }) => file)).toEqual(['regions/leeg.json']);
  expect(warnings.map(({ file }) => file)).not.toContain('regions/leeg.json');
});

describe('a mailbox', () => {
  it.each(['voornaam.achternaam@voorbeeld.nl', 'v.achternaam@school.nl', 'V.van.Achternaam@school.nl'])(
    'is that of a person: %s',
    (mail) => {
      expect(isOfPerson(mail)).toBe(true);
    },
  );

  it.each([
    'info@voornaam.nl',
    'veilig.thuis@voorbeeld.nl',
    'aandachtsfunctionaris.noord@voorbeeld.nl',
    'wijk-team.noord@voorbeeld.nl',
    'meldpunt2.0@voorbeeld.nl',
    'secretariaat@voorbeeld.nl',
  ])('is that of a function: %s', (mail) => {
    expect(isOfPerson(mail)).toBe(false);
  });
});
