import { say } from '../../../schema/messages/sentences.js';
import type { LineProblem } from './line-problem.js';

/** Content goes 8 deep. What goes much deeper is a mistake, and would be too deep for the parser. */
const deepest = 64;

/** Whether a value goes too deep for whatever walks through it. */
export function goesTooDeep(value: unknown, left = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => goesTooDeep(inner, left - 1));
}

/** Where a JSON text goes too deep. Counts brackets one by one: what looks deeper by calling itself would break there as well. */
export function tooDeep(source: string): LineProblem | undefined {
  let depth = 0;
  let line = 1;
  let inText = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\n') line += 1;
    if (sign === '"') inText = !inText;
    // What follows a backslash, such as a quote, does not end the text.
    if (inText && sign === '\\') at += 1;
    if (inText) continue;
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth > deepest) return { line, ...say('json-diepte', deepest) };
  }
  return undefined;
}
