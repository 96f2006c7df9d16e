import { PassThrough } from 'node:stream';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/site/findings/validate.js';
import { ask } from '../../../src/site/new-file/ask.js';
import { writeNew } from '../../../src/site/new-file/new-file.js';
import { questionsOf, unanswered, type NewKind } from '../../../src/site/new-file/questions.js';
import { filesIn, folderWith } from '../folder.js';
import { ran, told } from '../program.js';

const regionWords = ['new', 'regio', 'zuid-limburg', '--name', 'Zuid-Limburg', '--source', 'Kaart Zuid-Limburg 2026'];
const schoolWords = [
  ...['new', 'organisatie', 'school-aan-de-maas', '--name', 'School aan de Maas', '--regio', 'zuid-limburg'],
  ...['--system', 'het leerlingdossier', '--source', 'Schoolprotocol 2026'],
];

/** These words for another folder than the one that the tests stand in. */
const inFolder = (folder: string, words: readonly string[]) => [...words.slice(0, 3), folder, ...words.slice(3)];

const contentIn = async (folder: string, path: string) =>
  JSON.parse(await readFile(join(folder, path), 'utf8')) as Record<string, unknown>;

describe('new', () => {
  it('begins a region and an organisation in an empty folder, which validate finds no mistake in', async () => {
    const cwd = await folderWith({});
    const words = [...regionWords, '--phone', '046-850 70 10', '--form', 'https://vt.example/melden'];
    const region = await ran(words, { cwd });
    expect(region).toMatchObject({ code: 0, errors: '' });
    expect(region.output).toContain('npm run meldcode -- validate');
    expect(region.output).toMatch(/^ {2}ownNumbers +\S/m);
    const school = await told(...inFolder(cwd, schoolWords), '--decides', 'de directeur');
    expect(school).toMatchObject({ code: 0, errors: '' });

    expect(Object.keys(await filesIn(cwd))).toEqual([
      'organisations/school-aan-de-maas.json',
      'regions/zuid-limburg.json',
      'schema/organisatie.schema.json',
      'schema/regio.schema.json',
    ]);
    const { errors, files } = await validate(cwd);
    expect({ errors, files }).toEqual({ errors: [], files: 2 });
    expect(await contentIn(cwd, 'organisations/school-aan-de-maas.json')).toMatchObject({ decides: { by: 'ander' } });
  });

  it('begins an organisation on regions of this project in an empty folder', async () => {
    const cwd = await folderWith({});
    const words = ['new', 'organisatie', 'zorggroep', '--name', 'Zorggroep', '--regio', 'twente, drenthe'];
    expect(await told(...inFolder(cwd, [...words, '--source', 'Voorbeeld']))).toMatchObject({ code: 0, errors: '' });
    expect(await contentIn(cwd, 'organisations/zorggroep.json')).toMatchObject({ regios: ['twente', 'drenthe'] });
    expect((await validate(cwd)).errors).toEqual([]);
  });

  it('says what to do next in words to copy, in whichever folder it began the file', async () => {
    const folder = await folderWith({});
    const { output } = await told(...inFolder(folder, regionWords));
    const commands = [...output.matchAll(/npm run meldcode -- (\S+) (.+?) {3}/g)].map(([, name, words]) => [
      name,
      words,
    ]);
    const place = relative(process.cwd(), folder);
    expect(commands).toEqual([
      ['preview', `zuid-limburg ${place}`],
      ['validate', place],
      ['confirm', join(place, 'regions/zuid-limburg.json')],
    ]);
  });

  it('confirms nothing, names no document of ours, and says that the colours are not theirs', async () => {
    const cwd = await folderWith({});
    expect(await told(...inFolder(cwd, regionWords))).toMatchObject({ code: 0, errors: '' });
    const text = await readFile(join(cwd, 'regions/zuid-limburg.json'), 'utf8');
    expect(text).not.toContain('covers');
    expect(text.match(/"checked": .+/g)?.every((line) => line.startsWith('"checked": null'))).toBe(true);
    const { theme, ownNumbers, reportBy } = JSON.parse(text) as Record<string, unknown>;
    expect(theme).toMatchObject({ chosenBy: 'hulpmiddel' });
    expect({ ownNumbers, reportBy }).toEqual({ ownNumbers: undefined, reportBy: ['telefoon'] });
  });

  it('writes the municipalities that are given on one line', async () => {
    const cwd = await folderWith({});
    await told(...inFolder(cwd, regionWords), '--municipalities', ' Dorp aan Zee, Boven-Stad,');
    expect(await contentIn(cwd, 'regions/zuid-limburg.json')).toMatchObject({
      municipalities: { names: ['Dorp aan Zee', 'Boven-Stad'], source: 'Kaart Zuid-Limburg 2026', checked: null },
    });
  });

  it('names a schema that is there', async () => {
    const cwd = await folderWith({});
    await told(...inFolder(cwd, regionWords));
    const { $schema } = await contentIn(cwd, 'regions/zuid-limburg.json');
    expect(await contentIn(cwd, join('regions', String($schema)))).toMatchObject({ title: 'regio' });
  });

  it('leaves a file that is there as it is', async () => {
    const cwd = await folderWith({ 'regions/zuid-limburg.json': 'mine' });
    const before = await filesIn(cwd);
    const { code, errors } = await told(...inFolder(cwd, regionWords));
    expect(code).toBe(1);
    expect(errors).toContain('[bestand-bestaat]');
    expect(await filesIn(cwd)).toEqual(before);
  });

  it.each([
    ['a region that is not there', schoolWords, 1, 'verwijzing-onbekend'],
    ['a name of the site itself', ['new', 'regio', 'widget', ...regionWords.slice(3)], 1, 'bestandsnaam-van-site'],
    ['a municipality twice', [...regionWords, '--municipalities', 'Dorp, Stad, Dorp'], 2, 'optie-inhoud'],
    ['a mobile phone', [...regionWords, '--phone', '06 12345678'], 1, 'nummer-mobiel'],
    ['no kind', ['new'], 2, 'nieuw-soort'],
    ['another kind', ['new', 'regoi', 'x'], 2, 'nieuw-soort'],
    ['no id', ['new', 'regio'], 2, 'nieuw-zonder-id'],
    ['nobody to ask', ['new', 'regio', 'x', '--name', 'X'], 2, 'optie-ontbreekt'],
    ['an option of the other kind', [...regionWords, '--decides', 'directeur'], 2, 'optie-ander-soort'],
    ['an answer that will not do', [...regionWords, '--mail', 'info'], 2, 'optie-inhoud'],
  ])('writes nothing for %s', async (_, words, code, problem) => {
    const cwd = await folderWith({});
    const ended = await told(...(words.length > 2 ? inFolder(cwd, words) : words));
    expect(ended.code).toBe(code);
    expect(ended.errors).toContain(`[${problem}]`);
    expect(await filesIn(cwd)).toEqual({});
  });
});

describe('what is asked in a terminal', () => {
  /** What is answered to each question, in order, and what was asked. */
  async function asked(kind: NewKind, given: Parameters<typeof ask>[1], lines: readonly string[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let told = '';
    let next = 0;
    output.on('data', (part: Buffer) => {
      told += part.toString();
      if (told.endsWith('> ') && next < lines.length) input.write(`${lines[next++] ?? ''}\n`);
    });
    return { answers: await ask(kind, given, { input, output }), told };
  }

  it('is what is not given yet; Enter takes what is offered, or leaves it out', async () => {
    const lines = ['', '', '', '', 'https://vt.example', '', 'Kaart 2026'];
    const { answers, told } = await asked('regio', { name: 'Zuid-Limburg' }, lines);
    expect(answers).toEqual({
      ...{ name: 'Zuid-Limburg', 'veilig-thuis': 'Veilig Thuis Zuid-Limburg' },
      ...{ page: 'https://vt.example', source: 'Kaart 2026' },
    });
    expect(told).not.toContain('Hoe heet de regio?');
    expect(unanswered('regio', answers)).toEqual([]);
  });

  it('is asked again, with the reason, until the answer will do', async () => {
    const lines = ['', 'School', '', 'Zuid Limburg', 'zuid-limburg', 'het dossier', 'beroepskracht', 'Protocol'];
    const { answers, told } = await asked('organisatie', {}, lines);
    expect(answers).toMatchObject({ regio: 'zuid-limburg', system: 'het dossier', decides: 'beroepskracht' });
    expect(told).toContain('"Zuid Limburg" is geen id');
    expect(told).toContain('is leeg');
  });

  it('writes no system and nobody who decides where that is not known yet', async () => {
    const folder = await folderWith({});
    const now = new Date('2026-11-23');
    await writeNew({ folder, kind: 'regio', id: 'een', answers: { name: 'Een', source: 'Kaart' }, now });
    const { answers } = await asked('organisatie', { name: 'Twee', regio: 'een', source: 'Kaart' }, ['', '', '']);
    await writeNew({ folder, kind: 'organisatie', id: 'twee', answers, now });
    const written = Object.keys(await contentIn(folder, 'organisations/twee.json'));
    expect(written.filter((key) => ['recordSystem', 'decides'].includes(key))).toEqual([]);
    const { errors, warnings } = await validate(folder, now);
    const codes = warnings.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(errors).toEqual([]);
    expect(codes.filter((code) => code === 'gegeven-onbekend')).toHaveLength(2);
  });

  it('asks for no region where another organisation has one', async () => {
    const folder = await folderWith({});
    const now = new Date('2026-11-23');
    const source = 'Protocol';
    await writeNew({
      folder,
      kind: 'organisatie',
      id: 'bestuur',
      answers: { name: 'Bestuur', regio: 'landelijk', source },
      now,
    });
    const { answers, told } = await asked('organisatie', { name: 'School', source }, ['bestuur', '', '']);
    expect(told).not.toContain('In welke regio?');
    await writeNew({ folder, kind: 'organisatie', id: 'school', answers, now });
    expect(await contentIn(folder, 'organisations/school.json')).toMatchObject({ organisatie: 'bestuur' });
    expect((await validate(folder, now)).errors).toEqual([]);
  });

  it('gives a file without a mistake whatever is left out', async () => {
    const folder = await folderWith({});
    const now = new Date('2026-11-23');
    const least = (kind: NewKind) =>
      Object.fromEntries(unanswered(kind, {}).map(({ key }) => [key, key === 'regio' ? 'een' : `Antwoord ${key}`]));
    await writeNew({ folder, kind: 'regio', id: 'een', answers: least('regio'), now });
    const answers = { ...least('organisatie'), name: 'Twee' };
    await writeNew({ folder, kind: 'organisatie', id: 'twee', answers, now });
    expect((await validate(folder, now)).errors).toEqual([]);
    expect(questionsOf.regio.length).toBeGreaterThan(unanswered('regio', {}).length);
  });

  it('does not stop at a mistake in the file of somebody else', async () => {
    const folder = await folderWith({});
    await writeFile(join(folder, 'kladblok.txt'), '');
    const other = await folderWith({ 'regions/stuk.json': '{' });
    const order = { kind: 'regio', id: 'een', answers: { name: 'Een', source: 'Kaart' }, now: new Date() } as const;
    expect(await writeNew({ ...order, folder: other })).toBe('regions/een.json');
  });
});
