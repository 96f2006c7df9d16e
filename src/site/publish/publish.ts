import { lstat, mkdir, rename as renameOnDisk, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../mendable-error.js';
import type { Files } from '../site-files.js';
import { diskCode, unlessDisk } from './disk-error.js';
import { isOtherDisk, placeOf } from './place-of.js';
import { changeOf, update, type Rename } from './update.js';

type NotWritten = 'schrijven-niets' | 'schrijven-half';

/** The disk did not take the site. Its code says what stands there now. */
export class CannotPublish extends ToolError<NotWritten> {
  override readonly name = 'CannotPublish';
}

/**
 * Makes a folder hold these files and nothing else, without a moment in which a reader finds nothing. All that is new is on the
 * disk before the first file gets its place, so that a full disk changes nothing; then every file comes whole, by a rename.
 *
 * A folder that is not there yet comes whole itself. A link is kept, and what it leads to is changed.
 */
export async function publish(files: Files, target: string, rename: Rename = renameOnDisk): Promise<void> {
  const place = await placeOf(target);
  let moved = 0;
  const counted: Rename = async (from, to) => {
    await rename(from, to);
    moved += 1;
  };
  try {
    if (await unlessDisk(['ENOENT'], lstat(place), null)) await publishInside(files, place, counted);
    else await publishWhole(files, place, counted);
  } catch (error) {
    throw explained(
      error,
      (reason) => new CannotPublish(moved > 0 ? 'schrijven-half' : 'schrijven-niets', place, reason),
    );
  }
}

/** Whoever builds can free or give a disk, so that needs no stack. */
function explained(error: unknown, because: (reason: string) => Error): unknown {
  return error instanceof Error && diskCode(error) !== undefined ? because(error.message) : error;
}

async function publishWhole(files: Files, place: string, rename: Rename): Promise<void> {
  await withWaiting(besideOf(place), files, [...files.keys()], (waiting) => rename(waiting, place));
}

async function publishInside(files: Files, place: string, rename: Rename): Promise<void> {
  const change = await changeOf(files, place);
  const updateFrom = (folder: string) =>
    withWaiting(folder, files, change.fresh, (waiting) => update(place, change, waiting, rename));
  const inside = join(place, `.new.${process.pid}`);
  if (await isOtherDisk(place)) return updateFrom(inside);
  // A mount point of the same disk takes no file from beside it, and the folder above it may be closed.
  const refused = await unlessDisk(['EXDEV', 'EACCES', 'EPERM', 'EROFS'], updateFrom(besideOf(place)), 'refused');
  if (refused) await updateFrom(inside);
}

/** On the same disk, out of sight of whoever serves or copies the folder. */
const besideOf = (place: string) => `${place}.${process.pid}`;

/** Writes the files that come into a folder where they wait; it is gone afterwards, whatever happens. */
async function withWaiting(
  waiting: string,
  files: Files,
  paths: readonly string[],
  action: (waiting: string) => Promise<void>,
): Promise<void> {
  await rm(waiting, { recursive: true, force: true });
  try {
    for (const path of paths) {
      const file = join(waiting, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, files.get(path) ?? '');
    }
    await action(waiting);
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}
