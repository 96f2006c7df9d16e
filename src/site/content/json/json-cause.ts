import { codePoint } from '../../../schema/messages/shown.js';
import { say, type Said } from '../../../schema/messages/sentences.js';
import type { LineProblem } from './line-problem.js';

/** Where a parser stopped. */
interface Stopped {
  readonly line: number;
  readonly column: number;
}

/** Why a text is no JSON, where that is something else than a comma or bracket; undefined where it is not. */
export function causeOf(source: string, stopped: Stopped): LineProblem | undefined {
  if (source.trim() === '') return { line: 1, ...say('json-leeg') };
  if (/^\s*<[a-z!?]/i.test(source)) return { line: 1, ...say('json-html') };
  const lines = source.split('\n');
  const conflict = lines.findIndex((line) => /^(<{7}|={7}|>{7}|\|{7})(\s|$)/.test(line));
  if (conflict !== -1) return { line: conflict + 1, ...say('json-conflict') };
  const { line, column } = stopped;
  const said = causeAt((lines[line - 1] ?? '').slice(column - 1));
  return said && { line, place: `kolom ${column}`, ...said };
}

/** What the rest of a line begins with, where that is the cause. */
function causeAt(rest: string): Said | undefined {
  const [comment] = /^(\/\/|\/\*|#)/.exec(rest) ?? [];
  if (comment !== undefined) return say('json-opmerking', comment);
  const [quote] = /^[‘’‚“”„‹›«»'`´]/.exec(rest) ?? [];
  if (quote !== undefined) return say('json-aanhalingsteken', quote);
  const [space] = /^[^\S \t\r\n]/.exec(rest) ?? /^[\u200B\u2060\uFEFF]/.exec(rest) ?? [];
  return space === undefined ? undefined : say('json-spatie', codePoint(space));
}
