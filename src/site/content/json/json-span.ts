import type { Path } from '../../../schema/checks/json-path.js';

/** Where something stands in a JSON text, in characters from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Where its key begins; absent for what stands in a list, and for the whole. */
  readonly key?: number;
}

type Begin = Omit<Span, 'end'>;

// The text is one that JSON.parse reads, so nothing has to be doubted here.

/** Where the value at a path stands; the nearest one around it where the text does not go that far. */
export function spanOf(source: string, path: Path): Span {
  const begin = beginOf(source, path);
  return { ...begin, end: endOfValue(source, begin.start) };
}

/** Where that begins, which costs nothing of what stands behind it. */
export function beginOf(source: string, path: Path): Begin {
  return beginIn(source, { start: pastSpace(source, 0) }, path);
}

function beginIn(source: string, at: Begin, [key, ...rest]: Path): Begin {
  if (key === undefined) return at;
  const child = childIn(source, at.start, key);
  return child ? beginIn(source, child, rest) : { start: at.start };
}

function childIn(source: string, start: number, key: string | number): Begin | undefined {
  const isObject = source[start] === '{';
  if (!isObject && source[start] !== '[') return undefined;
  let at = pastSpace(source, start + 1);
  for (let index = 0; source[at] !== '}' && source[at] !== ']'; index++) {
    const keyAt = at;
    const keyEnd = isObject ? endOfText(source, at) : at;
    if (isObject) at = pastSpace(source, pastSpace(source, keyEnd) + 1);
    const isKey = isObject ? textIn(source, keyAt, keyEnd) === key : index === key;
    if (isKey) return isObject ? { start: at, key: keyAt } : { start: at };
    at = pastSpace(source, endOfValue(source, at));
    if (source[at] === ',') at = pastSpace(source, at + 1);
  }
  return undefined;
}

/** What a text between quotes says. */
function textIn(source: string, start: number, end: number): unknown {
  const inside = source.slice(start + 1, end - 1);
  return inside.includes('\\') ? JSON.parse(source.slice(start, end)) : inside;
}

function endOfValue(source: string, start: number): number {
  const first = source[start];
  if (first === '"') return endOfText(source, start);
  if (first !== '{' && first !== '[') return endOfWord(source, start);
  let depth = 0;
  for (let at = start; ; at++) {
    const sign = source[at];
    if (sign === '"') at = endOfText(source, at) - 1;
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
}

/** Just behind a number, or true, false or null. */
function endOfWord(source: string, start: number): number {
  let at = start;
  while (at < source.length && !' \t\n\r,]}'.includes(source[at] ?? '')) at += 1;
  return at;
}

/** Just behind the quote that ends a text. */
export function endOfText(source: string, start: number): number {
  let quote = source.indexOf('"', start + 1);
  while (isEscaped(source, quote)) quote = source.indexOf('"', quote + 1);
  return quote + 1;
}

/** Whether a sign within a text stands behind a backslash that is none of a pair. */
function isEscaped(source: string, at: number): boolean {
  let first = at;
  while (source[first - 1] === '\\') first -= 1;
  return (at - first) % 2 === 1;
}

function pastSpace(source: string, start: number): number {
  let at = start;
  while (at < source.length && ' \t\n\r'.includes(source[at] ?? '')) at += 1;
  return at;
}
