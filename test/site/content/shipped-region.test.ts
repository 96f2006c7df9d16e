import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/site/content/content.js';
import { readFolder } from '../../../src/site/content/folder/source-files.js';
import { guidesOf } from '../../../src/site/content/guides.js';
import { validate } from '../../../src/site/findings/validate.js';
import { projectFolder } from '../../../src/site/project.js';
import { folderWith } from '../folder.js';

const head = { $schema: '', format: 1, edition: '2026-11-23', name: 'Zorggroep' };
const organisation = (fields: object) => ({ 'organisations/zorggroep.json': JSON.stringify({ ...head, ...fields }) });
const regionsIn = async (folder: string) =>
  (await readFolder(folder)).files.filter(({ kind }) => kind === 'region').map(({ id, shipped }) => [id, shipped]);

describe('an organisation on a region of this project, in a folder that lacks it', () => {
  it('has that region, and its number is the one that the project has', async () => {
    const folder = await folderWith(organisation({ regio: 'twente' }));
    const guides = guidesOf(readContent(await readFolder(folder)));
    const { contacts } = JSON.parse(await readFile(join(projectFolder, 'regions/twente.json'), 'utf8')) as {
      readonly contacts: Readonly<Record<string, { readonly phone: string }>>;
    };
    const guide = guides.find(({ id }) => id === 'zorggroep')!;
    expect(guide.contacts['veilig-thuis-regio']?.phone).toBe(contacts['veilig-thuis-regio']!.phone);
    expect(guides.map(({ id }) => id)).toEqual(['twente', 'landelijk', 'zorggroep']);
  });

  it('has each of several, and no other', async () => {
    const folder = await folderWith(organisation({ regios: ['twente', 'drenthe'] }));
    expect(await regionsIn(folder)).toEqual([
      ['drenthe', true],
      ['twente', true],
    ]);
  });

  it('is told of its own file alone', async () => {
    const folder = await folderWith(organisation({ regio: 'twente' }));
    const { errors, warnings, files } = await validate(folder);
    expect([files, errors]).toEqual([1, []]);
    expect(warnings.map(({ file }) => file)).toEqual(['organisations/zorggroep.json']);
  });

  it('stands on that of its own folder where that has one', async () => {
    const own = await readFile(join(projectFolder, 'regions/twente.json'), 'utf8');
    const folder = await folderWith({ ...organisation({ regio: 'twente' }), 'regions/twente.json': own });
    expect(await regionsIn(folder)).toEqual([['twente', undefined]]);
  });

  it('gets none that it only has a word of', async () => {
    const folder = await folderWith(organisation({ regio: 'landelijk', sources: ['twente'] }));
    expect(await regionsIn(folder)).toEqual([]);
  });
});
