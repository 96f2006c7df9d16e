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

/** The path as an editor reads it: `contacts.advies.address[0]`. */
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
  return path.reduce((at, key) => children(at).find((child) => child.path[0] === key)?.value, value);
}

/** Every value at a pattern such as `steps.*.topics.*`, in which a star stands for any key. */
export function valuesAt(value: unknown, pattern: string): readonly Found[] {
  return pattern
    .split('.')
    .reduce<
      readonly Found[]
    >((found, key) => found.flatMap((at) => children(at.value, at.path).filter(({ path }) => key === '*' || path.at(-1) === key)), [{ path: [], value }]);
}

/** Every value below a key with this name, however deep. */
export function valuesOfKey(value: unknown, key: string, path: Path = []): readonly Found[] {
  return children(value, path).flatMap((child) => [
    ...(child.path.at(-1) === key ? [child] : []),
    ...valuesOfKey(child.value, key, child.path),
  ]);
}
