import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { projectFolder } from '../../../src/site/project.js';
import { contentFile, readFolder } from '../../../src/site/content/folder/source-files.js';
import { SourceDocuments } from '../../../src/schema/source-documents.js';
import { readJson } from '../../content/files.js';
import { all, problemsOf, set, sourceFiles } from '../../fixtures/content.js';

const regionCovers = (...items: string[]) => ({ 'regions/voorbeeld.json': set('contacts.advies.covers', items) });

describe('an item that a text covers', () => {
  it('is of a document of that file', () => {
    expect(readContent(sourceFiles(regionCovers('S1-01'))).regions.has('voorbeeld')).toBe(true);
    expect(problemsOf(sourceFiles(regionCovers('S2-01', 'S1-99', 'S9-1')))).toEqual([
      'regions/voorbeeld.json:23 contacts.advies.covers[0] covers-ander-document',
      'regions/voorbeeld.json:24 contacts.advies.covers[1] covers-onbekend',
      'regions/voorbeeld.json:25 contacts.advies.covers[2] covers-vorm',
    ]);
  });

  it('is none where the file has no document', () => {
    const files = sourceFiles(regionCovers('S1-01'));
    const voorbeeld = files.files.find(({ kind }) => kind === 'region');
    const copy = contentFile('regions/utrecht.json', voorbeeld?.text ?? '');
    expect(problemsOf({ ...files, files: [...files.files, copy] })).toEqual([
      'regions/voorbeeld.json:5 name naam-dubbel',
      'regions/voorbeeld.json:13 contacts.veilig-thuis-regio.phone nummer-dubbel',
      'regions/utrecht.json:5 name naam-dubbel',
      'regions/utrecht.json:13 contacts.veilig-thuis-regio.phone nummer-dubbel',
      'regions/utrecht.json:23 contacts.advies.covers[0] covers-ander-document',
    ]);
  });

  it('is none in a folder without a list of its documents, which is told once for each file', () => {
    const { files } = sourceFiles(regionCovers('S1-01', 'S1-02'));
    expect(problemsOf({ files })).toEqual([
      'regions/voorbeeld.json:23 contacts.advies.covers[0] covers-zonder-bronnen',
    ]);
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
    const copied = all(set('name', 'Utrecht'), set('municipalities', undefined))(drenthe.text);
    const files = [...source.files, contentFile('regions/utrecht.json', copied)];
    const problems = problemsOf({ ...source, files });
    expect(problems).not.toEqual([]);
    expect(
      problems.filter((problem) => !/^regions\/utrecht\.json:\d+ \S+ covers-ander-document$/.test(problem)),
    ).toEqual([]);
  });
});
