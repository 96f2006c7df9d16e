import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { projectFolder } from '../../../src/site/project.js';
import { contentFile, readFolder } from '../../../src/site/content/folder/source-files.js';
import { SourceDocuments } from '../../../src/schema/source-documents.js';
import { readJson } from '../../content/files.js';
import { errorOf, set, sourceFiles } from '../../fixtures/content.js';

const regionCovers = (...items: string[]) => ({ 'regions/voorbeeld.json': set('contacts.advies.covers', items) });

describe('an item that a text covers', () => {
  it('is of a document of that file', () => {
    expect(readContent(sourceFiles(regionCovers('S1-01'))).regions.size).toBe(1);
    expect(errorOf(sourceFiles(regionCovers('S2-01', 'S1-99', 'S9-1')))).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 23, contacts.advies.covers[0]: "S2-01" is of a document that is not of this file (expected an item of S1; see bronnen/documenten.json)
        line 24, contacts.advies.covers[1]: there is no item "S1-99" (expected an id that is in bronnen/items.json)
        line 25, contacts.advies.covers[2]: "S9-1" is no item of a source document (expected an id such as "S2-074")"
    `);
  });

  it('is none where the file has no document', () => {
    const files = sourceFiles(regionCovers('S1-01'));
    const voorbeeld = files.files.find(({ kind }) => kind === 'region');
    const copy = contentFile('regions/utrecht.json', voorbeeld?.text ?? '');
    const message = errorOf({ ...files, files: [...files.files, copy] });
    expect(message).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 5, name: "Voorbeeld" is the name in regions/utrecht.json as well (expected another name)
        line 13, contacts.veilig-thuis-regio.phone: "088 222 0500" is the own number in regions/utrecht.json as well (expected that of this region)
      regions/utrecht.json cannot be used:
        line 5, name: "Voorbeeld" is the name in regions/voorbeeld.json as well (expected another name)
        line 13, contacts.veilig-thuis-regio.phone: "088 222 0500" is the own number in regions/voorbeeld.json as well (expected that of this region)
        line 23, contacts.advies.covers[0]: "S1-01" is of a document that is not of this file (expected no "covers" in this file; see bronnen/documenten.json)"
    `);
  });

  it('is none in a folder without a list of its documents', () => {
    const { files } = sourceFiles(regionCovers('S1-01'));
    expect(errorOf({ files })).toMatchInlineSnapshot(`
      "ContentError: regions/voorbeeld.json cannot be used:
        line 23, contacts.advies.covers[0]: nothing here says what "S1-01" is (expected no "covers" in a folder without bronnen/)"
    `);
  });
});

describe('the documents of this project', () => {
  const documents = SourceDocuments.parse(readJson('bronnen/documenten.json'));

  it('are those of its items', () => {
    const items = Object.keys(readJson('bronnen/items.json') as object);
    expect(Object.keys(documents)).toEqual([...new Set(items.map((item) => item.split('-')[0]))]);
  });

  it('are held by files that are there', async () => {
    const paths = (await readFolder(projectFolder)).files.map(({ path }) => path);
    const named = [...paths, ...paths.map((path) => path.replace(/[^/]+$/, ''))];
    expect(Object.values(documents).flatMap(({ files }) => files.filter((file) => !named.includes(file)))).toEqual([]);
  });

  it('are not said by a copy of a region', async () => {
    const source = await readFolder(projectFolder);
    const drenthe = source.files.find(({ id }) => id === 'drenthe')!;
    // Under a name of its own, so that nothing else is wrong with it.
    const copied = drenthe.text.replace('"name": "Drenthe"', '"name": "Utrecht"');
    const files = [...source.files, contentFile('regions/utrecht.json', copied)];
    expect(errorOf({ ...source, files })).toMatch(
      /^ContentError: regions\/utrecht\.json cannot be used:\n {2}line \d+, .*covers\[0\]: "S3-\d+" is of a document/,
    );
  });
});
