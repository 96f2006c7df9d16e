import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { projectFolder } from '../../../src/site/project.js';
import { contentFile, readFolder } from '../../../src/site/content/folder/source-files.js';
import { all, placesOf, problemsOf, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const national = (edit: Edit) => problemsOf(sourceFiles({ 'regions/landelijk': edit }));
const region = (edit: Edit) => problemsOf(sourceFiles({ 'regions/voorbeeld.json': edit }));
const organisation = (edit: Edit) => problemsOf(sourceFiles({ 'organisations/school.json': edit }));

describe('good files', () => {
  it('are read, each by the id that is the name of its file', () => {
    const content = readContent(sourceFiles());
    expect([...content.regions.keys()]).toEqual(['voorbeeld', 'landelijk']);
    expect([...content.organisations.keys()]).toEqual(['school']);
    expect(content.national.contacts['noodnummer']?.phone).toBe('112');
  });

  it('may begin with a byte order mark', () => {
    const withMark = sourceFiles({ 'regions/voorbeeld.json': (json) => `\uFEFF${json}` });
    expect(readContent(withMark).regions.has('voorbeeld')).toBe(true);
  });
});

describe('the files of this project', () => {
  it('are good', async () => {
    const content = readContent(await readFolder(projectFolder));
    expect(content.regions.size).toBeGreaterThan(0);
  });
});

describe('a file that is no JSON', () => {
  it('is told with line and column', () => {
    expect(region((json) => json.replace('"format": 1,', '"format": 1'))).toEqual([
      'regions/voorbeeld.json:4 kolom 3 json-teken',
    ]);
    expect(region((json) => json.replace('"format": 1,', '"format": 1,,'))).toEqual([
      'regions/voorbeeld.json:3 kolom 15 json-teken',
    ]);
    expect(region((json) => json.slice(0, -3))).toEqual(['regions/voorbeeld.json:112 kolom 4 json-einde']);
    expect(region((json) => `// note\n${json}`)).toEqual(['regions/voorbeeld.json:1 kolom 1 json-opmerking']);
    expect(region(() => '')).toEqual(['regions/voorbeeld.json:1 json-leeg']);
  });

  it('may not break a text over two lines', () => {
    expect(region((json) => json.replace('"Advies"', '"Ad\nvies"'))).toEqual([
      'regions/voorbeeld.json:16 contacts.advies.name json-regeleinde',
    ]);
  });

  it('does not make mistakes in the files that stand on it', () => {
    expect(region(() => '[')).toEqual(['regions/voorbeeld.json:1 kolom 1 json-einde']);
    expect(problemsOf(sourceFiles({ 'regions/landelijk/topics-talk.json': () => '[' }))).toEqual([
      'regions/landelijk/topics-talk.json:1 kolom 1 json-einde',
    ]);
  });

  it('must be an object', () => {
    expect(region(() => '[]')).toEqual(['regions/voorbeeld.json:1 waarde-anders']);
  });
});

describe('keys', () => {
  it('stand once', () => {
    expect(region((json) => json.replace('"mail": "advies@voorbeeld.nl"', '"phone": "088 222 0501"'))).toEqual([
      'regions/voorbeeld.json:21 contacts.advies.phone veld-dubbel',
    ]);
  });

  it('are known', () => {
    expect(region(set('contacts.advies.phon', '0800 2000'))).toEqual([
      'regions/voorbeeld.json:22 contacts.advies.phon veld-onbekend',
    ]);
    expect(region(set('steps.stap-6', {}))).toEqual(['regions/voorbeeld.json:48 steps.stap-6 veld-onbekend']);
  });

  it('are ids where the file gives names', () => {
    expect(region(set('topics.In Regio', { title: 'Regio', items: {} }))).toEqual([
      'regions/voorbeeld.json:67 topics.In Regio id-vorm',
    ]);
  });

  it('are all there', () => {
    expect(region(set('contacts.advies.checked', undefined))).toEqual([
      'regions/voorbeeld.json:15 contacts.advies veld-ontbreekt',
    ]);
    expect(organisation(set('regio', undefined))).toEqual(['organisations/school.json:1 grond-ontbreekt']);
  });
});

describe('a value', () => {
  it('is of the right type', () => {
    expect(region(set('name', 5))).toEqual(['regions/voorbeeld.json:5 name waarde-anders']);
    expect(region(set('contacts.advies', 'bel ons'))).toEqual([
      'regions/voorbeeld.json:15 contacts.advies waarde-anders',
    ]);
    expect(region(set('beroepsgroepen.show', { zorg: true }))).toEqual([
      'regions/voorbeeld.json:85 beroepsgroepen.show waarde-anders',
    ]);
  });

  it('is of a format this tool knows', () => {
    expect(region(set('format', 2))).toEqual(['regions/voorbeeld.json:3 format waarde-anders']);
  });

  it('is not empty', () => {
    expect(region(set('name', ' '))).toEqual(['regions/voorbeeld.json:5 name tekst-leeg']);
    expect(region(set('beroepsgroepen.show', []))).toEqual([
      'regions/voorbeeld.json:85 beroepsgroepen.show lijst-leeg',
    ]);
  });

  it('is a date that exists', () => {
    expect(region(set('edition', '2026-02-30'))).toEqual(['regions/voorbeeld.json:4 edition datum-vorm']);
  });

  it('is a Dutch phone number', () => {
    expect(region(set('contacts.advies.phone', '0800-20O0'))).toEqual([
      'regions/voorbeeld.json:20 contacts.advies.phone telefoon-vorm',
    ]);
  });

  it('is a safe address and a whole mail address', () => {
    const edit = all(set('contacts.advies.mail', 'advies@'), set('contacts.advies.url', 'http://voorbeeld.nl'));
    expect(region(edit)).toEqual([
      'regions/voorbeeld.json:21 contacts.advies.mail mail-vorm',
      'regions/voorbeeld.json:22 contacts.advies.url webadres-begin',
    ]);
  });

  it('is never HTML', () => {
    expect(region(set('steps.stap-2.notes.regio.text', 'Bel <b>nu</b>'))).toEqual([
      'regions/voorbeeld.json:40 steps.stap-2.notes.regio.text tekst-html',
    ]);
  });

  it('is a colour that can be read', () => {
    const edit = all(set('theme.light.accent', '#999999'), set('theme.dark.onAccent', '#ABC'));
    expect(region(edit)).toEqual([
      'regions/voorbeeld.json:103 theme.light.accent kleur-contrast',
      'regions/voorbeeld.json:104 theme.light.onAccent kleur-contrast',
      'regions/voorbeeld.json:108 theme.dark.onAccent kleur-vorm',
    ]);
  });

  it('can be reached when it is a contact', () => {
    expect(region(all(set('contacts.advies.phone', undefined), set('contacts.advies.mail', undefined)))).toEqual([
      'regions/voorbeeld.json:15 contacts.advies contact-onbereikbaar',
    ]);
  });
});

describe('the national words', () => {
  it('are there for every question, outcome, action and reason', () => {
    const edit = all(
      set('questions.vraag-3', undefined),
      set('outcomes.melden', undefined),
      set('actions.leg-vast', undefined),
      set('reasons.spoed', undefined),
      set('questions.vraag-1.answers.twijfel', undefined),
    );
    expect(national(edit)).toEqual([
      'regions/landelijk/questions.json:3 questions veld-ontbreekt',
      'regions/landelijk/questions.json:41 questions.vraag-1.answers veld-ontbreekt',
      'regions/landelijk/outcomes.json:3 outcomes veld-ontbreekt',
      'regions/landelijk/outcomes.json:75 actions veld-ontbreekt',
      'regions/landelijk/outcomes.json:389 reasons veld-ontbreekt',
    ]);
  });

  it('keep in every wording what the question is about', () => {
    expect(national(set('questions.vraag-4.wordings.lang.text', 'Gaat het goed?'))).toEqual([
      'regions/landelijk/questions.json:107 questions.vraag-4.wordings.lang.text vraag-kernwoord',
      'regions/landelijk/questions.json:107 questions.vraag-4.wordings.lang.text vraag-kernwoord',
      'regions/landelijk/questions.json:107 questions.vraag-4.wordings.lang.text vraag-kernwoord',
    ]);
  });

  it('have the wording that stands for whoever chooses none', () => {
    expect(national(set('signs.acuut.wording', 'middel'))).toEqual([
      'regions/landelijk/signs.json:16 signs.acuut.wording verwijzing-onbekend',
    ]);
  });

  it('say in each checklist what a ja means', () => {
    expect(national(set('checklists.signalen.polarity', undefined))).toEqual([
      'regions/landelijk/checklists.json:4 checklists.signalen veld-ontbreekt',
    ]);
    expect(national(set('checklists.signalen.polarity', 'bad'))).toEqual([
      'regions/landelijk/checklists.json:6 checklists.signalen.polarity keuze-onbekend',
    ]);
  });

  it('hold the numbers of every screen', () => {
    const edit = all(
      set('contacts.noodnummer', undefined),
      set('contacts.veilig-thuis', {
        name: 'Veilig Thuis',
        purpose: 'x',
        source: 'x',
        checked: null,
        url: 'https://x.nl',
      }),
    );
    expect(national(edit)).toEqual([
      'regions/landelijk/contacts.json:3 contacts vast-nummer-ontbreekt',
      'regions/landelijk/contacts.json:4 contacts.veilig-thuis vast-nummer-ontbreekt',
      'regions/landelijk/outcomes.json:91 actions.bel-112.contacts[0] verwijzing-onbekend',
    ]);
  });
});

describe('an id that is not there', () => {
  it.each<[string, unknown]>([
    ['questions.vraag-1.checklists', ['gevaar']],
    ['signs.acuut.checklists', ['gevaar']],
    ['steps.stap-1.checklists', ['gevaar']],
    ['steps.stap-1.topics', ['gevaar']],
    ['definitions.begrip.examples', ['gevaar']],
    ['actions.leg-vast.contacts', ['gevaar']],
    ['actions.meld.topics', ['gevaar']],
    ['questions.vraag-1.topics', ['gevaar']],
    ['signs.acuut.topics', ['gevaar']],
    ['startTopics', ['gevaar']],
    ['steps.stap-1.contacts', ['gevaar']],
    ['exits.beroepskracht.contacts', ['gevaar']],
    ['fast.contacts', ['gevaar']],
    ['beroepsgroepen.artsen.steps.stap-1.topics', ['gevaar']],
    ['beroepsgroepen.artsen.steps.stap-1.checklists', ['gevaar']],
  ])('is found in a national file at %s', (path, value) => {
    expect(placesOf(sourceFiles({ 'regions/landelijk': set(path, value) }))).toEqual([
      `${path}[0] verwijzing-onbekend`,
    ]);
  });

  it.each<[string, unknown, string]>([
    ['steps.stap-2.topics', ['gevaar'], '[0]'],
    ['steps.stap-2.checklists', ['gevaar'], '[0]'],
    ['beroepsgroepen.add.zorg.steps', { 'stap-1': { topics: ['gevaar'] } }, '.stap-1.topics[0]'],
    ['beroepsgroepen.add.zorg.steps', { 'stap-1': { checklists: ['gevaar'] } }, '.stap-1.checklists[0]'],
    ['beroepsgroepen.show', ['zorg', 'gevaar'], '[1]'],
    ['exits', { beroepskracht: { contacts: ['advies', 'gevaar'] } }, '.beroepskracht.contacts[1]'],
    ['definitions', { nieuw: { term: 'Nieuw', meaning: text('Nieuw'), examples: ['gevaar'] } }, '.nieuw.examples[0]'],
  ])('is found in a region at %s', (path, value, place) => {
    expect(placesOf(sourceFiles({ 'regions/voorbeeld.json': set(path, value) }))).toEqual([
      `${path}${place} verwijzing-onbekend`,
    ]);
  });

  it('may be that of a contact of its own', () => {
    expect(region(set('ownNumbers', ['gevaar']))).toEqual([
      'regions/voorbeeld.json:25 ownNumbers[0] eigen-contact-elders',
    ]);
  });

  it('may be a wording', () => {
    expect(region(set('wordings.vraag-4', 'langer'))).toEqual([
      'regions/voorbeeld.json:28 wordings.vraag-4 verwijzing-onbekend',
    ]);
  });

  it('may be an item of a source document', () => {
    expect(region(set('steps.stap-2.notes.regio.covers', ['S1-99', 'S9-1']))).toEqual([
      'regions/voorbeeld.json:43 steps.stap-2.notes.regio.covers[0] covers-onbekend',
      'regions/voorbeeld.json:44 steps.stap-2.notes.regio.covers[1] covers-vorm',
    ]);
  });

  it('may be the region of an organisation', () => {
    expect(organisation(set('regio', 'voorbeelt'))).toEqual(['organisations/school.json:6 regio verwijzing-onbekend']);
  });

  it('may be a national group that a new one belongs to', () => {
    expect(region(set('beroepsgroepen.add.zorg.base', ['tandartsen']))).toEqual([
      'regions/voorbeeld.json:74 beroepsgroepen.add.zorg.base[0] keuze-onbekend',
    ]);
  });

  it('may stand in the region that an organisation names', () => {
    const files = sourceFiles({ 'organisations/school.json': set('steps.stap-2.topics', ['regio']) });
    expect(readContent(files).organisations.size).toBe(1);
  });
});

describe('what a layer may not change', () => {
  it('is that its own number is a phone number', () => {
    const edit = set('contacts.veilig-thuis-regio.phone', undefined);
    expect(region(all(edit, set('contacts.veilig-thuis-regio.url', 'https://voorbeeld.nl')))).toEqual([
      'regions/voorbeeld.json:25 ownNumbers[0] eigen-contact-onvolledig',
    ]);
  });

  it('is a group that is there already', () => {
    const artsen = { name: 'Artsen', who: 'x', base: ['artsen'] };
    expect(region(set('beroepsgroepen.add.artsen', artsen))).toEqual([
      'regions/voorbeeld.json:84 beroepsgroepen.add.artsen groep-bestaat',
    ]);
  });

  it('is that somebody can choose an added group', () => {
    expect(region(set('beroepsgroepen.show', ['artsen']))).toEqual([
      'regions/voorbeeld.json:70 beroepsgroepen.add.zorg groep-onkiesbaar',
    ]);
  });
});

describe('the name of a file', () => {
  it('is an id, and not an address of the site or of another file', () => {
    const { files } = sourceFiles();
    const landelijk = files.filter(({ kind }) => kind === 'national');
    const [voorbeeld, school] = files.filter(({ kind }) => kind !== 'national');
    const renamed = [
      'regions/Drenthe 2.json',
      'regions/widget.json',
      'organisations/voorbeeld.json',
      'regions/voorbeeld.json',
    ];
    const others = renamed.map((path, at) => {
      const isRegion = path.startsWith('regions');
      const edits = [
        set('name', path),
        ...(isRegion ? [set('contacts.veilig-thuis-regio.phone', `088 333 050${at}`)] : []),
      ];
      return contentFile(path, all(...edits)((isRegion ? voorbeeld : school)?.text ?? ''));
    });
    expect(problemsOf({ files: [...landelijk, ...others] })).toEqual([
      'regions/Drenthe 2.json:1 bestandsnaam id-vorm',
      'regions/widget.json:1 bestandsnaam bestandsnaam-van-site',
      'organisations/voorbeeld.json:1 bestandsnaam bestandsnaam-dubbel',
      'regions/voorbeeld.json:1 bestandsnaam bestandsnaam-dubbel',
    ]);
  });
});

describe('several mistakes', () => {
  it('are told at once, by file and by line, whatever kind they are', () => {
    const files = sourceFiles({
      'regions/landelijk': all(
        set('questions.vraag-4.wordings.lang.text', 'Gaat het goed?'),
        set('questions.vraag-4.title', ''),
        set('fast.contacts', ['gevaar']),
      ),
      'regions/voorbeeld.json': all(
        set('contacts.advies.phone', '12'),
        set('theme.light.accent', '#dddddd'),
        set('theme.light.extra', 1),
        (json) => json.replace('"ownNumbers"', '"name": "Twee keer",\n  "ownNumbers"'),
      ),
      'organisations/school.json': (json) => json.replace('{', '{{'),
    });
    expect(problemsOf(files)).toEqual([
      'regions/landelijk/questions.json:100 questions.vraag-4.title tekst-leeg',
      'regions/landelijk/questions.json:107 questions.vraag-4.wordings.lang.text vraag-kernwoord',
      'regions/landelijk/questions.json:107 questions.vraag-4.wordings.lang.text vraag-kernwoord',
      'regions/landelijk/questions.json:107 questions.vraag-4.wordings.lang.text vraag-kernwoord',
      'regions/landelijk/exits.json:67 fast.contacts[0] verwijzing-onbekend',
      'regions/voorbeeld.json:20 contacts.advies.phone telefoon-vorm',
      'regions/voorbeeld.json:24 name veld-dubbel',
      'regions/voorbeeld.json:104 theme.light.accent kleur-contrast',
      'regions/voorbeeld.json:105 theme.light.onAccent kleur-contrast',
      'regions/voorbeeld.json:106 theme.light.extra veld-onbekend',
      'organisations/school.json:1 kolom 2 json-teken',
    ]);
  });
});
