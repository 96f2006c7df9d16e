import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { printPath, valueAt, valuesOfKey, type Path } from '../../schema/checks/json-path.js';
import { refusal } from '../content/folder/disk.js';
import { ContentError } from '../content/json/content-error.js';
import { parseJson } from '../content/json/json-file.js';
import { spanOf } from '../content/json/json-span.js';
import { textOf } from '../content/json/read-text.js';
import { ToolError } from '../mendable-error.js';

/** That the owner of facts says that they are right. */
export interface Confirmation {
  /** The file, as the disk knows it. */
  readonly file: string;
  /** Where in the file, such as `contacts.advies`; everywhere in it when it is empty. */
  readonly place: string;
  /** The function of whoever confirmed it, never a name. */
  readonly by: string;
  /** Such as `2026-11-23`. */
  readonly day: string;
}

/**
 * Writes in a file that its owner confirmed a fact, or all of them; every other byte stays as it is.
 *
 * @returns Where the facts stand that are confirmed now.
 * @throws ContentError where the file is no JSON; ToolError where there is nothing to confirm at that place.
 */
export async function confirm({ file, place, by, day }: Confirmation): Promise<readonly string[]> {
  const before = await textIn(file);
  const facts = factsIn(before, basename(file));
  const path = pathOf(place);
  const chosen = facts.filter((fact) => path.every((key, at) => fact[at] === key));
  if (chosen.length === 0) throw new ToolError('plaats-onbekend', place, facts.map(printPath));
  await writeFile(file, withConfirmation(before, chosen, { by, day }));
  return chosen.map(printPath);
}

async function textIn(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new ContentError([{ file, problems: [refusal(error)] }]);
  });
  const read = textOf(bytes);
  if ('problem' in read) throw new ContentError([{ file, problems: [read.problem] }]);
  return bytes[0] === 0xef ? `\uFEFF${read.text}` : read.text;
}

/** The paths of everything that can be confirmed. */
function factsIn(text: string, file: string): readonly Path[] {
  const { value, problems } = parseJson(text);
  if (problems.length > 0) throw new ContentError([{ file, problems }]);
  return valuesOfKey(value, 'checked').map(({ path }) => path.slice(0, -1));
}

/** The path that somebody writes as messages do: `contacts.advies`, with or without `checked` behind it. */
function pathOf(place: string): Path {
  const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
  const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return path.at(-1) === 'checked' ? path.slice(0, -1) : path;
}

/** The text of a file in which these facts are confirmed, and nothing else is changed. */
export function withConfirmation(
  text: string,
  facts: readonly Path[],
  { by, day }: Pick<Confirmation, 'by' | 'day'>,
): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const source = text.slice(mark.length);
  return mark + facts.reduce((at, fact) => withWho(withDay(at, fact, day), fact, by), source);
}

function withDay(source: string, fact: Path, day: string): string {
  const { start, end } = spanOf(source, [...fact, 'checked']);
  return source.slice(0, start) + JSON.stringify(day) + source.slice(end);
}

/** Who confirmed it stands right behind the day, written as the line of the day is. */
function withWho(source: string, fact: Path, by: string): string {
  const who = JSON.stringify(by);
  if (valueAt(JSON.parse(source), [...fact, 'checkedBy']) !== undefined) {
    const { start, end } = spanOf(source, [...fact, 'checkedBy']);
    return source.slice(0, start) + who + source.slice(end);
  }
  const { key = 0, start, end } = spanOf(source, [...fact, 'checked']);
  const [indent = ' '] = /(\r?\n[ \t]*)$/.exec(source.slice(0, key)) ?? [];
  const [, between = ''] = /"checked"(\s*:\s*)$/.exec(source.slice(key, start)) ?? [];
  return `${source.slice(0, end)},${indent}"checkedBy"${between}${who}${source.slice(end)}`;
}
