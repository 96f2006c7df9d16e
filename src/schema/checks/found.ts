import { children, valuesAt, type Found } from './json-path.js';

/** A text somewhere in a file. */
export type FoundText = Found & { readonly value: string };

/** What of this is text; anything else is for the schema to say. */
export function strings(found: readonly Found[]): readonly FoundText[] {
  return found.filter((at): at is FoundText => typeof at.value === 'string');
}

/** The last keys at a pattern such as `topics.*`, over several files. */
export function keysAt(files: readonly unknown[], pattern: string): readonly string[] {
  return files.flatMap((file) => valuesAt(file, pattern).map(({ path }) => String(path.at(-1))));
}

/** What a list holds, each with its whole path; nothing where it is no list. */
export function itemsOf({ path, value }: Found): readonly Found[] {
  return Array.isArray(value) ? children(value, path) : [];
}
