import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOfTopic, National, nationalTopics } from '../../../src/schema/national.js';
import { readContent } from '../../../src/site/content/content.js';
import { ContentError } from '../../../src/site/content/json/content-error.js';
import { readFolder } from '../../../src/site/content/folder/source-files.js';
import { all, errorOf, national, set, sourceFiles } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';

const good = Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text]));
const isNational = (path: string) => path.startsWith('regions/landelijk/');
const layers = Object.fromEntries(Object.entries(good).filter(([path]) => !isNational(path)));

async function errorIn(folder: string): Promise<string> {
  try {
    readContent(await readFolder(folder));
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('this folder is all right');
}

const errorWith = async (files: Readonly<Record<string, string>>) => errorIn(await folderWith(files));

it('every key of the national content stands in one file', () => {
  expect(nationalTopics.flatMap(keysOfTopic).sort()).toEqual(Object.keys(National.shape).sort());
});

describe('a national key', () => {
  it('stands in the file where it belongs', () => {
    const { signs } = national;
    const moved = {
      'regions/landelijk/signs.json': set('signs', undefined),
      'regions/landelijk/questions.json': set('signs', signs),
    };
    expect(errorOf(sourceFiles(moved))).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/questions.json cannot be used:
        line 233, signs: this key stands in the wrong file (expected in regions/landelijk/signs.json)
      regions/landelijk/signs.json cannot be used:
        line 1: "signs" is missing (expected an object)"
    `);
  });

  it('does not stand in two files', () => {
    const edit = all(set('edition', '2026-01-01'), set('contacts', {}));
    expect(errorOf(sourceFiles({ 'regions/landelijk/definitions.json': edit }))).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/definitions.json cannot be used:
        line 15, edition: this key stands in regions/landelijk/about.json as well (expected once, in that file)
        line 16, contacts: this key stands in regions/landelijk/contacts.json as well (expected once, in that file)"
    `);
  });

  it('is known', () => {
    const files = sourceFiles({ 'regions/landelijk/exits.json': set('uitgangen', {}) });
    expect(errorOf(files)).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/exits.json cannot be used:
        line 65, uitgangen: there is no such key here (expected one of: $schema, exits, fast)"
    `);
  });
});

describe('the national files', () => {
  it('are all there, each under its own name', async () => {
    const { 'regions/landelijk/contacts.json': contacts = '', ...others } = good;
    expect(await errorWith({ ...others, 'regions/landelijk/contact.json': contacts })).toMatchInlineSnapshot(`
      "regions/landelijk/contacts.json cannot be used:
        is not there (expected a file with: contacts)
      regions/landelijk/contact.json cannot be used:
        line 1, file name: there is no national topic "contact" (expected one of: about, beroepsgroepen, checklists, contacts, definitions, exits, outcomes, questions, signs, steps, topics, ui)"
    `);
  });

  it('are objects', () => {
    expect(errorOf(sourceFiles({ 'regions/landelijk/ui.json': () => '[]' }))).toMatchInlineSnapshot(`
      "ContentError: regions/landelijk/ui.json cannot be used:
        line 1: found a list (expected an object)"
    `);
  });

  it('are not one file', async () => {
    expect(await errorWith({ ...layers, 'regions/landelijk.json': '{}' })).toMatchInlineSnapshot(`
      "regions/landelijk.json cannot be used:
        is not read (expected its keys in regions/landelijk/, in a file each: about.json, contacts.json, questions.json, signs.json, outcomes.json, steps.json, checklists.json, topics.json, definitions.json, exits.json, beroepsgroepen.json, ui.json; docs/regio-bestand.md says what stands in which)"
    `);
    expect(await errorWith({ ...good, 'regions/landelijk.json': '{}' })).toContain('regions/landelijk.json cannot');
  });

  it('stand in a folder', async () => {
    expect(await errorWith({ ...layers, 'regions/landelijk': '{}' })).toBe(
      'regions/landelijk cannot be used:\n  is a file (expected a folder)',
    );
    const folder = await folderWith(layers);
    await symlink('nowhere', join(folder, 'regions/landelijk'));
    expect(await errorIn(folder)).toBe(
      'regions/landelijk cannot be used:\n  is a link to nothing that can be reached (expected a folder)',
    );
  });

  it('are read as carefully as other files', async () => {
    const folder = await folderWith({
      ...good,
      'regions/landelijk/ui.json.bak': 'x',
      'regions/landelijk/oud/ui.json': '{}',
      'regions/landelijk/topics.json': 'x'.repeat(1_100_000),
    });
    await symlink('weg.json', join(folder, 'regions/landelijk/meer.json'));
    expect(await errorIn(folder)).toMatchInlineSnapshot(`
      "regions/landelijk/meer.json cannot be used:
        is a link to nothing that can be reached (expected a file)
      regions/landelijk/oud cannot be used:
        is a folder, and nothing in it is read (expected files in regions/landelijk/ itself)
      regions/landelijk/ui.json.bak cannot be used:
        is not read (expected a name that ends in ".json"; a copy or backup belongs outside this folder)
      regions/landelijk/topics.json cannot be used:
        is 1.1 MB (expected at most 1 MB)"
    `);
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
