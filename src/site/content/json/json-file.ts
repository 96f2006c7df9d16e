import type { LineProblem } from './line-problem.js';
import { parse, type AnyNode, type LocationRange, type ValueNode } from '@humanwhocodes/momoa';
import { say, type Said } from '../../../schema/messages/sentences.js';
import { prototypeKey } from '../../../schema/values/ids.js';
import type { Path } from '../../../schema/checks/json-path.js';
import { causeOf } from './json-cause.js';
import { keysIn, writtenKeys } from './json-members.js';
import { beginOf } from './json-span.js';
import { goesTooDeep, tooDeep } from './json-depth.js';

/** A JSON file with its lines. A file that is no JSON has problems and no value. */
export interface JsonFile {
  readonly value?: unknown;
  readonly problems: readonly LineProblem[];
  /** The line of a value; of the nearest one around it where the file does not go that far. */
  lineOf(path: Path): number;
}

/** Reads JSON and keeps the lines, so that a mistake can be shown where it is. */
export function parseJson(text: string): JsonFile {
  // Some editors begin a file with a byte order mark.
  const source = text.replace(/^\uFEFF/, '');
  return rightJson(source) ?? lookedThrough(source);
}

/**
 * What JSON.parse reads, where it misses nothing: of a thousand files nearly all are right, and none of them has to be kept as a tree.
 * Undefined where the file has something to tell.
 */
function rightJson(source: string): JsonFile | undefined {
  try {
    const value = JSON.parse(source) as unknown;
    if (goesTooDeep(value)) return undefined;
    if (source.includes(prototypeKey) || writtenKeys(source) !== keysIn(value)) return undefined;
    return { value, problems: [], lineOf: (path) => lineAt(source, path) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function lineAt(source: string, path: Path): number {
  const { key, start } = beginOf(source, path);
  let line = 1;
  for (let at = source.indexOf('\n'); at >= 0 && at < (key ?? start); at = source.indexOf('\n', at + 1)) line += 1;
  return line;
}

function lookedThrough(source: string): JsonFile {
  // Before the parser that keeps the lines, which would break there.
  const deep = tooDeep(source);
  if (deep) return { problems: [deep], lineOf: () => 1 };
  try {
    const { body } = parse(source);
    const problems = problemsIn(body, '', source);
    const value = problems.some(({ code }) => code === 'json-regeleinde')
      ? undefined
      : (JSON.parse(source, withoutPrototype) as unknown);
    return { value, problems, lineOf: (path) => lineOf(body, path) };
  } catch (error) {
    if (!isMisread(error)) throw error;
    return { problems: [causeOf(source, error) ?? unreadable(error)], lineOf: () => 1 };
  }
}

/** Leaves out the one key that the checks behind this do not see; `problemsIn` has told it. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === prototypeKey ? undefined : value;
}

/** Duplicate keys, of which JSON.parse would keep the last without a word, and characters it would refuse. */
function problemsIn(node: ValueNode, place: string, source: string): readonly LineProblem[] {
  if (node.type === 'String') return stringProblems(node.loc, place, source);
  if (node.type === 'Array') {
    return node.elements.flatMap(({ value }, at) => problemsIn(value, `${place}[${at}]`, source));
  }
  if (node.type !== 'Object') return [];
  const seen = new Map<string, number>();
  return node.members.flatMap(({ name, value }) => {
    const key = keyOf(name);
    const here = place === '' ? key : `${place}.${key}`;
    const first = seen.get(key);
    seen.set(key, first ?? name.loc.start.line);
    const ofKey = keyProblems(key, first).map((said) => ({ line: name.loc.start.line, place: here, ...said }));
    return [...ofKey, ...stringProblems(name.loc, here, source), ...problemsIn(value, here, source)];
  });
}

function keyProblems(key: string, first: number | undefined): readonly Said[] {
  return [
    ...(first === undefined ? [] : [say('veld-dubbel', first)]),
    ...(key === prototypeKey ? [say('id-javascript', key)] : []),
  ];
}

function stringProblems(loc: LocationRange, place: string, source: string): readonly LineProblem[] {
  // eslint-disable-next-line no-control-regex -- exactly these characters may not stand in a JSON string
  const broken = /[\u0000-\u001F]/.test(source.slice(loc.start.offset, loc.end.offset));
  return broken ? [{ line: loc.start.line, place, ...say('json-regeleinde') }] : [];
}

function keyOf(name: AnyNode): string {
  if (name.type === 'String') return name.value;
  throw new Error(`parseJson: a key is a ${name.type}, which JSON does not have`);
}

function lineOf(node: ValueNode, path: Path): number {
  const [key, ...rest] = path;
  if (node.type === 'Object') {
    // Of two with one name the last counts, as in JSON.parse.
    const member = node.members.findLast(({ name }) => keyOf(name) === key);
    if (member) return rest.length === 0 ? member.name.loc.start.line : lineOf(member.value, rest);
  }
  if (node.type === 'Array' && typeof key === 'number') {
    const element = node.elements[key];
    if (element) return lineOf(element.value, rest);
  }
  return node.loc.start.line;
}

interface Misread {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

function isMisread(error: unknown): error is Misread {
  return error instanceof Error && 'line' in error && 'column' in error;
}

function unreadable({ message, line, column }: Misread): LineProblem {
  const place = `kolom ${column}`;
  if (message.includes('end of input')) return { line, place, ...say('json-einde') };
  const [, token, character] = /Unexpected token (\w+)|character '(.+?)'/.exec(message) ?? [];
  return { line, place, ...say('json-teken', token ?? character) };
}
