import { describe, expect, it } from 'vitest';
import { readContent, type Content } from '../../../src/site/content/content.js';
import { contentFile, type SourceFiles } from '../../../src/site/content/folder/source-files.js';
import { guidesOf } from '../../../src/site/content/guides.js';
import { findingsIn } from '../../../src/site/findings/validate.js';
import { all, organisation, problemsOf, set, sourceFiles, text, type Edit } from '../../fixtures/content.js';

const { $schema, format } = organisation;
const head = { $schema, format, edition: '2026-04-04' };
const name = 'Locatie';

/** The small files with one more organisation, which says only this. */
function withOne(fields: object, board?: Edit, id = 'locatie'): SourceFiles {
  const source = sourceFiles(board && { 'organisations/school.json': board });
  const own = contentFile(`organisations/${id}.json`, JSON.stringify({ ...head, name, ...fields }, null, 2));
  return { ...source, files: [...source.files, own] };
}

const onSchool = (fields: object = {}, board?: Edit) => withOne({ organisatie: 'school', ...fields }, board);
const guideOf = (content: Content, id: string) => guidesOf(content).find((guide) => guide.id === id)!;
const guideOn = (fields?: object, board?: Edit) => guideOf(readContent(onSchool(fields, board)), 'locatie');
const texts = (items: readonly { readonly text: string }[]) => items.map((item) => item.text);
const contact = { name: 'Vertrouwenspersoon', purpose: 'Voorbeeld', source: 'x', checked: null, phone: '088 111 2233' };

describe('an organisation that stands on another', () => {
  it('says what that one says, in its region, under its own name', () => {
    const guide = guideOn();
    const school = guideOf(readContent(sourceFiles()), 'school');
    expect(guide).toEqual({ ...school, id: 'locatie', name, edition: guide.edition });
  });

  it('says in its place what it says under the same id, and adds the rest', () => {
    const actions = { school: text('Vertel het de school'), opschrijven: text('Schrijf het op') };
    const withExit = set('exits', { beroepskracht: { contacts: ['politie'], actions } });
    const guide = guideOn(
      {
        decides: { ...text('De teamleider'), by: 'ander', checked: null },
        steps: {
          'stap-2': {
            notes: { school: text('Van de locatie'), meer: text('Nog iets van de locatie') },
            roles: { leerkracht: { role: 'Mentor', does: text('Kijkt') } },
          },
          'stap-3': { notes: { praten: text('Praat op de locatie') } },
        },
        actions: { meld: { school: text('Meld op de locatie') } },
        extraActions: { nazorg: { when: 'report', role: 'Mentor', body: text('Zorgt') } },
        contacts: { eigen: contact },
        exits: {
          beroepskracht: { contacts: ['eigen', 'politie'], actions: { school: text('Vertel het de locatie') } },
        },
      },
      withExit,
    );
    expect(guide.decides?.text).toBe('De teamleider');
    expect(guide.recordSystem?.text).toBe('Het systeem');
    expect(texts(guide.steps['stap-2'].notes)).toEqual(['Van de regio', 'Van de locatie', 'Nog iets van de locatie']);
    expect(guide.steps['stap-2'].topics).toEqual(['uitleg', 'regio']);
    expect(guide.steps['stap-2'].roles.map(({ role }) => role)).toEqual(['Mentor']);
    expect(texts(guide.steps['stap-3'].notes)).toEqual(['Praat op de locatie']);
    expect(texts(guide.actions.meld.notes)).toEqual(['Van de regio', 'Meld op de locatie']);
    expect(guide.extraActions.map(({ role }) => role)).toEqual(['Mentor']);
    expect(guide.ownContacts).toContain('eigen');
    expect(texts(guide.exits.beroepskracht.actions)).toEqual(['Bel', 'Vertel het de locatie', 'Schrijf het op']);
    expect(guide.exits.beroepskracht.contacts).toEqual(['veilig-thuis', 'politie', 'eigen']);
  });

  it('takes what each file chose for its card', () => {
    const onCard = (fields: object, board?: Edit) =>
      guideOn({ steps: { 'stap-2': fields } }, board)
        .steps['stap-2'].notes.filter(({ offCard }) => offCard !== true)
        .map((note) => note.text);
    const own = { notes: { een: text('Een'), twee: text('Twee') } };
    expect(onCard(own)).toEqual(['Van de regio', 'Van de school', 'Een', 'Twee']);
    expect(onCard({ ...own, card: ['een'] })).toEqual(['Van de regio', 'Van de school', 'Een']);
    expect(onCard(own, set('steps.stap-2.card', []))).toEqual(['Van de regio', 'Een', 'Twee']);
    const replaced = { notes: { school: text('Anders') }, card: [] };
    expect(onCard(replaced)).toEqual(['Van de regio']);
    expect(onCard(replaced, set('steps.stap-2.card', ['school']))).toEqual(['Van de regio']);
  });

  it('shows the groups of both', () => {
    const group = (title: string) => ({ name: title, who: `Wie ${title}`, base: ['kinderopvang'] });
    const board = set('beroepsgroepen', { add: { docenten: group('Docenten') }, show: ['docenten', 'kinderopvang'] });
    const shown = (fields: object, edit = board) =>
      guideOn({ beroepsgroepen: fields }, edit).beroepsgroepen.map(({ id }) => id);
    expect(shown({ add: { mentoren: group('Mentoren') } })).toEqual(['docenten', 'kinderopvang', 'mentoren']);
    expect(shown({ show: ['docenten'] })).toEqual(['docenten']);
    const addsOnly = set('beroepsgroepen', { add: { docenten: group('Docenten') } });
    expect(shown({ add: { mentoren: group('Mentoren') } }, addsOnly)).toEqual([
      ...['zorg', 'kinderopvang'],
      ...['docenten', 'mentoren'],
    ]);
  });

  it('has what only one of them says of itself, and of both what the upper one says', () => {
    const fact = (words: string) => ({ ...text(words), checked: null });
    const board = all(set('steps.stap-2.term', fact('Een dag')), set('steps.stap-3', { term: fact('Twee dagen') }));
    const guide = guideOn({ steps: { 'stap-2': {}, 'stap-3': { term: fact('Drie dagen') } } }, board);
    expect(guide.steps['stap-2'].term?.text).toBe('Een dag');
    expect(guide.steps['stap-3'].term?.text).toBe('Drie dagen');
  });

  it('goes on to do what either of them says', () => {
    const care = (words: string) => ({ when: 'report', body: text(words) });
    const board = set('aftercare', { een: care('Van de school'), twee: care('Ook van de school') });
    const guide = guideOn({ aftercare: { twee: care('Van de locatie') } }, board);
    expect(texts(guide.aftercare ?? [])).toEqual(['Van de school', 'Van de locatie']);
  });

  it('does before any signal what both say, under the title of the upper one where it has one', () => {
    const board = set('basishouding', { title: 'Van de school', items: { een: text('Een'), twee: text('Twee') } });
    const of = (fields: object) => guideOn(fields, board).basishouding!;
    expect([of({}).title, texts(of({}).items)]).toEqual(['Van de school', ['Een', 'Twee']]);
    const items = { twee: text('Anders'), drie: text('Drie') };
    expect(of({ basishouding: { items } }).title).toBe('Van de school');
    const own = of({ basishouding: { title: 'Van de locatie', items } });
    expect([own.title, texts(own.items)]).toEqual(['Van de locatie', ['Een', 'Anders', 'Drie']]);
  });

  it('tells a report within both', () => {
    const fact = (words: string) => ({ ...text(words), checked: null });
    const board = set('reporting', { bestuur: fact('Vertel het het bestuur'), wie: fact('Vertel het de school') });
    const guide = guideOn({ reporting: { wie: fact('Vertel het de locatie') } }, board);
    expect(texts(guide.ownReporting ?? [])).toEqual(['Vertel het het bestuur', 'Vertel het de locatie']);
    expect(texts(guide.reporting)).toEqual(['Bel']);
  });

  it('has nobody of the lower one for who decides in its own place', () => {
    const standIn = { ...text('De adjunct'), checked: null };
    const board = set('decides.standIn', standIn);
    expect(guideOn({}, board).decides?.standIn?.text).toBe('De adjunct');
    const own = { ...text('De teamleider'), by: 'ander', checked: null };
    expect(guideOn({ decides: own }, board).decides?.standIn).toBeUndefined();
  });

  it('joins what each says in its protocol', () => {
    const adopted = { by: 'het bestuur', on: '2026-04-01', source: 'x', checked: null };
    const board = set('protocol', {
      adopted,
    });
    const { protocol, date } = guideOn({}, board);
    // The board adopted before the last change of the file of the location.
    expect(protocol!.adopted).toEqual({ by: 'het bestuur', on: '2026-04-01', changed: '2026-04-04' });
    expect(date).toBe('2026-01-01');
  });

  it.each<[string, object, string]>([
    ['an organisation that is not there', { organisatie: 'nergens' }, '6 organisatie verwijzing-onbekend'],
    ['itself', { organisatie: 'locatie' }, '6 organisatie organisatie-te-diep'],
    ['an organisation and a region', { organisatie: 'school', regio: 'voorbeeld' }, '6 organisatie grond-twee'],
    ['nothing', {}, '1 grond-ontbreekt'],
  ])('cannot stand on %s', (_, fields, problem) => {
    expect(problemsOf(withOne(fields))).toEqual([`organisations/locatie.json:${problem}`]);
  });

  it('cannot stand on one that stands on another', () => {
    const source = onSchool();
    const third = contentFile(
      'organisations/dieper.json',
      JSON.stringify({ ...head, name: 'x', organisatie: 'locatie' }),
    );
    expect(problemsOf({ ...source, files: [...source.files, third] })).toEqual([
      'organisations/dieper.json:1 organisatie organisatie-te-diep',
    ]);
  });

  it('is told nothing about what is wrong with the region of the one below it', () => {
    expect(problemsOf(onSchool({}, set('regio', 'nergens')))).toEqual([
      'organisations/school.json:6 regio verwijzing-onbekend',
    ]);
  });

  it('replaces no number and no explanation of the one below it', () => {
    const topic = { title: 'Uitleg van de school', items: { een: text('Voorbeeld') } };
    const board: Edit = (json) => set('topics', { eigen: topic })(set('contacts', { eigen: contact })(json));
    const files = onSchool({ contacts: { eigen: contact }, topics: { anders: topic } }, board);
    expect(problemsOf(files)).toEqual([
      'organisations/locatie.json:8 contacts.eigen id-bezet',
      'organisations/locatie.json:9 contacts.eigen.name naam-bezet',
      'organisations/locatie.json:18 topics.anders.title naam-bezet',
    ]);
  });

  it('is not warned about what the one below it says', () => {
    const codes = (source: SourceFiles) =>
      findingsIn(source, new Date('2026-11-23')).warnings.flatMap(({ file, problems }) =>
        problems.filter(({ code }) => code === 'gegeven-onbekend').map(() => file),
      );
    expect(codes(onSchool())).toEqual([]);
    expect(codes(onSchool({}, set('decides', undefined)))).toEqual([
      'organisations/school.json',
      'organisations/locatie.json',
    ]);
  });
});

describe('the guide of the whole country', () => {
  it('is there beside those of the regions, with the statutory numbers and no other of its own', () => {
    const guide = guideOf(readContent(sourceFiles()), 'landelijk');
    expect(guide).toMatchObject({
      ...{ kind: 'regio', regio: 'landelijk', name: 'Heel het land', veiligThuis: 'Veilig Thuis' },
      ...{ strip: ['noodnummer', 'veilig-thuis'], ownContacts: [], reportBy: ['telefoon'] },
    });
    expect(texts(guide.reporting)).toEqual(['Bel']);
  });

  it('can carry an organisation that has no region', () => {
    const content = readContent(withOne({ regio: 'landelijk', contacts: { eigen: contact } }));
    expect(guideOf(content, 'locatie')).toMatchObject({ regio: 'landelijk', ownContacts: ['eigen'], name });
  });

  it('is enough for a folder with no region', () => {
    const { files, ...rest } = withOne({ regio: 'landelijk' });
    const source = { ...rest, files: files.filter(({ id }) => id === 'landelijk' || id === 'locatie') };
    expect(guidesOf(readContent(source)).map(({ id }) => id)).toEqual(['landelijk', 'locatie']);
  });

  it('has no logo to show', () => {
    expect(problemsOf(withOne({ regio: 'landelijk', regionLogo: true }))).toEqual([
      'organisations/locatie.json:7 regionLogo logo-zonder-regio',
    ]);
  });

  it('has no written report to say something about', () => {
    const said = { regio: 'landelijk', actions: { 'meld-schriftelijk': { eigen: text('Met ons formulier') } } };
    const { warnings } = findingsIn(withOne(said), new Date('2026-11-23'));
    const ofThis = warnings.find(({ file }) => file === 'organisations/locatie.json');
    expect(ofThis?.problems.map(({ code }) => code)).toContain('veld-ongetoond');
  });
});
