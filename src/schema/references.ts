import { beroepsgroepIds } from '../engine/ids.js';
import { printPath, valueAt, valuesAt, valuesOfKey, type Found, type Problem } from './json-path.js';
import { SourceItem } from './text.js';

/** Kinds of things that files name by their id. */
type Kind = 'contact' | 'topic' | 'checklist' | 'beroepsgroep';

/** The files a file stands on, from landelijk.json upwards, as plain JSON: what is wrong elsewhere in them does not matter here. */
export type Below = readonly unknown[];

/** Where a file names something that must exist, in it or in a file below it. */
const names: readonly (readonly [pattern: string, kind: Kind])[] = [
  ['ownNumber', 'contact'],
  ['reportForm', 'contact'],
  ['aandachtsfunctionaris', 'contact'],
  ['questions.*.topics.*', 'topic'],
  ['signs.*.topics.*', 'topic'],
  ['startTopics.*', 'topic'],
  ['questions.*.checklists.*', 'checklist'],
  ['signs.*.checklists.*', 'checklist'],
  ['actions.*.contacts.*', 'contact'],
  ['actions.*.topics.*', 'topic'],
  ['steps.*.topics.*', 'topic'],
  ['steps.*.contacts.*', 'contact'],
  ['steps.*.checklists.*', 'checklist'],
  ['definitions.*.examples.*', 'checklist'],
  ['exits.*.contacts.*', 'contact'],
  ['fast.contacts.*', 'contact'],
  ['beroepsgroepen.*.steps.*.topics.*', 'topic'],
  ['beroepsgroepen.*.steps.*.checklists.*', 'checklist'],
  ['beroepsgroepen.add.*.steps.*.topics.*', 'topic'],
  ['beroepsgroepen.add.*.steps.*.checklists.*', 'checklist'],
  ['beroepsgroepen.show.*', 'beroepsgroep'],
];

/** Contacts that are the same for everybody and stand on every screen (design 2.2). */
const nationalNumbers = ['noodnummer', 'veilig-thuis'];

/** Everything landelijk.json names but does not have. */
export function nationalProblems(national: unknown, items?: ReadonlySet<string>): readonly Problem[] {
  return [...unknownIds(national, []), ...unknownItems(national, items), ...missingNumbers(national)];
}

/** Everything a region or organisation names or replaces that does not fit the files below it. */
export function layerProblems(layer: unknown, below: Below, items?: ReadonlySet<string>): readonly Problem[] {
  return [
    ...unknownIds(layer, below),
    ...unknownItems(layer, items),
    ...unknownWordings(layer, below),
    ...replacedNumbers(layer),
    ...ownNumberWithoutPhone(layer, below),
    ...turnedChecklists(layer, below),
    ...unfitGroups(layer, below),
  ];
}

function unknownIds(file: unknown, below: Below): readonly Problem[] {
  return names.flatMap(([pattern, kind]) => {
    const known = idsOf(kind, [...below, file]);
    return strings(valuesAt(file, pattern))
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) => ({
        path,
        message: `there is no ${kind} "${value}" (expected one of: ${list(known)})`,
      }));
  });
}

function idsOf(kind: Kind, files: Below): readonly string[] {
  if (kind === 'beroepsgroep') return [...beroepsgroepIds, ...keysAt(files, 'beroepsgroepen.add.*')];
  return keysAt(files, `${kind}s.*`);
}

function keysAt(files: Below, pattern: string): readonly string[] {
  return files.flatMap((file) => valuesAt(file, pattern).map(({ path }) => String(path.at(-1))));
}

function unknownItems(file: unknown, items: ReadonlySet<string> | undefined): readonly Problem[] {
  if (!items) return [];
  return strings(valuesOfKey(file, 'covers').flatMap(({ path, value }) => itemsOf(path, value)))
    .filter(({ value }) => SourceItem.safeParse(value).success && !items.has(value))
    .map(({ path, value }) => ({
      path,
      message: `there is no item "${value}" (expected an id that is in bronnen/items.json)`,
    }));
}

function itemsOf(path: Found['path'], value: unknown): readonly Found[] {
  return valuesAt(value, '*').map((item) => ({ path: [...path, ...item.path], value: item.value }));
}

function missingNumbers(national: unknown): readonly Problem[] {
  return nationalNumbers.flatMap((id) => {
    const contact = valueAt(national, ['contacts', id]);
    if (contact === undefined) return { path: ['contacts'], message: `"${id}" is missing (expected ${onEveryScreen})` };
    return hasPhone(contact)
      ? []
      : { path: ['contacts', id], message: `"phone" is missing (expected ${onEveryScreen})` };
  });
}

const onEveryScreen = 'the number that stands on every screen';

function hasPhone(contact: unknown): boolean {
  return valueAt(contact, ['phone']) !== undefined;
}

function replacedNumbers(layer: unknown): readonly Problem[] {
  return nationalNumbers
    .map((id) => ['contacts', id])
    .filter((path) => valueAt(layer, path) !== undefined)
    .map((path) => ({
      path,
      message: 'is the same for everybody (expected another id, such as "veilig-thuis-regio")',
    }));
}

function ownNumberWithoutPhone(layer: unknown, below: Below): readonly Problem[] {
  return strings(valuesAt(layer, 'ownNumber')).flatMap(({ path, value }) => {
    const contact = topmost([...below, layer], `contacts.${value}`);
    if (contact === undefined || hasPhone(contact)) return [];
    return { path, message: `the contact "${value}" has no phone (expected ${onEveryScreen})` };
  });
}

/** The value at a pattern without stars, in the topmost file that has it. */
function topmost(files: Below, pattern: string): unknown {
  return files.flatMap((file) => valuesAt(file, pattern)).at(-1)?.value;
}

function unknownWordings(layer: unknown, below: Below): readonly Problem[] {
  return strings(valuesAt(layer, 'wordings.*')).flatMap(({ path, value }) => {
    const asked = String(path.at(-1));
    const known = ['questions', 'signs'].flatMap((kind) => keysAt(below.slice(0, 1), `${kind}.${asked}.wordings.*`));
    if (known.includes(value)) return [];
    return { path, message: `there is no wording "${value}" (landelijk.json has: ${list(known)})` };
  });
}

/** What a "ja" in a checklist means never changes with the region (design 2.7). */
function turnedChecklists(layer: unknown, below: Below): readonly Problem[] {
  return strings(valuesAt(layer, 'checklists.*.polarity')).flatMap(({ path, value }) => {
    const replaced = topmost(below, printPath(path));
    if (typeof replaced !== 'string' || replaced === value) return [];
    return {
      path,
      message: `"${value}" turns this checklist round (expected "${replaced}", as in the file below)`,
    };
  });
}

function unfitGroups(layer: unknown, below: Below): readonly Problem[] {
  const taken = idsOf('beroepsgroep', below);
  const show = strings(valuesAt(layer, 'beroepsgroepen.show.*')).map(({ value }) => value);
  return valuesAt(layer, 'beroepsgroepen.add.*').flatMap(({ path }) => {
    const id = String(path.at(-1));
    if (taken.includes(id)) return { path, message: `there is a beroepsgroep "${id}" already (expected a new id)` };
    if (show.length === 0 || show.includes(id)) return [];
    return { path, message: `nobody can choose "${id}" (expected it in beroepsgroepen.show as well)` };
  });
}

function strings(found: readonly Found[]): readonly (Found & { readonly value: string })[] {
  return found.filter((at): at is Found & { readonly value: string } => typeof at.value === 'string');
}

function list(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(', ');
}
