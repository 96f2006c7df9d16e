import { endOfText } from './json-span.js';

/** How many keys a JSON text has, each counted as often as it stands there: JSON.parse keeps one of two with the same name. */
export function writtenKeys(source: string): number {
  let keys = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '"') at = endOfText(source, at) - 1;
    else if (sign === ':') keys += 1;
  }
  return keys;
}

/** How many keys the value of a JSON text has, however deep. */
export function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value) as readonly unknown[];
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce((sum: number, child) => sum + keysIn(child), own);
}
