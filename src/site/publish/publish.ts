import { lstat, mkdir, rename as renameOnDisk, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../mendable-error.js';
import type { Files } from '../site-files.js';
import { diskCode, unlessDisk } from './disk-error.js';
import { isOtherDisk, placeOf } from './place-of.js';
import { changeOf, GoneMeanwhile, update, type Rename } from './update.js';

type NotWritten = 'schrijven-niets' | 'schrijven-half';

/** The disk did not take the site. Its code says what stands there now. */
export class CannotPublish extends ToolError<NotWritten> {
  override readonly name = 'CannotPublish';
}

/** A site that is written where nobody sees it, file by file as they are made, so that it is never in memory as a whole. */
export interface WaitingSite {
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Leaves files of the site that is there as they are: they belong to this one too. */
  keep(paths: Iterable<string>): void;
  /**
   * Makes the folder hold these files and nothing else, without a moment in which a reader finds nothing. All that is new is on the
   * disk before the first file gets its place, so that a full disk changes nothing; then every file comes whole, by a rename.
   *
   * A folder that is not there yet comes whole itself. A link is kept, and what it leads to is changed.
   */
  publish(): Promise<void>;
}

/** Makes a folder hold these files and nothing else, as a site that waited. */
export async function publish(files: Files, target: string, rename?: Rename): Promise<void> {
  const all = async (site: WaitingSite) => {
    for (const [path, content] of files) await site.write(path, content);
    await site.publish();
  };
  await withWaiting(target, all, rename);
}

/** Gives a site a place to wait for as long as some work goes on; what was not published is gone afterwards, whatever happens. */
export async function withWaiting<Value>(
  target: string,
  work: (site: WaitingSite) => Promise<Value>,
  rename: Rename = renameOnDisk,
): Promise<Value> {
  const place = await placeOf(target);
  const folder = await whileNothingIs(place, waitingFolder(place, rename));
  try {
    const folders = new Set<string>();
    const kept = new Set<string>();
    return await work({
      write: (path, content) => whileNothingIs(place, write(join(folder, path), content, folders)),
      keep: (paths) => {
        for (const path of paths) kept.add(path);
      },
      publish: () => giveItsPlace({ waiting: folder, kept }, place, rename),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** While no file of the site has its place yet. */
async function whileNothingIs<Value>(place: string, doing: Promise<Value>): Promise<Value> {
  try {
    return await doing;
  } catch (error) {
    throw explained(error, (reason) => new CannotPublish('schrijven-niets', place, reason));
  }
}

/** Whoever builds can free or give a disk, so that needs no stack. */
function explained(error: unknown, because: (reason: string) => Error): unknown {
  return error instanceof Error && diskCode(error) !== undefined ? because(error.message) : error;
}

/** An empty folder on the same disk, out of sight of whoever serves or copies the site where that can be. */
async function waitingFolder(place: string, rename: Rename): Promise<string> {
  const beside = `${place}.${process.pid}`;
  const inside = join(place, `.new.${process.pid}`);
  const isThere = (await unlessDisk(['ENOENT'], lstat(place), null)) !== null;
  const isInside = isThere && ((await isOtherDisk(place)) || !(await takesFrom(beside, inside, rename)));
  return emptied(isInside ? inside : beside);
}

/** A mount point of the same disk takes no file from beside it, and the folder above it may be closed: only trying tells. */
async function takesFrom(beside: string, inside: string, rename: Rename): Promise<boolean> {
  const trying = async () => {
    await writeFile(join(await emptied(beside), 'trial'), '');
    await rename(join(beside, 'trial'), inside);
    return true;
  };
  try {
    return await unlessDisk(['EXDEV', 'EACCES', 'EPERM', 'EROFS'], trying(), false);
  } finally {
    for (const path of [beside, inside]) await rm(path, { recursive: true, force: true });
  }
}

async function emptied(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

async function write(file: string, content: string | Uint8Array, folders: Set<string>): Promise<void> {
  const folder = dirname(file);
  if (!folders.has(folder)) await mkdir(folder, { recursive: true });
  folders.add(folder);
  await writeFile(file, content);
}

interface Waiting {
  /** The folder of what is new. */
  readonly waiting: string;
  /** What stays as it is. */
  readonly kept: ReadonlySet<string>;
}

async function giveItsPlace({ waiting, kept }: Waiting, place: string, rename: Rename): Promise<void> {
  let moved = 0;
  const counted: Rename = async (from, to) => {
    await rename(from, to);
    moved += 1;
  };
  try {
    const isThere = (await unlessDisk(['ENOENT'], lstat(place), null)) !== null;
    const [lost] = kept;
    if (!isThere && lost !== undefined) throw new GoneMeanwhile('site-veranderd', join(place, lost));
    if (isThere) await update(place, await changeOf(waiting, place, kept), waiting, counted);
    else await counted(waiting, place);
  } catch (error) {
    throw explained(
      error,
      (reason) => new CannotPublish(moved > 0 ? 'schrijven-half' : 'schrijven-niets', place, reason),
    );
  }
}
