import { createHash } from 'node:crypto';
import type { Ingredients } from '../ingredients.js';
import { projectFingerprint } from '../source-fingerprint.js';
import type { Made } from './record.js';

/** What a site is made of and for, as its parts compare it. */
export async function madeOf(ingredients: Ingredients, prints: Pick<Made, 'pdf' | 'cropMarks'>): Promise<Made> {
  const { version, url, today } = ingredients;
  return { version, url, today, ...prints, inputs: await inputsOf(ingredients) };
}

/** One hash over the content and the project. */
export async function inputsOf({ source, releases }: Ingredients): Promise<string> {
  const hash = createHash('sha256');
  const add = (name: string, content: string | Uint8Array) => hash.update(`${name}:${content.length}:`).update(content);
  for (const { path, text } of source.files) add(path, text);
  for (const { path, bytes } of source.logos ?? []) add(path, bytes);
  add('releases', JSON.stringify(releases));
  add('project', await projectFingerprint());
  return hash.digest('hex');
}
