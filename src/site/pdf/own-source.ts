import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('.', import.meta.url);

/** A name for the way PDFs are made: whoever changes a file in this folder gets new ones. */
export function ownSource(): string {
  const hash = createHash('sha256');
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())) {
    hash.update(readFileSync(new URL(name, folder)));
  }
  return hash.digest('hex');
}
