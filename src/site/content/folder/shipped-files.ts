import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { valueAt } from '../../../schema/checks/json-path.js';
import { projectFolder } from '../../project.js';
import { ContentError } from '../json/content-error.js';
import { parseJson } from '../json/json-file.js';
import { textOf } from '../json/read-text.js';
import { disk } from './disk.js';

/** A file of a folder, as far as it matters here. */
interface OwnFile {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** The text of a file of this project. */
export async function shippedText(path: string): Promise<string> {
  const read = textOf(await disk.read(join(projectFolder, path)));
  if ('problem' in read) throw new ContentError([{ file: path, problems: [read.problem] }]);
  return read.text;
}

/**
 * The regions of this project on which an organisation of a folder stands that has them not itself: whoever makes one organisation need
 * not keep the number of her region as well, and gets a new one with the next version of the project.
 *
 * @returns Their paths.
 */
export async function regionsToShip(own: readonly OwnFile[]): Promise<readonly string[]> {
  const organisations = own.filter(({ kind }) => kind === 'organisation');
  const names = (await readdir(join(projectFolder, 'regions'))).filter((name) => name.endsWith('.json'));
  return names
    .filter((name) => {
      const id = basename(name, '.json');
      return !own.some((file) => file.kind === 'region' && file.id === id) && organisations.some(standsOn(id));
    })
    .map((name) => `regions/${name}`);
}

/** Most files do not even have the word, and then need not be read for this. */
const standsOn =
  (id: string) =>
  ({ text }: OwnFile): boolean => {
    if (!text.includes(`"${id}"`)) return false;
    const { value } = parseJson(text);
    return [valueAt(value, ['regio']), valueAt(value, ['regios'])].flat().includes(id);
  };
