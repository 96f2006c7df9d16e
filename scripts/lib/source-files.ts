import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Id } from '../../src/schema/text.js';
import type { LineProblem } from './json-file.js';
import { MissingFiles } from './mendable-error.js';
import { reservedNames } from './paths.js';
import { projectFolder } from './project.js';

/** A content file as text. The id of a region or organisation is the name of its file. */
export interface ContentFile {
  /** As the editor knows it, such as `regions/drenthe.json`. */
  readonly path: string;
  readonly id: string;
  readonly kind: 'national' | 'region' | 'organisation';
  readonly text: string;
}

/** All files of a folder, not read any further. */
export interface SourceFiles {
  readonly files: readonly ContentFile[];
  /** The ids of `bronnen/items.json`, where that file is there. */
  readonly items?: ReadonlySet<string>;
}

const nationalPath = 'regions/landelijk.json';

/** The content files of a folder; landelijk.json is that of this project where the folder has none. */
export async function readFolder(folder: string): Promise<SourceFiles> {
  const own = [...(await readKind(folder, 'regions')), ...(await readKind(folder, 'organisations'))];
  if (!own.some(({ kind }) => kind === 'region')) {
    throw new MissingFiles(
      `There is no region file in ${join(folder, 'regions')} (expected at least one, such as regions/twente.json)`,
    );
  }
  const items = await readIfThere(join(folder, 'bronnen/items.json'));
  return {
    files: own.some(({ kind }) => kind === 'national') ? own : [await nationalFile(), ...own],
    ...(items === undefined ? {} : { items: new Set(Object.keys(JSON.parse(items) as object)) }),
  };
}

async function nationalFile(): Promise<ContentFile> {
  return contentFile(nationalPath, await readFile(join(projectFolder, nationalPath), 'utf8'));
}

async function readKind(folder: string, kind: 'regions' | 'organisations'): Promise<readonly ContentFile[]> {
  const names = (await namesIn(join(folder, kind))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => contentFile(`${kind}/${name}`, await readFile(join(folder, kind, name), 'utf8'))),
  );
}

/** The content file with this path, such as `organisations/school.json`, and this text. */
export function contentFile(path: string, text: string): ContentFile {
  const kind = path === nationalPath ? 'national' : path.startsWith('regions/') ? 'region' : 'organisation';
  return { path, id: basename(path, '.json'), kind, text };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return orIfMissing(readdir(folder), []);
}

/** The text of a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return orIfMissing(readFile(path, 'utf8'), undefined);
}

async function orIfMissing<Value, Missing>(reading: Promise<Value>, missing: Missing): Promise<Value | Missing> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing;
    throw error;
  }
}

/** What is wrong with the name of a file, which is the id of its region or organisation and part of its address. */
export function nameProblems({ id, kind, path }: ContentFile, all: readonly ContentFile[]): readonly LineProblem[] {
  if (kind === 'national') return [];
  const same = all.find((file) => file.id === id && file.path !== path);
  const messages = [
    ...(Id.safeParse(id).error?.issues.map(({ message }) => message) ?? []),
    ...(reservedNames.has(id) ? [`"${id}" is an address of the site itself (expected another file name)`] : []),
    ...(same ? [`"${id}" is the name of ${same.path} as well (expected another file name)`] : []),
  ];
  return messages.map((message) => ({ line: 1, place: 'file name', message }));
}
