import type { Guide } from '../schema/guide.js';
import type { ClientWords } from '../schema/values/text.js';

/** What was filled in already: the same guide for the same words, so that an element can compare. */
const known = new WeakMap<Guide, Map<ClientWords, Guide>>();

/**
 * The guide with the reader's own word for whom she works for: a teacher is not told about "je cliënt".
 *
 * @param beroepsgroep Id of her group; null while she chose none.
 */
export function inWordsOf(guide: Guide, beroepsgroep: string | null): Guide {
  const words = guide.beroepsgroepen.find(({ id }) => id === beroepsgroep)?.client ?? guide.client;
  const filled = known.get(guide) ?? new Map<ClientWords, Guide>();
  known.set(guide, filled);
  const inWords = filled.get(words) ?? fillAll(guide, words);
  filled.set(words, inWords);
  return inWords;
}

/** Every text in a value, however deep, with the words in its places. */
function fillAll<Value>(value: Value, words: ClientWords): Value {
  if (typeof value === 'string') return fillText(value, words) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => fillAll(item, words)) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillAll(inner, words)])) as Value;
}

function fillText(text: string, { one, your, many }: ClientWords): string {
  if (!text.includes('{')) return text;
  // A function each: "$&" in a word is no pattern.
  return text
    .replaceAll('{je-client}', () => your)
    .replaceAll('{clienten}', () => many)
    .replaceAll('{client}', () => one);
}
