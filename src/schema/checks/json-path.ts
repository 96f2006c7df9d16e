import type { Said } from '../messages/sentences.js';

/** The way from the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/** A value somewhere in a file. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** Something wrong in a file, at the place it is about. */
export interface Problem extends Said {
  readonly path: Path;
}

/** The path as an editor reads it: `contacts.advies.visit[0]`. */
export function printPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** The values inside an object or array, each with its path; none in anything else. */
export function children(value: unknown, path: Path = []): readonly Found[] {
  if (Array.isArray(value)) return value.map((item: unknown, at) => ({ path: [...path, at], value: item }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, item]: [string, unknown]) => ({ path: [...path, key], value: item }));
}

/** The value at the end of a path; undefined where the file does not go that far. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(childAt, value);
}

function childAt(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  // An object has no key that is a number, and a list no other.
  return Array.isArray(value) === (typeof key === 'number')
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

/** Every value at a pattern such as `steps.*.topics.*`, in which a star stands for any key. */
export function valuesAt(value: unknown, pattern: string): readonly Found[] {
  const found: Found[] = [];
  collect(value, keysOf(pattern), [], found);
  return found;
}

/** The patterns of the checks are few, and asked of every file. */
const patterns = new Map<string, readonly string[]>();

function keysOf(pattern: string): readonly string[] {
  const known = patterns.get(pattern);
  if (known) return known;
  const keys = pattern.split('.');
  patterns.set(pattern, keys);
  return keys;
}

/** One path is kept for all of the way, and copied at its end. */
function collect(value: unknown, keys: readonly string[], path: (string | number)[], found: Found[]): void {
  const key = keys[path.length];
  if (key === undefined) {
    found.push({ path: [...path], value });
    return;
  }
  for (const inner of key === '*' ? keysIn(value) : [key]) {
    const child = childAt(value, inner);
    if (child === undefined) continue;
    path.push(inner);
    collect(child, keys, path, found);
    path.pop();
  }
}

function keysIn(value: unknown): readonly (string | number)[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? [...value.keys()] : Object.keys(value);
}

/** Every value below a key with this name, however deep. */
export function valuesOfKey(value: unknown, key: string, path: Path = []): readonly Found[] {
  const found: Found[] = [];
  walk(value, [...path], (child, way) => {
    if (way.at(-1) === key) found.push({ path: [...way], value: child });
    return undefined;
  });
  return found;
}

/**
 * Shows everything below a value, outside in; what it says `false` of is not gone into. One path is kept for all of it, and whoever
 * wants to keep it copies it: a path for each of a million values would be most of the work.
 */
export function walk(
  value: unknown,
  path: (string | number)[],
  see: (child: unknown, path: Path) => boolean | undefined,
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const child = (value as Readonly<Record<string | number, unknown>>)[key];
    path.push(key);
    // A text has nothing below it, and most of a file is text.
    if (see(child, path) !== false && typeof child === 'object') walk(child, path, see);
    path.pop();
  }
}
