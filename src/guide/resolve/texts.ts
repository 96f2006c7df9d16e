import type { GuideFact, GuideNote, GuideSourcedText } from '../../schema/guide.js';
import type { Note } from '../../schema/note.js';
import type { Fact, Text } from '../../schema/values/text.js';
import { noteLead, type Speech } from './note-lead.js';

/** A text without what only the files need. */
export function toText({ text, source }: Text): GuideSourcedText {
  return { text, source };
}

/** Texts in the order of the file. */
export function toTexts(texts: Readonly<Record<string, Text>> = {}): readonly GuideSourcedText[] {
  return Object.values(texts).map(toText);
}

/** Remarks, each with for whom it is. Only some stand on the printed card; all of them where none are chosen. */
export function toNotes(
  notes: Readonly<Record<string, Note>> = {},
  speech: Speech,
  card?: readonly string[],
): readonly GuideNote[] {
  return Object.entries(notes).map(([id, note]) => ({
    ...(note.for && { lead: noteLead(note.for, speech) }),
    ...toText(note),
    ...(card && !card.includes(id) && { offCard: true as const }),
  }));
}

export function toFact({ text, source, checked }: Fact): GuideFact {
  return { text, source, checked };
}

/** Every value once, in the order in which it first stands. */
export function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

/** The same keys, with each value changed. */
export function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Readonly<Record<Key, To>> {
  const entries = (Object.entries(record) as [Key, From][]).map(([key, value]) => [key, change(value, key)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

/** The same object without one of its keys. */
export function without<From extends object, Key extends keyof From>(object: From, key: Key): Omit<From, Key> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as Omit<From, Key>;
}
