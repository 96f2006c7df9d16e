import { createHash } from 'node:crypto';
import type { Files } from '../site-files.js';

/** What one printed page is made of: itself, its style sheets with their fonts, and its pictures, by their path in dist/. */
export function sheetFiles(path: string, files: Files): Files {
  const html = files.get(path);
  if (html === undefined) throw new Error(`sheetFiles: there is no page ${path}`);
  const named = [...String(html).matchAll(/<(?:link|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g)];
  const paths = [path, ...named.map(([, address = '']) => pathOf(address, path))];
  return new Map(paths.flatMap((one) => [one, ...fontsIn(one, files)]).flatMap((one) => entryOf(one, files)));
}

/** The fonts that a style sheet names. */
function fontsIn(path: string, files: Files): readonly string[] {
  if (!path.endsWith('.css')) return [];
  const named = String(files.get(path) ?? '').matchAll(/\burl\("?([^")]+\.woff2)"?\)/g);
  return [...named].map(([, address = '']) => pathOf(address, path));
}

function entryOf(path: string, files: Files): readonly (readonly [string, string | Uint8Array])[] {
  const content = files.get(path);
  return content === undefined ? [] : [[path, content]];
}

/** Where a relative address on a page or in a style sheet leads, as a path in dist/. */
function pathOf(address: string, page: string): string {
  const { pathname } = new URL(address, `http://site/${page}`);
  return decodeURIComponent(pathname.slice(1));
}

/** A name that is the same only for the same files and the same other ingredients. */
export function fingerprintOf(files: Files, ingredients: readonly string[]): string {
  const hash = createHash('sha256');
  // Between two parts their lengths, so that no other division gives the same name.
  for (const part of [...ingredients, ...[...files].flat()]) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
