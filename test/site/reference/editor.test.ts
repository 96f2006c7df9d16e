import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { Phone } from '../../../src/schema/contact.js';
import { Plain } from '../../../src/schema/values/text.js';
import { contentFile, readFolder } from '../../../src/site/content/folder/source-files.js';
import { projectFolder } from '../../../src/site/project.js';
import { jsonSchema } from '../../../src/site/reference/json-schema.js';
import { all, problemsOf, set, type Edit } from '../../fixtures/content.js';

const source = await readFolder(projectFolder);
const schemas = { regio: jsonSchema('regio'), organisatie: jsonSchema('organisatie') };

/** The service that Visual Studio Code itself asks about a JSON file: it follows `$schema` to the file that is there. */
const service = getLanguageService({
  schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});

function opened(path: string, text: string) {
  const document = TextDocument.create(pathToFileURL(join(projectFolder, path)).href, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

/** What is underlined in a file: the lines, and what is said there. */
async function underlined(path: string, text: string) {
  const { document, json } = opened(path, text);
  const found = await service.doValidation(document, json);
  return found.map(({ range, message }) => ({ line: range.start.line + 1, message }));
}

const region = 'regions/flevoland.json';
const school = 'organisations/petruschool.json';
const textOf = (path: string) => readFileSync(join(projectFolder, path), 'utf8');

/** The lines on which the build finds something wrong in this file. */
function refused(path: string, text: string): readonly number[] {
  const files = source.files.map((file) => (file.path === path ? contentFile(path, text) : file));
  return problemsOf({ ...source, files })
    .filter((line) => line.startsWith(`${path}:`))
    .map((line) => Number(/:(\d+) /.exec(line)?.[1]));
}

const own = 'contacts.veilig-thuis-regio';
const ways = ['phone', 'mail', 'url', 'visit', 'post', 'chat'].map((way) => set(`${own}.${way}`, undefined));

const contactWith = (ways: object) => set(own, { name: 'x', purpose: 'x', ...ways, source: 'x', checked: null });

describe('a file that the build takes', () => {
  it.each(source.files.filter(({ kind }) => kind !== 'national').map(({ path }) => path))(
    'has nothing underlined: %s',
    async (path) => {
      expect(await underlined(path, textOf(path))).toEqual([]);
    },
  );
});

describe('what the build refuses, and a schema can say', () => {
  it.each<[string, string, Edit]>([
    ['an unknown field', region, set('naam', 'Flevoland')],
    ['a field that is missing', region, set(`${own}.checked`, undefined)],
    ['an empty text', region, set('name', ' ')],
    ['a text of signs alone', region, set('name', '…')],
    ['HTML', region, set(`${own}.purpose`, 'Bel <b>nu</b>')],
    ['a place that nobody fills in', region, set(`${own}.purpose`, 'Bel {naam}')],
    ['a link in a name', region, set('name', 'Oost [x](https://voorbeeld.nl)')],
    ['a link without https', region, set('reporting.bellen.text', 'Lees [de kaart](http://voorbeeld.nl)')],
    ['a link without an end', region, set('reporting.bellen.text', 'Lees [de kaart](https://voorbeeld.nl.')],
    [
      'an age that is none',
      region,
      set('actions', { meld: { eigen: { text: 'Bel', source: 'x', for: { from: 24 } } } }),
    ],
    ['a tab in a text', region, set(`${own}.purpose`, 'Bel\tnu')],
    ['a name that is too long', region, set('name', 'a'.repeat(201))],
    ['what is no number', region, set(`${own}.phone`, '(088) 222 0500')],
    ['a letter in a number', region, set(`${own}.phone`, '088 222 05OO')],
    ['an address without https', region, set(`${own}.url`, 'http://voorbeeld.nl')],
    ['an address with a space', region, set(`${own}.url`, 'https://voorbeeld.nl/a b')],
    ['an address with a name to log in', region, set(`${own}.url`, 'https://naam@voorbeeld.nl')],
    ['an address of this computer', region, set(`${own}.url`, 'https://localhost')],
    ['what is no mail address', region, set(`${own}.mail`, 'info@')],
    ['a mail address for a function', region, set(`${own}.checkedBy`, 'v.a@voorbeeld.nl')],
    ['a day that is none', region, set('edition', '2026-02-30')],
    ['what is no colour', region, set('theme.light.accent', '#ABC')],
    ['a wording that is not there', region, set('wordings', { 'vraag-4': 'berijd' })],
    [
      'an id of a national contact',
      region,
      set('contacts.politie', {
        name: 'Politie hier',
        purpose: 'x',
        url: 'https://voorbeeld.nl',
        source: 'x',
        checked: null,
      }),
    ],
    [
      'an id with a capital',
      region,
      set('topics.Mijn-Onderwerp', { title: 'x', items: { een: { text: 'x', source: 'x' } } }),
    ],
    ['a contact that nobody can reach', region, all(set('ownNumbers', undefined), ...ways)],
    [
      'hours that are both always and at times',
      region,
      set(`${own}.hours`, { always: true, times: [{ days: ['ma'], from: '09:00', until: '10:00' }] }),
    ],
    ['a time that is none', region, set(`${own}.hours`, { times: [{ days: ['ma'], from: '9.00', until: '10:00' }] })],
    ['somebody whom no contact is for', region, set(`${own}.for`, { who: ['leraren'] })],
    ['a report without a phone', region, set('reportBy', ['document'])],
    ['no way to report', region, set('reporting', {})],
    ['a list where a block belongs', region, set('reporting', [])],
    ['a subject without anything in it', region, set('topics.leeg', { title: 'Leeg', items: {} })],
    [
      'a base that is no group',
      school,
      set('beroepsgroepen', { add: { x: { name: 'X', who: 'x', base: ['artsn'] } } }),
    ],
    ['somebody who decides and is not known', school, set('decides.by', 'directeur')],
    [
      'a moment that is not known',
      school,
      set('extraActions', { x: { when: 'ooit', body: { text: 'x', source: 'x' } } }),
    ],
  ])('is underlined where it stands: %s', async (_, path, edit) => {
    const text = edit(textOf(path));
    const lines = refused(path, text);
    expect(lines).not.toEqual([]);
    const found = await underlined(path, text);
    expect(found.filter(({ line }) => lines.includes(line))).not.toEqual([]);
  });

  it.each<[string, string, Edit]>([
    ['costs without a phone', region, contactWith({ costs: 'gratis', mail: 'info@voorbeeld.nl' })],
    ['hours without a phone', region, contactWith({ hours: { always: true }, mail: 'info@voorbeeld.nl' })],
    ['a safe mailbox that is not there', region, contactWith({ mailSafe: true, phone: '088 222 0500' })],
    ['a way of reporting twice', region, set('reportBy', ['telefoon', 'telefoon'])],
  ])('is underlined at the block around it: %s', async (_, path, edit) => {
    const text = edit(textOf(path));
    const [line = 0] = refused(path, text);
    const [found] = await underlined(path, text);
    expect(found?.line).toBeLessThan(line);
    expect(found?.line).toBeGreaterThan(line - 4);
  });

  it('is said in Dutch where the words are ours', async () => {
    const messages = async (edit: Edit) =>
      (await underlined(region, edit(textOf(region)))).map(({ message }) => message);
    expect(await messages(set(`${own}.phone`, '12'))).toEqual([expect.stringContaining('Nederlands telefoonnummer')]);
    expect(await messages(set('reportBy', ['document']))).toContainEqual(expect.stringContaining('telefoon'));
  });
});

describe('what only the build can say', () => {
  it.each<[string, Edit]>([
    ['colours that cannot be read', set('theme.light.accent', '#999999')],
    ['a subject that is nowhere', set('steps.stap-2', { topics: ['geen-onderwerp'] })],
    ['the name of another region', set('name', 'Twente')],
    ['a day that has yet to come', set('edition', '2999-01-01')],
    ['the number of somebody else', set(`${own}.phone`, '112')],
    ['an own number for others', set(`${own}.for`, { who: ['onder-18'] })],
    ['a contact that is not in the file', set('ownNumbers', ['geen-contact'])],
  ])('is not underlined, and refused: %s', async (_, edit) => {
    const text = edit(textOf(region));
    expect(refused(region, text)).not.toEqual([]);
    expect(await underlined(region, text)).toEqual([]);
  });
});

describe('while somebody types', () => {
  /** What is offered at the place of a bar in a text. */
  async function offered(path: string, inFile: string) {
    const marked = `{ "$schema": "../schema/regio.schema.json", ${inFile} }`;
    const { document, json } = opened(path, marked.replace('|', ''));
    const list = await service.doComplete(document, document.positionAt(marked.indexOf('|')), json);
    return list?.items ?? [];
  }

  it('the national subjects of a step are offered, with their titles', async () => {
    const items = await offered(region, '"steps": { "stap-2": { "topics": [|] } }');
    const labels = items.map(({ label }) => label);
    expect(labels).toContain('"advies-veilig-thuis"');
    const { documentation } = items.find(({ label }) => label === '"advies-veilig-thuis"')!;
    expect(JSON.stringify(documentation)).toMatch(/[a-z]{3}/);
  });

  it('the wordings of a question, the groups, the actions and the exits are offered', async () => {
    const labels = async (marked: string) => (await offered(region, marked)).map(({ label }) => label);
    expect(await labels('"wordings": { "vraag-4": | }')).toEqual(expect.arrayContaining(['"bereid"', '"in-staat"']));
    expect(await labels('"beroepsgroepen": { "show": [|] }')).toContain('"kinderopvang"');
    expect(await labels('"actions": { "|" }')).toContain('leg-vast');
    expect(await labels('"exits": { "|" }')).toContain('beroepskracht');
    expect(await labels('"exits": { "beroepskracht": { "contacts": [|] } }')).toContain('"politie"');
  });

  it('a field explains itself in Dutch', async () => {
    const { document, json } = opened(region, textOf(region));
    const hover = await service.doHover(
      document,
      document.positionAt(document.getText().indexOf('"reportBy"') + 2),
      json,
    );
    expect(JSON.stringify(hover?.contents)).toContain('melding');
  });
});

describe('the patterns', () => {
  const { Contact } = schemas.regio.definitions as Record<string, { properties: Record<string, { pattern: string }> }>;
  const fits = (field: string) => new RegExp(Contact!.properties[field]!.pattern, 'u');

  it('take every number that the build takes, and no other digits', () => {
    const pattern = fits('phone');
    const digits = fc.stringMatching(/^(0[0-9]{8,10}|1[0-9]{2,5}|0[89]00[0-9]{4,7})$/);
    fc.assert(
      fc.property(digits, (phone) => {
        expect(pattern.test(phone)).toBe(Phone.safeParse(phone).success);
      }),
    );
    for (const phone of ['088-222-0500', '0800\u00A02000', '0570 – 123456']) expect(pattern.test(phone)).toBe(true);
  });

  it('take every text that the build takes, and no other short one', () => {
    const pattern = fits('purpose');
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('aB3 .…<>/!{}\t\u200Bé'), '{client}', '<b>'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, (words) => {
        expect(pattern.test(words)).toBe(Plain.safeParse(words).success);
      }),
    );
  });
});

it('every comment that an editor reads is Dutch', () => {
  const english = /\b(the|which|where|when|with|for|and|its|whom|what|from)\b/i;
  const texts: string[] = [];
  JSON.stringify(schemas, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') texts.push(value);
    return value;
  });
  expect([...new Set(texts)].filter((text) => english.test(text))).toEqual([]);
});
