import type { Release } from '../../schema/releases.js';

/** The hashes of a release by the name of the file. */
export function filesOf(release: Release): Readonly<Record<string, string>> {
  const hashes = Object.entries(release).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(hashes);
}
