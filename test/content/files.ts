import { readdirSync, readFileSync } from 'node:fs';
import { nationalPath, nationalTopics, type National } from '../../src/schema/national.js';
import { contentFile } from '../../src/site/content/folder/source-files.js';
import { joinNational } from '../../src/site/content/national-files.js';
import { readFile } from '../../src/site/content/read-file.js';

const root = new URL('../../', import.meta.url);

/** A file of the project, read as JSON. */
export function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}

function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Every content file, by its path in the project. */
export const contentFiles: ReadonlyMap<string, unknown> = new Map(
  ['regions', 'organisations'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replaceAll('\\', '/'))
      .map((name) => [`${folder}/${name}`, readJson(`${folder}/${name}`)] as const),
  ),
);

/** The national files as one. */
export const national = joinNational(
  nationalTopics.map(nationalPath).map((path) => readFile(contentFile(path, readText(path)))),
).value as National;

/** Every string in a value, with the path to it. */
export function* strings(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
}
