import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOfTopic, National, nationalTopics } from '../../../src/schema/national.js';
import { readContent } from '../../../src/site/content/content.js';
import { readFolder } from '../../../src/site/content/folder/source-files.js';
import { all, problemsOf, national, set, sourceFiles } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';

const good = Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text]));
const isNational = (path: string) => path.startsWith('regions/landelijk/');
const layers = Object.fromEntries(Object.entries(good).filter(([path]) => !isNational(path)));

const problemsIn = async (folder: string) => problemsOf(await readFolder(folder));
const problemsWith = async (files: Readonly<Record<string, string>>) => problemsIn(await folderWith(files));

it('every key of the national content stands in one file, but for subjects, which are too many', () => {
  const keys = nationalTopics.flatMap(keysOfTopic);
  expect([...new Set(keys)].sort()).toEqual(Object.keys(National.shape).sort());
  expect(new Set(keys.filter((key, at) => keys.indexOf(key) !== at))).toEqual(new Set(['topics']));
});

describe('a national key', () => {
  it('stands in the file where it belongs', () => {
    const { signs } = national;
    const moved = {
      'regions/landelijk/signs.json': set('signs', undefined),
      'regions/landelijk/questions.json': set('signs', signs),
    };
    expect(problemsOf(sourceFiles(moved))).toEqual([
      'regions/landelijk/questions.json:233 signs veld-ander-bestand',
      'regions/landelijk/signs.json:1 veld-ontbreekt',
    ]);
  });

  it('does not stand in two files', () => {
    const edit = all(set('edition', '2026-01-01'), set('contacts', {}));
    expect(problemsOf(sourceFiles({ 'regions/landelijk/definitions.json': edit }))).toEqual([
      'regions/landelijk/definitions.json:15 edition veld-ook-elders',
      'regions/landelijk/definitions.json:16 contacts veld-ook-elders',
    ]);
  });

  it('may be spread over files by its ids: a mistake is told of the file with the id', () => {
    const { uitleg } = national.topics;
    const edit = set('topics', {
      meer: { ...uitleg, items: { een: { text: 'Bel 0900 1234567.', source: 'Voorbeeld' } } },
    });
    expect(problemsOf(sourceFiles({ 'regions/landelijk/topics-talk.json': edit }))).toEqual([
      'regions/landelijk/topics-talk.json:8 topics.meer.items.een.text nummer-zonder-contact',
    ]);
  });

  it('has no id in two of its files', () => {
    const { uitleg } = national.topics;
    const edit = set('topics', { uitleg });
    expect(problemsOf(sourceFiles({ 'regions/landelijk/topics-report.json': edit }))).toEqual([
      'regions/landelijk/topics-signals.json:4 topics.uitleg veld-ook-elders',
      'regions/landelijk/topics-report.json:4 topics.uitleg veld-ook-elders',
    ]);
  });

  it('is known', () => {
    const files = sourceFiles({ 'regions/landelijk/exits.json': set('uitgangen', {}) });
    expect(problemsOf(files)).toEqual(['regions/landelijk/exits.json:70 uitgangen veld-onbekend']);
  });
});

describe('the national files', () => {
  it('are all there, each under its own name', async () => {
    const { 'regions/landelijk/contacts.json': contacts = '', ...others } = good;
    expect(await problemsWith({ ...others, 'regions/landelijk/contact.json': contacts })).toEqual([
      'regions/landelijk/contacts.json landelijk-ontbreekt',
      'regions/landelijk/contact.json:1 bestandsnaam bestandsnaam-landelijk',
    ]);
  });

  it('are objects', () => {
    expect(problemsOf(sourceFiles({ 'regions/landelijk/ui.json': () => '[]' }))).toEqual([
      'regions/landelijk/ui.json:1 waarde-anders',
    ]);
  });

  it('are not one file', async () => {
    expect(await problemsWith({ ...layers, 'regions/landelijk.json': '{}' })).toEqual([
      'regions/landelijk.json landelijk-los-bestand',
    ]);
    expect(await problemsWith({ ...good, 'regions/landelijk.json': '{}' })).toEqual([
      'regions/landelijk.json landelijk-los-bestand',
    ]);
  });

  it('stand in a folder', async () => {
    expect(await problemsWith({ ...layers, 'regions/landelijk': '{}' })).toEqual(['regions/landelijk map-is-bestand']);
    const folder = await folderWith(layers);
    await symlink('nowhere', join(folder, 'regions/landelijk'));
    expect(await problemsIn(folder)).toEqual(['regions/landelijk link-kapot']);
  });

  it('are read as carefully as other files', async () => {
    const folder = await folderWith({
      ...good,
      'regions/landelijk/ui.json.bak': 'x',
      'regions/landelijk/oud/ui.json': '{}',
      'regions/landelijk/topics-talk.json': 'x'.repeat(1_100_000),
    });
    await symlink('weg.json', join(folder, 'regions/landelijk/meer.json'));
    expect(await problemsIn(folder)).toEqual([
      'regions/landelijk/meer.json link-kapot',
      'regions/landelijk/oud map-in-map',
      'regions/landelijk/ui.json.bak bestand-ongelezen',
      'regions/landelijk/topics-talk.json bestand-te-groot',
    ]);
  });

  it('may have others beside them, which are named', async () => {
    const { ignored } = await readFolder(await folderWith({ ...good, 'regions/landelijk/LEESMIJ.txt': 'x' }));
    expect(ignored).toEqual(['regions/landelijk/LEESMIJ.txt']);
  });

  it('leave their names free for a region', () => {
    const { files } = sourceFiles();
    const renamed = files.map((file) =>
      file.kind === 'organisation' ? { ...file, path: 'organisations/contacts.json', id: 'contacts' } : file,
    );
    expect([...readContent({ files: renamed }).organisations.keys()]).toEqual(['contacts']);
  });
});
