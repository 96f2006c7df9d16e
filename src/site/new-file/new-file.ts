import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { valueAt } from '../../schema/checks/json-path.js';
import type { Theme } from '../../schema/theme.js';
import { checkFiles } from '../content/content.js';
import { codeOf } from '../content/folder/disk.js';
import { contentFile, readFiles, withFile } from '../content/folder/source-files.js';
import { ContentError } from '../content/json/content-error.js';
import { readFile as readContentFile } from '../content/read-file.js';
import { latestToday } from '../content/day.js';
import { ToolError } from '../mendable-error.js';
import { projectFolder } from '../project.js';
import { contentOf } from './content-of.js';
import type { Answers, NewKind } from './questions.js';

/** A file that somebody begins. */
export interface Order {
  readonly folder: string;
  readonly kind: NewKind;
  /** The name of the file, and part of its address. */
  readonly id: string;
  readonly answers: Answers;
  readonly now: Date;
}

const folders: Readonly<Record<NewKind, string>> = { regio: 'regions', organisatie: 'organisations' };

/** The path of the file of a region or organisation with this id. */
export const pathOf = (kind: NewKind, id: string) => `${folders[kind]}/${id}.json`;

/**
 * Writes a new file, and beside it the JSON Schema that its first line names: so an editor helps in any folder, without a network.
 *
 * @returns The path of what was written, from the folder.
 * @throws ToolError where the file is there already; ContentError where a build would refuse it: then nothing is written.
 */
export async function writeNew({ folder, kind, id, answers, now }: Order): Promise<string> {
  const path = pathOf(kind, id);
  const source = await readFiles(folder);
  if (source.files.some((file) => file.path === path)) throw new ToolError('bestand-bestaat', path);
  const theme = nationalTheme(source.files.map((file) => readContentFile(file).json.value));
  const content = contentOf({ kind, answers, theme, today: now.toISOString().slice(0, 10) });
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const { wrong } = checkFiles(await withFile(source, contentFile(path, text)), latestToday(now));
  const ofThis = wrong.filter(({ file }) => file === path);
  if (ofThis.length > 0) throw new ContentError(ofThis);
  await write(join(folder, path), text, path);
  await copySchema(folder, kind);
  return path;
}

function nationalTheme(files: readonly unknown[]): Pick<Theme, 'light' | 'dark'> {
  const themes = files
    .filter((file) => valueAt(file, ['language']) !== undefined)
    .map((file) => valueAt(file, ['theme']));
  const { light, dark } = themes[0] as Theme;
  return { light, dark };
}

/** The file appears as it is, or not at all: also where somebody else makes it at this moment. */
async function write(place: string, text: string, path: string): Promise<void> {
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text, { flag: 'wx' });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') throw new ToolError('bestand-bestaat', path);
    if (code === undefined) throw error;
    throw new ToolError('bestand-niet-geschreven', path, code);
  }
}

/** In this project the schema is there already; elsewhere it is that of the tool, each time anew. */
async function copySchema(folder: string, kind: NewKind): Promise<void> {
  const name = `schema/${kind}.schema.json`;
  const text = await readFile(join(projectFolder, name), 'utf8');
  await mkdir(join(folder, 'schema'), { recursive: true });
  await writeFile(join(folder, name), text);
}
