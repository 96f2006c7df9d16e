import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { projectFolder } from '../../../src/site/project.js';
import { contentFile, readFolder } from '../../../src/site/content/folder/source-files.js';
import { all, errorOf, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const national = (edit: Edit) => errorOf(sourceFiles({ 'regions/landelijk': edit }));
const region = (edit: Edit) => errorOf(sourceFiles({ 'regions/voorbeeld.json': edit }));
const organisation = (edit: Edit) => errorOf(sourceFiles({ 'organisations/school.json': edit }));

describe('good files', () => {
  it('are read, each by the id that is the name of its file', () => {
    const content = readContent(sourceFiles());
    expect([...content.regions.keys()]).toEqual(['voorbeeld']);
    expect([...content.organisations.keys()]).toEqual(['school']);
    expect(content.national.contacts['noodnummer']?.phone).toBe('112');
  });

  it('may begin with a byte order mark', () => {
    const withMark = sourceFiles({ 'regions/voorbeeld.json': (json) => `\uFEFF${json}` });
    expect(readContent(withMark).regions.size).toBe(1);
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
    expect(region((json) => json.replace('"format": 1,', '"format": 1'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 4, column 3: a text cannot stand here (expected JSON; often a comma too many or too few)"
    `);
    expect(region((json) => json.replace('"format": 1,', '"format": 1,,'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 3, column 15: "," cannot stand here (expected JSON; often a comma too many or too few)"
    `);
    expect(region((json) => json.slice(0, -3))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 109, column 4: the file ends too early (expected a closing } or ])"
    `);
    expect(region((json) => `// note\n${json}`)).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 1, column 1: / cannot stand here (expected JSON; often a comma too many or too few)"
    `);
    expect(region(() => '')).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 1, column 1: the file ends too early (expected a closing } or ])"
    `);
  });

  it('may not break a text over two lines', () => {
    expect(region((json) => json.replace('"Advies"', '"Ad\nvies"'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 16, contacts.advies.name: this text holds a tab or the end of a line (expected a closing " on the same line)"
    `);
  });

  it('does not make mistakes in the files that stand on it', () => {
    expect(region(() => '[').split('\n')[0]).toBe('ContentError: regions/voorbeeld.json cannot be used:');
    expect(errorOf(sourceFiles({ 'regions/landelijk/topics.json': () => '[' }))).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/topics.json cannot be used:
        line 1, column 1: the file ends too early (expected a closing } or ])"
    `);
  });

  it('must be an object', () => {
    expect(region(() => '[]')).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 1: found a list (expected an object)"
    `);
  });
});

describe('keys', () => {
  it('stand once', () => {
    expect(region((json) => json.replace('"mail": "advies@voorbeeld.nl"', '"phone": "088 222 0501"')))
      .toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 21, contacts.advies.phone: this key stands here twice (expected once; the first is on line 20)"
    `);
  });

  it('are known', () => {
    expect(region(set('reporting.bellen.txt', 'Bel'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 97, reporting.bellen.txt: there is no such key here (expected one of: checked, covers, source, text)"
    `);
    expect(region(set('steps.stap-6', {}))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 46, steps.stap-6: there is no such key here (expected one of: stap-1, stap-2, stap-3, stap-4, stap-5)"
    `);
  });

  it('are ids where the file gives names', () => {
    expect(region(set('topics.In Regio', { title: 'Regio', items: {} }))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 65, topics.In Regio: "In Regio" is no id (expected lower-case words joined by dashes, such as "stap-1")"
    `);
  });

  it('are all there', () => {
    expect(region(set('contacts.advies.checked', undefined))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 15, contacts.advies: "checked" is missing (expected a date such as "2026-11-23", or null)"
    `);
    expect(organisation(set('recordSystem', undefined))).toMatchInlineSnapshot(`
      "ContentError: organisations/school.json cannot be used:
        line 1: "recordSystem" is missing (expected an object)"
    `);
  });
});

describe('a value', () => {
  it('is of the right type', () => {
    expect(region(set('name', 5))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 5, name: found 5 (expected a text)"
    `);
    expect(region(set('contacts.advies', 'bel ons'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 15, contacts.advies: found "bel ons" (expected an object)"
    `);
    expect(region(set('beroepsgroepen.show', { zorg: true }))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 83, beroepsgroepen.show: found an object (expected a list)"
    `);
  });

  it('is of a format this tool knows', () => {
    expect(region(set('format', 2))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 3, format: found 2 (expected 1)"
    `);
  });

  it('is not empty', () => {
    expect(region(set('name', ' '))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 5, name: is empty (expected a text)"
    `);
    expect(region(set('beroepsgroepen.show', []))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 83, beroepsgroepen.show: is empty (expected at least one)"
    `);
  });

  it('is a date that exists', () => {
    expect(region(set('edition', '2026-02-30'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 4, edition: "2026-02-30" is no date (expected one such as "2026-11-23")"
    `);
  });

  it('is a Dutch phone number', () => {
    expect(region(set('contacts.advies.phone', '0800-20O0'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 20, contacts.advies.phone: "0800-20O0" is no Dutch phone number (expected digits, spaces and at most one dash, such as "0800 2000")"
    `);
  });

  it('is a safe address and a whole mail address', () => {
    const edit = all(set('contacts.advies.mail', 'advies@'), set('contacts.advies.url', 'http://voorbeeld.nl'));
    expect(region(edit)).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 21, contacts.advies.mail: "advies@" is no e-mail address (expected a function mailbox such as "info@voorbeeld.nl")
        line 22, contacts.advies.url: "http://voorbeeld.nl" is no safe address (expected one that starts with https://)"
    `);
  });

  it('is never HTML', () => {
    expect(region(set('steps.stap-2.notes.regio.text', 'Bel <b>nu</b>'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 38, steps.stap-2.notes.regio.text: "Bel <b>nu</b>" is no plain text (expected words without HTML)"
    `);
  });

  it('is a colour that can be read', () => {
    const edit = all(set('theme.light.accent', '#999999'), set('theme.dark.onAccent', '#ABC'));
    expect(region(edit)).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 101, theme.light.accent: #999999 on the page (#ffffff) has a contrast of 2.85 (expected 4.5 or more, WCAG 2.2 AA)
        line 102, theme.light.onAccent: #ffffff on accent (#999999) has a contrast of 2.85 (expected 4.5 or more, WCAG 2.2 AA)
        line 106, theme.dark.onAccent: "#ABC" is no colour (expected six lower-case hexadecimal digits, such as "#005a9c")"
    `);
  });

  it('can be reached when it is a contact', () => {
    expect(region(all(set('contacts.advies.phone', undefined), set('contacts.advies.mail', undefined))))
      .toMatchInlineSnapshot(`
        "ContentError: regions/voorbeeld.json cannot be used:
          line 15, contacts.advies: nobody can reach this contact (expected at least one of phone, mail, url, address, chat)"
      `);
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
    expect(national(edit)).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/questions.json cannot be used:
        line 3, questions: "vraag-3" is missing (expected an object)
        line 41, questions.vraag-1.answers: "twijfel" is missing (expected an object)
      regions/landelijk/outcomes.json cannot be used:
        line 3, outcomes: "melden" is missing (expected an object)
        line 75, actions: "leg-vast" is missing (expected an object)
        line 389, reasons: "spoed" is missing (expected an object)"
    `);
  });

  it('keep in every wording what the question is about', () => {
    expect(national(set('questions.vraag-4.wordings.lang.text', 'Gaat het goed?'))).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/questions.json cannot be used:
        line 107, questions.vraag-4.wordings.lang.text: this wording lost what it must keep (expected "hulp" or "steun")
        line 107, questions.vraag-4.wordings.lang.text: this wording lost what it must keep (expected "aanvaarden")
        line 107, questions.vraag-4.wordings.lang.text: this wording lost what it must keep (expected "hulp")"
    `);
  });

  it('have the wording that stands for whoever chooses none', () => {
    expect(national(set('signs.acuut.wording', 'middel'))).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/signs.json cannot be used:
        line 16, signs.acuut.wording: there is no wording "middel" (expected one of: kort, lang)"
    `);
  });

  it('say in each checklist what a ja means', () => {
    expect(national(set('checklists.signalen.polarity', undefined))).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/checklists.json cannot be used:
        line 4, checklists.signalen: "polarity" is missing (expected one of: unsafe, able, failing, context)"
    `);
    expect(national(set('checklists.signalen.polarity', 'bad'))).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/checklists.json cannot be used:
        line 6, checklists.signalen.polarity: found "bad" (expected one of: unsafe, able, failing, context)"
    `);
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
    expect(national(edit)).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/contacts.json cannot be used:
        line 3, contacts: "noodnummer" is missing (expected the number that stands on every screen)
        line 4, contacts.veilig-thuis: "phone" is missing (expected the number that stands on every screen)
      regions/landelijk/outcomes.json cannot be used:
        line 91, actions.bel-112.contacts[0]: there is no contact "noodnummer" (expected one of: politie, veilig-thuis)"
    `);
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
    const message = national(set(path, value));
    expect(message).toMatch(new RegExp(`line \\d+, ${path}\\[0\\]: there is no (contact|topic|checklist) "gevaar"`));
    expect(message.split('\n')).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ['steps.stap-2.topics', ['gevaar']],
    ['steps.stap-2.checklists', ['gevaar']],
    ['beroepsgroepen.add.zorg.steps', { 'stap-1': { topics: ['gevaar'] } }],
    ['beroepsgroepen.add.zorg.steps', { 'stap-1': { checklists: ['gevaar'] } }],
    ['beroepsgroepen.show', ['zorg', 'gevaar']],
    ['definitions', { nieuw: { term: 'Nieuw', meaning: text('Nieuw'), examples: ['gevaar'] } }],
    ['ownNumber', 'gevaar'],
  ])('is found in a region at %s', (path, value) => {
    const message = region(set(path, value));
    expect(message).toMatch(/line \d+, .+: there is no (contact|topic|checklist|beroepsgroep) "gevaar"/);
    expect(message.split('\n')).toHaveLength(2);
  });

  it('is told with those that are there', () => {
    expect(region(set('steps.stap-2.topics', ['regoi']))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 43, steps.stap-2.topics[0]: there is no topic "regoi" (expected one of: achtergrond, regio, uitleg)"
    `);
  });

  it('may be a wording', () => {
    expect(region(set('wordings.vraag-4', 'langer'))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 26, wordings.vraag-4: there is no wording "langer" (regions/landelijk/questions.json has: kort, lang)"
    `);
  });

  it('may be an item of a source document', () => {
    expect(region(set('steps.stap-2.notes.regio.covers', ['S1-99', 'S9-1']))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 41, steps.stap-2.notes.regio.covers[0]: there is no item "S1-99" (expected an id that is in bronnen/items.json)
        line 42, steps.stap-2.notes.regio.covers[1]: "S9-1" is no item of a source document (expected an id such as "S2-074")"
    `);
  });

  it('may be the region of an organisation', () => {
    expect(organisation(set('regio', 'voorbeelt'))).toMatchInlineSnapshot(`
      "ContentError: organisations/school.json cannot be used:
        line 6, regio: there is no region "voorbeelt" (expected one of: voorbeeld)"
    `);
  });

  it('may be a national group that a new one belongs to', () => {
    expect(region(set('beroepsgroepen.add.zorg.base', ['tandartsen']))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 72, beroepsgroepen.add.zorg.base[0]: found "tandartsen" (expected one of: artsen, verpleegkundigen-en-verzorgenden, paramedici, pedagogen-psychologen-en-sociaal-werkers, verloskundigen, onderwijs-en-leerplicht, kinderopvang, justitie)"
    `);
  });

  it('may stand in the region that an organisation names', () => {
    const files = sourceFiles({ 'organisations/school.json': set('steps.stap-2.topics', ['regio']) });
    expect(readContent(files).organisations.size).toBe(1);
  });
});

describe('what a layer may not change', () => {
  it('is that its own number is a phone number', () => {
    const edit = set('contacts.veilig-thuis-regio.phone', undefined);
    expect(region(all(edit, set('contacts.veilig-thuis-regio.url', 'https://voorbeeld.nl')))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 24, ownNumber: the contact "veilig-thuis-regio" has no phone (expected the number that stands on every screen)"
    `);
  });

  it('is a group that is there already', () => {
    const artsen = { name: 'Artsen', who: 'x', base: ['artsen'] };
    expect(region(set('beroepsgroepen.add.artsen', artsen))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 82, beroepsgroepen.add.artsen: there is a beroepsgroep "artsen" already (expected a new id)"
    `);
  });

  it('is that somebody can choose an added group', () => {
    expect(region(set('beroepsgroepen.show', ['artsen']))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 68, beroepsgroepen.add.zorg: nobody can choose "zorg" (expected it in beroepsgroepen.show as well)"
    `);
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
    expect(errorOf({ files: [...landelijk, ...others] })).toMatchInlineSnapshot(`
      "ContentError: regions/Drenthe 2.json cannot be used:
        line 1, file name: "Drenthe 2" is no id (expected lower-case words joined by dashes, such as "stap-1")
      regions/widget.json cannot be used:
        line 1, file name: "widget" is an address of the site itself (expected another file name)
      organisations/voorbeeld.json cannot be used:
        line 1, file name: "voorbeeld" is the name of regions/voorbeeld.json as well (expected another file name)
      regions/voorbeeld.json cannot be used:
        line 1, file name: "voorbeeld" is the name of organisations/voorbeeld.json as well (expected another file name)"
    `);
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
        (json) => json.replace('"ownNumber"', '"name": "Twee keer",\n  "ownNumber"'),
      ),
      'organisations/school.json': (json) => json.replace('{', '{{'),
    });
    expect(errorOf(files)).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/questions.json cannot be used:
        line 100, questions.vraag-4.title: is empty (expected a text)
        line 107, questions.vraag-4.wordings.lang.text: this wording lost what it must keep (expected "hulp" or "steun")
        line 107, questions.vraag-4.wordings.lang.text: this wording lost what it must keep (expected "aanvaarden")
        line 107, questions.vraag-4.wordings.lang.text: this wording lost what it must keep (expected "hulp")
      regions/landelijk/exits.json cannot be used:
        line 62, fast.contacts[0]: there is no contact "gevaar" (expected one of: noodnummer, politie, veilig-thuis)
      regions/voorbeeld.json cannot be used:
        line 20, contacts.advies.phone: "12" is no Dutch phone number (expected digits, spaces and at most one dash, such as "0800 2000")
        line 24, name: this key stands here twice (expected once; the first is on line 5)
        line 102, theme.light.accent: #dddddd on the page (#ffffff) has a contrast of 1.36 (expected 4.5 or more, WCAG 2.2 AA)
        line 103, theme.light.onAccent: #ffffff on accent (#dddddd) has a contrast of 1.36 (expected 4.5 or more, WCAG 2.2 AA)
        line 104, theme.light.extra: there is no such key here (expected one of: accent, onAccent)
      organisations/school.json cannot be used:
        line 1, column 2: "{" cannot stand here (expected JSON; often a comma too many or too few)"
    `);
  });
});
