import { createHash } from 'node:crypto';
import type { WaitingSite } from '../publish/publish.js';
import { shardFiles } from './record.js';

type Writing = Pick<WaitingSite, 'write'>;

/** The SHA-256 of a content, as hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The files of a part as it writes them. */
export interface HashedSite {
  /** Writes them below a folder of their own. */
  readonly site: Writing;
  /** Writes the list of their hashes when all are there, and gives its own. */
  readonly end: () => Promise<string>;
}

/** Writes the files of a site below a folder of their own, and remembers the hash of each. */
export function hashedSite(waiting: Writing): HashedSite {
  const lines: string[] = [];
  return {
    site: {
      write: (path, content) => {
        lines.push(`${sha256(content)}  ${shardFiles.site}${path}`);
        return waiting.write(shardFiles.site + path, content);
      },
    },
    end: async () => {
      const list = lines.map((line) => `${line}\n`).join('');
      await waiting.write(shardFiles.hashes, list);
      return sha256(list);
    },
  };
}

/** The files of a list, each with its path from the folder of the part. */
export function hashesIn(list: string): readonly (readonly [path: string, hash: string])[] {
  return list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(66), line.slice(0, 64)]);
}
