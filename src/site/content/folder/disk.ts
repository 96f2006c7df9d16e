import { readFileSync } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { say, type Said } from '../../../schema/messages/sentences.js';

/** Something in a folder. A link is what it leads to, or `dangling` where that cannot be reached. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'dangling' | 'other';
}

/** What reading a folder needs; a test gives one that refuses. */
export interface Disk {
  entries(folder: string): Promise<readonly Entry[]>;
  read(path: string): Promise<Uint8Array>;
}

export const disk: Disk = {
  entries: async (folder) => {
    const found = await readdir(folder, { withFileTypes: true });
    return Promise.all(
      found.map(async (entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? await linkKind(join(folder, entry.name)) : kindOf(entry),
      })),
    );
  },
  read: async (path) => {
    try {
      // At once: of a thousand small files, waiting for each costs more than reading it.
      return readFileSync(path);
    } catch (error) {
      throw codeOf(error) === 'ENOENT' && (await isLink(path)) ? dangling() : error;
    }
  },
};

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Entry['kind'] {
  if (entry.isFile()) return 'file';
  // A pipe or socket would be waited for until the end of time.
  return entry.isDirectory() ? 'folder' : 'other';
}

async function linkKind(path: string): Promise<Entry['kind']> {
  try {
    return kindOf(await stat(path));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return 'dangling';
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

/** A link that leads nowhere is no absent file: whoever made it meant one. */
function dangling(): Error {
  return Object.assign(new Error('a link that leads nowhere'), { code: 'DANGLING' });
}

/** The code of what the system refused, such as `ENOENT`; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const refusals: Readonly<Record<string, Said>> = {
  EACCES: say('bestand-verboden'),
  EPERM: say('bestand-verboden'),
  ENOENT: say('bestand-weg'),
  DANGLING: say('link-kapot', 'bestand'),
  ENOTDIR: say('map-is-bestand'),
  EISDIR: say('bestand-is-map'),
};

/** What the system refused, for whoever can mend it. Anything else is a mistake of ours, and thrown again. */
export function refusal(error: unknown): Said {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return refusals[code] ?? say('bestand-onleesbaar', code);
}
