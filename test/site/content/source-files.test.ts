import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { disk, type Disk } from '../../../src/site/content/folder/disk.js';
import { readFolder } from '../../../src/site/content/folder/source-files.js';
import { nationalTopics } from '../../../src/schema/national.js';
import { unconfirmedFacts } from '../../../src/site/content/unconfirmed.js';
import { problemsOf, problemsOfError, sourceFiles } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';

const good = Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text]));

/** What is wrong with a folder. */
async function problemsIn(folder: string, from: Disk = disk): Promise<readonly string[]> {
  const problems = await readFolder(folder, from).then(problemsOf, problemsOfError);
  return problems.map((problem) => problem.replaceAll(folder, '(folder)'));
}

/** The same of one with the small files and these. */
const problemsWith = async (files: Readonly<Record<string, string>>) =>
  problemsIn(await folderWith({ ...good, ...files }));

describe('a folder', () => {
  it('may hold files that begin with a byte order mark, and is read to the end of the build', async () => {
    const marked = Object.fromEntries(Object.entries(good).map(([path, text]) => [path, `\uFEFF${text}`]));
    const lists = { 'bronnen/items.json': '\uFEFF{ "S1-01": "Titel" }', 'bronnen/documenten.json': '\uFEFF{}' };
    const source = await readFolder(await folderWith({ ...marked, ...lists }));
    expect(readContent(source).organisations.size).toBe(1);
    expect(unconfirmedFacts(source, '2026-11-23')).toHaveLength(4);
    expect(source.sources).toEqual({ items: new Set(['S1-01']), documents: {} });
  });

  it('may hold hidden files and those of a system, and other files that are named', async () => {
    const besides = ['.DS_Store', '._voorbeeld.json', '.#voorbeeld.json', '.voorbeeld.json.swp', 'Thumbs.db'];
    const files = [...besides, 'README.md', 'logo.svg'].map((name) => [`regions/${name}`, 'x'] as const);
    const source = await readFolder(await folderWith({ ...good, ...Object.fromEntries(files) }));
    expect(source.problems).toEqual([]);
    expect(source.ignored).toEqual(['regions/README.md', 'regions/logo.svg']);
    expect(readContent(source).regions.has('voorbeeld')).toBe(true);
  });

  it('takes the national files from this tool where it has none', async () => {
    const own = Object.entries(good).filter(([path]) => !path.startsWith('regions/landelijk/'));
    const { files } = await readFolder(await folderWith(Object.fromEntries(own)));
    expect(files.map(({ path, shipped }) => [path, shipped])).toEqual([
      ...nationalTopics.map((topic) => [`regions/landelijk/${topic}.json`, true]),
      ['regions/voorbeeld.json', undefined],
      ['organisations/school.json', undefined],
    ]);
  });

  it('has a region', async () => {
    const folder = await folderWith({ 'README.md': 'x' });
    for (const place of [folder, join(folder, 'nowhere')])
      await expect(readFolder(place)).rejects.toMatchObject({ toolCode: 'regio-ontbreekt' });
  });
});

describe('a file that looks like content and would not be read', () => {
  it('is named, each with what to do', async () => {
    const names = [
      'twente.json.txt',
      'TWENTE.JSON',
      '.json',
      '.JSON',
      '.twente.json',
      'twente.json~',
      'twente.json.bak',
    ];
    const files = [...names, 'twente.jsonc'].map(
      (name) => [`regions/${name}`, good['regions/voorbeeld.json']!] as const,
    );
    expect(await problemsWith(Object.fromEntries(files))).toEqual([
      'regions/.JSON bestand-zonder-naam',
      'regions/.json bestand-zonder-naam',
      'regions/.twente.json bestand-verborgen',
      'regions/TWENTE.JSON bestand-ongelezen',
      'regions/twente.json.bak bestand-ongelezen',
      'regions/twente.json.txt bestand-ongelezen',
      'regions/twente.jsonc bestand-ongelezen',
      'regions/twente.json~ bestand-ongelezen',
    ]);
  });

  it('is a copy with another name', async () => {
    const files = { 'organisations/school (1).json': good['organisations/school.json']!.replace('"School"', '"Bond"') };
    expect(await problemsWith(files)).toEqual(['organisations/school (1).json:1 bestandsnaam id-vorm']);
  });

  it('is a folder, a link to nothing, or a pipe', async () => {
    const folder = await folderWith({ ...good, 'regions/twente.json/x': '', 'organisations/oud/school.json': '{}' });
    await symlink('nowhere.json', join(folder, 'organisations/bond.json'));
    expect(await problemsIn(folder)).toEqual([
      'regions/twente.json map-in-map',
      'organisations/bond.json link-kapot',
      'organisations/oud map-in-map',
    ]);
    const withPipe: Disk = {
      ...disk,
      entries: async (path) => [...(await disk.entries(path)), { name: 'pijp.json', kind: 'other' }],
    };
    expect(await problemsIn(folder, withPipe)).toContain('regions/pijp.json bestand-geen');
  });

  it('may be reached by a link', async () => {
    const folder = await folderWith({
      ...good,
      'elders/bond.json': good['organisations/school.json']!.replace('"School"', '"Bond"'),
    });
    await symlink('../elders/bond.json', join(folder, 'organisations/bond.json'));
    expect([...readContent(await readFolder(folder)).organisations.keys()]).toEqual(['bond', 'school']);
  });
});

describe('a folder that looks like one with content', () => {
  it('is named', async () => {
    const names = ['organisaties', 'organisation', 'Organizations', 'regios', 'regio', 'region', 'Regions'];
    const files = names.map((name) => [`${name}/drenthe.json`, '{}'] as const);
    expect(await problemsWith(Object.fromEntries(files))).toEqual([
      'Regions/ map-naam',
      'regio/ map-naam',
      'region/ map-naam',
      'regios/ map-naam',
      'Organizations/ map-naam',
      'organisaties/ map-naam',
      'organisation/ map-naam',
    ]);
  });

  it('explains why there is no region', async () => {
    const folder = await folderWith({ 'regio/drenthe.json': '{}' });
    expect(await problemsIn(folder)).toEqual(['regio/ map-naam']);
  });

  it('is none where it is a file, or something else', async () => {
    const folder = await folderWith({ ...good, regio: 'a file', 'regionaal/notities.txt': 'x' });
    expect((await readFolder(folder)).problems).toEqual([]);
  });

  it('may be a file or a link to nothing itself', async () => {
    const folder = await folderWith({ regions: 'a file' });
    await symlink('nowhere', join(folder, 'organisations'));
    expect(await problemsIn(folder)).toEqual(['organisations link-kapot', 'regions map-is-bestand']);
  });
});

describe('what the system refuses', () => {
  const refusing = (part: string, code: string): Disk => {
    const refuse = (path: string) => {
      if (path.endsWith(part)) throw Object.assign(new Error(code), { code });
    };
    return {
      entries: (path) => (refuse(path), disk.entries(path)),
      read: (path) => (refuse(path), disk.read(path)),
    };
  };

  it('is told by file', async () => {
    const folder = await folderWith(good);
    expect(await problemsIn(folder, refusing('voorbeeld.json', 'EACCES'))).toEqual([
      'regions/voorbeeld.json bestand-verboden',
    ]);
    expect(await problemsIn(folder, refusing('school.json', 'EIO'))).toEqual([
      'organisations/school.json bestand-onleesbaar',
    ]);
    expect(await problemsIn(folder, refusing('organisations', 'EACCES'))).toEqual(['organisations bestand-verboden']);
    expect(await problemsIn(folder, refusing('regions', 'EACCES'))).toContain('regions bestand-verboden');
    expect(await problemsIn(folder, refusing('bronnen/items.json', 'EPERM'))).toEqual([
      'bronnen/items.json bestand-verboden',
    ]);
    expect(await problemsIn(folder, refusing(folder, 'EACCES'))).toContain('(folder) bestand-verboden');
  });

  it('is a mistake of ours where the system has no name for it', async () => {
    const broken: Disk = { ...disk, read: () => Promise.reject(new TypeError('ours')) };
    await expect(readFolder(await folderWith(good), broken)).rejects.toThrow(TypeError);
  });
});

describe('a file that cannot be read', () => {
  it('is told with its line, and makes no mistakes elsewhere', async () => {
    const folder = await folderWith(good);
    const latin1 = good['regions/voorbeeld.json']!.replace('"name": "Voorbeeld"', '"name": "Frysl\u00E2n"');
    await writeFile(join(folder, 'regions/voorbeeld.json'), latin1, 'latin1');
    await writeFile(join(folder, 'organisations/school.json'), good['organisations/school.json']!, 'utf16le');
    await writeFile(join(folder, 'organisations/groot.json'), new Uint8Array(5_000_000).fill(32));
    expect(await problemsIn(folder)).toEqual([
      'regions/voorbeeld.json:5 bestand-utf-8',
      'organisations/groot.json bestand-te-groot',
      'organisations/school.json:1 bestand-utf-16',
    ]);
  });

  it('may be a list of sources', async () => {
    const covers = { 'bronnen/items.json': '{\n  "S1-01": "Titel",\n}', 'bronnen/documenten.json': '{ "S7": {} }' };
    expect(await problemsWith(covers)).toEqual([
      'bronnen/items.json:3 kolom 1 json-teken',
      'bronnen/documenten.json:1 S7 brondocument-vorm',
    ]);
    const folder = await folderWith(good);
    await mkdir(join(folder, 'bronnen/items.json'), { recursive: true });
    expect(await problemsIn(folder)).toEqual(['bronnen/items.json bestand-is-map']);
  });
});
