import { createHash } from 'node:crypto';
import type { Ingredients } from '../ingredients.js';
import { sourceFingerprint } from '../source-fingerprint.js';
import type { Made } from './record.js';

/** Everything of this project that can change a file of a site. */
const sources = ['src', 'templates', 'bin', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** What a site is made of and for, as its parts compare it. */
export async function madeOf(ingredients: Ingredients, pdf: boolean): Promise<Made> {
  const { version, url, today } = ingredients;
  return { version, url, today, pdf, inputs: await inputsOf(ingredients) };
}

/** One hash over the content, the project, and what compresses: another version of that gives other bytes for the same text. */
async function inputsOf({ source, releases }: Ingredients): Promise<string> {
  const hash = createHash('sha256');
  const add = (name: string, content: string | Uint8Array) => hash.update(`${name}:${content.length}:`).update(content);
  for (const { path, text } of source.files) add(path, text);
  for (const { path, bytes } of source.logos ?? []) add(path, bytes);
  add('releases', JSON.stringify(releases));
  add('project', await sourceFingerprint(sources));
  add('compression', `${process.versions['zlib']} ${process.versions['brotli']}`);
  return hash.digest('hex');
}
