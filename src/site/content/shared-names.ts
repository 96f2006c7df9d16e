import { digitsOf } from '../../schema/contact.js';
import { say } from '../../schema/messages/sentences.js';
import { strings } from '../../schema/checks/found.js';
import { valueAt, valuesAt, type Path, type Problem } from '../../schema/checks/json-path.js';
import { plainName } from '../../schema/checks/layer-names.js';
import { groupedBy } from './grouped.js';
import type { ReadFile } from './read-file.js';

/** Something that two guides may not share, and the files that have it, by what a reader takes for the same. */
type Holders = ReadonlyMap<string, readonly ReadFile[]>;

/** Who has which name, and which own number: so that a file is compared with what is the same, and not with every other file. */
export interface SharedThings {
  readonly names: Holders;
  readonly numbers: Holders;
  readonly municipalities: Holders;
}

/** What the files of regions and organisations have that a reader tells them apart by. */
export function sharedThings(all: readonly ReadFile[]): SharedThings {
  const layers = all.filter(({ kind }) => kind !== 'national');
  const regions = layers.filter(({ kind }) => kind === 'region');
  return {
    names: groupedBy(layers, nameOf),
    numbers: groupedBy(regions, (file) => digitsOf(ownPhone(file))),
    municipalities: holdersOf(regions.flatMap((file) => municipalitiesIn(file).map(({ value }) => [value, file]))),
  };
}

/** What two guides share although a reader tells them apart by it: their name, and the own number and municipalities of a region. */
export function sharedProblems(file: ReadFile, things: SharedThings): readonly Problem[] {
  return [...sharedName(file, things), ...sharedNumber(file, things), ...sharedMunicipalities(file, things)];
}

function sharedName(file: ReadFile, { names }: SharedThings): readonly Problem[] {
  const name = valueAt(file.json.value, ['name']);
  if (typeof name !== 'string') return [];
  const same = otherOf(file, names.get(nameOf(file)));
  return same ? [{ path: ['name'], ...say('naam-dubbel', name, same.path) }] : [];
}

function sharedNumber(file: ReadFile, { numbers }: SharedThings): readonly Problem[] {
  const path = numberPath(file.json.value);
  const phone = ownPhone(file);
  if (file.kind !== 'region' || !path || digitsOf(phone) === '') return [];
  const same = otherOf(file, numbers.get(digitsOf(phone)));
  return same ? [{ path, ...say('nummer-dubbel', phone, same.path) }] : [];
}

/** A reader who types her municipality would be sent to two numbers. */
function sharedMunicipalities(file: ReadFile, { municipalities }: SharedThings): readonly Problem[] {
  if (file.kind !== 'region') return [];
  return municipalitiesIn(file).flatMap(({ path, value }) => {
    const same = otherOf(file, municipalities.get(plainName(value)));
    return same ? [{ path, ...say('gemeente-dubbel', value, same.path) }] : [];
  });
}

function municipalitiesIn({ json }: ReadFile) {
  return strings(valuesAt(json.value, 'municipalities.names.*'));
}

function holdersOf(named: readonly (readonly [name: string, file: ReadFile])[]): Holders {
  const groups = groupedBy(named, ([name]) => plainName(name));
  return new Map([...groups].map(([name, holders]) => [name, holders.map(([, file]) => file)]));
}

function otherOf({ path }: ReadFile, files: readonly ReadFile[] = []): ReadFile | undefined {
  return files.find((other) => other.path !== path);
}

/** As a reader takes it; a file without a name is alone under its path, which is no name. */
function nameOf({ json, path }: ReadFile): string {
  const name = valueAt(json.value, ['name']);
  return typeof name === 'string' ? plainName(name) : `/${path}`;
}

function ownPhone({ json }: ReadFile): unknown {
  const path = numberPath(json.value);
  return path && valueAt(json.value, path);
}

function numberPath(region: unknown): Path | undefined {
  const own = valueAt(region, ['ownNumbers', 0]);
  return typeof own === 'string' ? ['contacts', own, 'phone'] : undefined;
}
