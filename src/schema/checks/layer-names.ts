import { strings, type FoundText } from './found.js';
import { say } from '../messages/sentences.js';
import { valuesAt, type Problem } from './json-path.js';
import { type LayerBelow } from './layer-ids.js';
import { oncePerFile } from './once-per-file.js';

/** Where the name of a thing stands that a reader tells it by. */
const nameAt = ['contacts.*.name', 'topics.*.title', 'checklists.*.title', 'definitions.*.term'] as const;

/** Every name under which a layer would replace for a reader what stands below it, whatever its id. */
export function replacedNames(layer: unknown, below: readonly LayerBelow[]): readonly Problem[] {
  return nameAt.flatMap((pattern) =>
    strings(valuesAt(layer, pattern)).flatMap(({ path, value }): readonly Problem[] => {
      const taken = below.find(({ json }) => namesIn(json)[pattern].has(plainName(value)));
      return taken ? [{ path, ...say('naam-bezet', value, taken.owner) }] : [];
    }),
  );
}

/** The names of a file by where they stand, as a reader takes them. */
const namesIn = oncePerFile((file) => {
  const named = nameAt.map((pattern) => [pattern, new Set(strings(valuesAt(file, pattern)).map(nameOf))]);
  return Object.fromEntries(named) as Readonly<Record<(typeof nameAt)[number], ReadonlySet<string>>>;
});

const nameOf = ({ value }: FoundText) => plainName(value);

/** A number for a name would be read as the number to call. */
export function numbersForNames(layer: unknown): readonly Problem[] {
  return strings(valuesAt(layer, 'contacts.*.name'))
    .filter(({ value }) => /\d/.test(value) && !/\p{L}/u.test(value))
    .map(({ path, value }) => ({ path, ...say('naam-nummer', value) }));
}

/** A name as a reader takes it: without case and spaces. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '');
}
