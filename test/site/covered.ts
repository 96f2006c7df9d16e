import { wordsOfAddress } from '../../src/shared/address-words.js';
import { contentFiles, readJson } from '../content/files.js';
import { input } from './pages.js';

/** Every item of the source documents with what it is about. */
export const sourceItems = readJson('bronnen/items.json') as Readonly<Record<string, string>>;

type Entry = Readonly<Record<string, unknown>>;

/** Everything in a value that says which items of the sources it covers. */
function entriesIn(value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...('covers' in value ? [value as Entry] : []), ...Object.values(value).flatMap(entriesIn)];
}

/** With the words of a reader without a group. */
function filled(text: string): string {
  const { one, your, many } = input.national.client;
  return text.replaceAll('{je-client}', your).replaceAll('{clienten}', many).replaceAll('{client}', one);
}

/** The words of an entry that a reader meets: the text, what a field of a form asks, or of a contact the ways to reach it. */
function wordsOf({ text, label, phone, mail, url }: Entry, inWords: Filled): readonly string[] {
  const words = [text, label, phone, mail].filter((word) => typeof word === 'string').map(inWords);
  return typeof url === 'string' ? [...words, wordsOfAddress(url)] : words;
}

const entries: readonly Entry[] = [...contentFiles].flatMap(([, content]) => entriesIn(content));

/** With words of a guide that calls whom it works for otherwise. */
export type Filled = (text: string) => string;

/** The items that a page says: each of which some text covers whose every word stands in it. */
export function itemsIn(said: string, inWords: Filled = filled): ReadonlySet<string> {
  const shown = entries.filter((entry) => {
    const words = wordsOf(entry, inWords);
    return words.length > 0 && words.every((word) => said.includes(word.replace(/\s+/g, ' ').trim()));
  });
  return new Set(shown.flatMap(({ covers }) => covers as readonly string[]));
}
