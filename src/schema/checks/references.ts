import { checkIds } from '../../engine/checks.js';
import { beroepsgroepIds } from '../../engine/ids.js';
import { say } from '../messages/sentences.js';
import { formProblems } from './form-problems.js';
import { keysAt, strings } from './found.js';
import { valueAt, valuesAt, type Problem } from './json-path.js';
import { replacedIds, type LayerBelow } from './layer-ids.js';
import { numbersForNames, plainName, replacedNames } from './layer-names.js';
import { lostMeanings } from './meaning.js';
import { layerNumbers, nationalNumbers } from './numbers.js';
import { oncePerFile } from './once-per-file.js';
import { ownContactProblems } from './own-contacts.js';
import { regionLogoProblems } from './region-logo.js';

/** Kinds of things that files name by their id. */
type Kind = 'contact' | 'topic' | 'checklist' | 'beroepsgroep';

/** Where a file names something that must exist, in it or in a file below it. */
const names: readonly (readonly [pattern: string, kind: Kind])[] = [
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
  ['chapters.*.topics.*', 'topic'],
  ['protocol.topics.*.*', 'topic'],
  ['exits.*.contacts.*', 'contact'],
  ['fast.contacts.*', 'contact'],
  ['beroepsgroepen.*.steps.*.topics.*', 'topic'],
  ['beroepsgroepen.*.steps.*.checklists.*', 'checklist'],
  ['beroepsgroepen.add.*.steps.*.topics.*', 'topic'],
  ['beroepsgroepen.add.*.steps.*.checklists.*', 'checklist'],
  ['beroepsgroepen.show.*', 'beroepsgroep'],
];

/** Everything the national content names but does not have. */
export function nationalProblems(national: unknown): readonly Problem[] {
  return [
    ...unknownIds(national, []),
    ...nationalNumbers(national),
    ...uncalled(national),
    ...checkItems(national),
    ...lostMeanings(national),
  ];
}

/**
 * Everything a region or organisation names or replaces that does not fit the files below it.
 *
 * @param below From the national content upwards.
 * @param id The id of the layer, which is the name of its file.
 */
export function layerProblems(layer: unknown, below: readonly LayerBelow[], id: string): readonly Problem[] {
  const files = below.map(({ json }) => json);
  return [
    ...unknownIds(layer, files),
    ...unknownWordings(layer, files),
    ...replacedIds(layer, below, id),
    ...replacedNames(layer, below),
    ...numbersForNames(layer),
    ...layerNumbers(layer, files),
    ...ownContactProblems(layer),
    ...unfitGroups(layer, files),
    ...regionLogoProblems(layer, below),
    ...formProblems(layer, below),
  ];
}

/** Actions that tell to call: a reader finds the number with them. */
const calls = {
  'bel-112': 'noodnummer',
  'bel-veilig-thuis-nu': 'veilig-thuis',
  'bel-veilig-thuis-nu-als-arts': 'veilig-thuis',
  meld: 'veilig-thuis',
  'meld-telefonisch': 'veilig-thuis',
  'bel-voor-advies': 'veilig-thuis',
} as const;

function uncalled(national: unknown): readonly Problem[] {
  return Object.entries(calls).flatMap(([action, contact]): readonly Problem[] => {
    const path = ['actions', action];
    if (valueAt(national, path) === undefined) return [];
    const named = valuesAt(national, `actions.${action}.contacts.*`).map(({ value }) => value);
    if (named.includes(contact)) return [];
    return [{ path: [...path, 'contacts'], ...say('actie-nummer', contact) }];
  });
}

/** A check names items of the subject with its own id, which is on paper too; without that subject nobody sees the check. */
function checkItems(national: unknown): readonly Problem[] {
  return checkIds.flatMap((id) => {
    const known = keysAt([national], `topics.${id}.items.*`);
    if (known.length === 0) return [];
    const named = ['questions', 'ends'].flatMap((part) => valuesAt(national, `checks.${id}.${part}.*.items.*`));
    return strings(named)
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) => ({ path, ...say('verwijzing-onbekend', 'item', value, known) }));
  });
}

function unknownIds(file: unknown, below: readonly unknown[]): readonly Problem[] {
  const inFiles = [...below, file];
  return names.flatMap(([pattern, kind]) => {
    const found = strings(valuesAt(file, pattern));
    if (found.length === 0) return [];
    const known = idsOf(kind, inFiles);
    return found
      .filter(({ value }) => !known.includes(value))
      .map(({ path, value }) => ({ path, ...say('verwijzing-onbekend', kind, value, known) }));
  });
}

function idsOf(kind: Kind, files: readonly unknown[]): readonly string[] {
  const ids = files.flatMap((file) => idsIn(file)[kind]);
  return kind === 'beroepsgroep' ? [...beroepsgroepIds, ...ids] : ids;
}

const idsIn = oncePerFile(
  (file): Readonly<Record<Kind, readonly string[]>> => ({
    contact: keysAt([file], 'contacts.*'),
    topic: keysAt([file], 'topics.*'),
    checklist: keysAt([file], 'checklists.*'),
    beroepsgroep: keysAt([file], 'beroepsgroepen.add.*'),
  }),
);

function unknownWordings(layer: unknown, below: readonly unknown[]): readonly Problem[] {
  return strings(valuesAt(layer, 'wordings.*')).flatMap(({ path, value }) => {
    const asked = String(path.at(-1));
    const known = ['questions', 'signs'].flatMap((kind) => keysAt(below.slice(0, 1), `${kind}.${asked}.wordings.*`));
    return known.includes(value) ? [] : { path, ...say('verwijzing-onbekend', 'wording', value, known) };
  });
}

function unfitGroups(layer: unknown, below: readonly unknown[]): readonly Problem[] {
  const added = valuesAt(layer, 'beroepsgroepen.add.*');
  if (added.length === 0) return [];
  const taken = idsOf('beroepsgroep', below);
  const show = strings(valuesAt(layer, 'beroepsgroepen.show.*')).map(({ value }) => value);
  return added.flatMap(({ path }) => {
    const id = String(path.at(-1));
    if (taken.includes(id)) return { path, ...say('groep-bestaat', id) };
    const name = valueAt(layer, [...path, 'name']);
    const plain = typeof name === 'string' ? plainName(name) : undefined;
    const same = [layer, ...below].flatMap(groupNames).filter((other) => other === plain);
    if (same.length > 1) return { path: [...path, 'name'], ...say('groep-naam', name) };
    if (show.length === 0 || show.includes(id)) return [];
    return { path, ...say('groep-onkiesbaar', id) };
  });
}

/** The names of the groups of a file, as a reader takes them. */
const groupNames = oncePerFile((file): readonly string[] =>
  strings([...valuesAt(file, 'beroepsgroepen.*.name'), ...valuesAt(file, 'beroepsgroepen.add.*.name')]).map(
    ({ value }) => plainName(value),
  ),
);
