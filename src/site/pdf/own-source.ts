import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A name for the way PDFs are made: whoever changes a file in this folder gets new ones. */
export function ownSource(): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|mjs)$/.test(name));
  for (const name of names.sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
