import { MendableError } from './mendable-error.js';

/** The files of a site, by their path in it. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What one part of the build makes. */
export interface Part<Content extends string | Uint8Array = string | Uint8Array> {
  /** Who makes it, as somebody who has to mend it knows it: `the pages of twente`. */
  readonly maker: string;
  readonly files: Iterable<readonly [path: string, content: Content]>;
}

/** Two parts of a build make the same path, or paths that cannot stand beside each other. */
export class PathTaken extends MendableError {
  override readonly name = 'PathTaken';
}

interface Entry {
  /** As it was written: `Assets` and `assets` are one folder on many disks, and two on a web server. */
  readonly spelled: string;
  readonly kind: 'file' | 'folder';
  /** The whole path of the file it stands for. */
  readonly path: string;
  readonly maker: string;
}

/**
 * The files of all parts as one site.
 *
 * @throws PathTaken where one would take the place of another, on any disk: the last would win without a word.
 */
export function collectFiles<Content extends string | Uint8Array>(
  parts: readonly Part<Content>[],
): ReadonlyMap<string, Content> {
  const files = new Map<string, Content>();
  const take = takenPaths();
  for (const { maker, files: made } of parts) {
    for (const [path, content] of made) {
      take(path, maker);
      files.set(path, content);
    }
  }
  return files;
}

/**
 * Remembers every path of a site.
 *
 * @returns What takes one more, and throws PathTaken where that cannot stand beside those that were taken before.
 */
export function takenPaths(): (path: string, maker: string) => void {
  const entries = new Map<string, Entry>();
  return (path, maker) => {
    for (const entry of entriesOf(path, maker)) add(entry, entries);
  };
}

/** Every folder on the way to a file, and the file. */
function entriesOf(path: string, maker: string): readonly Entry[] {
  const names = path.split('/');
  const folders = names.slice(0, -1).map((_, at) => names.slice(0, at + 1).join('/'));
  return [
    ...folders.map((spelled) => ({ spelled, kind: 'folder', path, maker }) as const),
    { spelled: path, kind: 'file', path, maker },
  ];
}

function add(entry: Entry, entries: Map<string, Entry>): void {
  const key = entry.spelled.normalize('NFC').toLowerCase();
  const there = entries.get(key);
  if (there) refuse(entry, there);
  else entries.set(key, entry);
}

function refuse(entry: Entry, there: Entry): void {
  if (entry.kind === 'folder' && there.kind === 'folder' && entry.spelled === there.spelled) return;
  const both = `${there.path} (made by ${there.maker}) and ${entry.path} (made by ${entry.maker})`;
  throw new PathTaken(`${both} cannot both be written: ${reasonOf(entry, there)} (expected two paths)`);
}

function reasonOf(entry: Entry, there: Entry): string {
  if (entry.kind !== there.kind) return `${there.spelled} would be a file as well as a folder`;
  if (entry.spelled === there.spelled) return 'that is one path';
  return 'they differ in capitals alone, which is one path on many disks';
}
