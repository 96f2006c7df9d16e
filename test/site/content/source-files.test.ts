import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/site/content/json/content-error.js';
import { readContent } from '../../../src/site/content/content.js';
import { disk, type Disk } from '../../../src/site/content/folder/disk.js';
import { readFolder } from '../../../src/site/content/folder/source-files.js';
import { nationalTopics } from '../../../src/schema/national.js';
import { unconfirmedFacts } from '../../../src/site/content/unconfirmed.js';
import { sourceFiles } from '../../fixtures/content.js';
import { folderWith } from '../folder.js';

const good = Object.fromEntries(sourceFiles().files.map(({ path, text }) => [path, text]));

/** What an editor reads of a folder with the small files and these. */
async function errorIn(folder: string, from: Disk = disk): Promise<string> {
  try {
    readContent(await readFolder(folder, from));
  } catch (error) {
    if (error instanceof ContentError) return error.message.replaceAll(folder, '(folder)');
    throw error;
  }
  throw new Error('this folder is all right');
}

const errorWith = async (files: Readonly<Record<string, string>>) => errorIn(await folderWith({ ...good, ...files }));

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
    expect(readContent(source).regions.size).toBe(1);
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
    await expect(readFolder(folder)).rejects.toThrow(/^There is no region file in .*regions \(expected at least one/);
    await expect(readFolder(join(folder, 'nowhere'))).rejects.toThrow('There is no region file');
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
    expect(await errorWith(Object.fromEntries(files))).toMatchInlineSnapshot(`
      "regions/.JSON cannot be used:
        has no name (expected one before ".json", such as "twente.json")
      regions/.json cannot be used:
        has no name (expected one before ".json", such as "twente.json")
      regions/.twente.json cannot be used:
        is a hidden file (expected a name without a dot before it)
      regions/TWENTE.JSON cannot be used:
        is not read (expected a name that ends in ".json"; a copy or backup belongs outside this folder)
      regions/twente.json.bak cannot be used:
        is not read (expected a name that ends in ".json"; a copy or backup belongs outside this folder)
      regions/twente.json.txt cannot be used:
        is not read (expected a name that ends in ".json"; a copy or backup belongs outside this folder)
      regions/twente.jsonc cannot be used:
        is not read (expected a name that ends in ".json"; a copy or backup belongs outside this folder)
      regions/twente.json~ cannot be used:
        is not read (expected a name that ends in ".json"; a copy or backup belongs outside this folder)"
    `);
  });

  it('is a copy with another name', async () => {
    const files = { 'organisations/school (1).json': good['organisations/school.json']!.replace('"School"', '"Bond"') };
    expect(await errorWith(files)).toMatchInlineSnapshot(`
      "organisations/school (1).json cannot be used:
        line 1, file name: "school (1)" is no id (expected lower-case words joined by dashes, such as "stap-1")"
    `);
  });

  it('is a folder, a link to nothing, or a pipe', async () => {
    const folder = await folderWith({ ...good, 'regions/twente.json/x': '', 'organisations/oud/school.json': '{}' });
    await symlink('nowhere.json', join(folder, 'organisations/bond.json'));
    expect(await errorIn(folder)).toMatchInlineSnapshot(`
      "regions/twente.json cannot be used:
        is a folder, and nothing in it is read (expected files in regions/ itself)
      organisations/bond.json cannot be used:
        is a link to nothing that can be reached (expected a file)
      organisations/oud cannot be used:
        is a folder, and nothing in it is read (expected files in organisations/ itself)"
    `);
    const withPipe: Disk = {
      ...disk,
      entries: async (path) => [...(await disk.entries(path)), { name: 'pijp.json', kind: 'other' }],
    };
    expect(await errorIn(folder, withPipe)).toContain('regions/pijp.json cannot be used:\n  is no file (expected one)');
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
    expect(await errorWith(Object.fromEntries(files))).toMatchInlineSnapshot(`
      "Regions/ cannot be used:
        is not read (expected "regions" as its name, or one that does not look like it)
      regio/ cannot be used:
        is not read (expected "regions" as its name, or one that does not look like it)
      region/ cannot be used:
        is not read (expected "regions" as its name, or one that does not look like it)
      regios/ cannot be used:
        is not read (expected "regions" as its name, or one that does not look like it)
      Organizations/ cannot be used:
        is not read (expected "organisations" as its name, or one that does not look like it)
      organisaties/ cannot be used:
        is not read (expected "organisations" as its name, or one that does not look like it)
      organisation/ cannot be used:
        is not read (expected "organisations" as its name, or one that does not look like it)"
    `);
  });

  it('explains why there is no region', async () => {
    const folder = await folderWith({ 'regio/drenthe.json': '{}' });
    await expect(readFolder(folder)).rejects.toThrow('regio/ cannot be used:\n  is not read (expected "regions"');
  });

  it('is none where it is a file, or something else', async () => {
    const folder = await folderWith({ ...good, regio: 'a file', 'regionaal/notities.txt': 'x' });
    expect((await readFolder(folder)).problems).toEqual([]);
  });

  it('may be a file or a link to nothing itself', async () => {
    const folder = await folderWith({ regions: 'a file' });
    await symlink('nowhere', join(folder, 'organisations'));
    expect(await errorIn(folder)).toMatchInlineSnapshot(`
      "organisations cannot be used:
        is a link to nothing that can be reached (expected a folder)
      regions cannot be used:
        is a file (expected a folder)"
    `);
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
    expect(await errorIn(folder, refusing('voorbeeld.json', 'EACCES'))).toMatchInlineSnapshot(`
      "regions/voorbeeld.json cannot be used:
        may not be read by this user (expected permission to read it)"
    `);
    expect(await errorIn(folder, refusing('school.json', 'EIO'))).toMatchInlineSnapshot(`
      "organisations/school.json cannot be used:
        cannot be read: EIO (expected a file or folder that can be read)"
    `);
    expect(await errorIn(folder, refusing('organisations', 'EACCES'))).toMatchInlineSnapshot(`
      "organisations cannot be used:
        may not be read by this user (expected permission to read it)"
    `);
    expect(await errorIn(folder, refusing('regions', 'EACCES'))).toMatch(
      /^regions cannot be used:\n {2}may not be read/,
    );
    expect(await errorIn(folder, refusing('bronnen/items.json', 'EPERM'))).toMatch(
      /^bronnen\/items\.json cannot be used/,
    );
    expect(await errorIn(folder, refusing(folder, 'EACCES'))).toMatch(/^\(folder\) cannot be used/);
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
    expect(await errorIn(folder)).toMatchInlineSnapshot(`
      "regions/voorbeeld.json cannot be used:
        line 5: this line holds a character that is not saved as UTF-8 (expected UTF-8: choose it when saving)
      organisations/groot.json cannot be used:
        is 5 MB (expected at most 1 MB)
      organisations/school.json cannot be used:
        line 1: this file is saved as UTF-16 (expected UTF-8: choose it when saving)"
    `);
  });

  it('may be a list of sources', async () => {
    const covers = { 'bronnen/items.json': '{\n  "S1-01": "Titel",\n}', 'bronnen/documenten.json': '{ "S7": {} }' };
    expect(await errorWith(covers)).toMatchInlineSnapshot(`
      "bronnen/items.json cannot be used:
        line 3, column 1: "}" cannot stand here (expected JSON; often a comma too many or too few)
      bronnen/documenten.json cannot be used:
        line 1, S7: "S7" is no source document (expected an id such as "S2")"
    `);
    const folder = await folderWith(good);
    await mkdir(join(folder, 'bronnen/items.json'), { recursive: true });
    expect(await errorIn(folder)).toBe('bronnen/items.json cannot be used:\n  is a folder (expected a file)');
  });
});
