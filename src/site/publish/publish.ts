import { mkdir, rename as renameOnDisk, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../mendable-error.js';
import type { Files } from '../site-files.js';
import { diskCode, unlessDisk } from './disk-error.js';
import { isOtherDisk, placeOf } from './place-of.js';
import { writeInside } from './write-inside.js';

type NotWritten = 'schrijven-niets' | 'schrijven-half' | 'schrijven-opzij';

/** The disk did not take the site. Its code says what stands there now. */
export class CannotPublish<Code extends NotWritten = NotWritten> extends ToolError<Code> {
  override readonly name = 'CannotPublish';
}

/**
 * How a site came to its place: a whole folder at once, or file by file in a folder that cannot be replaced. The second is a
 * moment in which a reader may meet pages of both builds.
 */
export type Way = 'whole' | 'file by file';

/** Moves a folder or a file, as `rename` of Node does. */
type Rename = (from: string, to: string) => Promise<void>;

/**
 * Puts the files in place of what the folder holds. They are written beside it first, so that the folder is always either
 * the old site or the new one, and a failure leaves nothing behind. A link is kept, and what it leads to is replaced. A mount
 * point cannot be replaced: there the files are written inside.
 */
export async function publish(files: Files, target: string, rename: Rename = renameOnDisk): Promise<Way> {
  const place = await placeOf(target);
  try {
    if (!(await isOtherDisk(place)) && (await publishWhole(files, place, rename))) return 'whole';
  } catch (error) {
    throw explained(error, (reason) => new CannotPublish('schrijven-niets', place, reason));
  }
  try {
    await writeInside(files, place);
    return 'file by file';
  } catch (error) {
    throw explained(error, (reason) => new CannotPublish('schrijven-half', place, reason));
  }
}

/** Whoever builds can free or give a disk, so that needs no stack. */
function explained(error: unknown, because: (reason: string) => Error): unknown {
  return error instanceof Error && diskCode(error) !== undefined ? because(error.message) : error;
}

/** False where the folder there cannot be moved away. */
async function publishWhole(files: Files, place: string, rename: Rename): Promise<boolean> {
  // On the same disk as the target, so that one rename is enough.
  const fresh = `${place}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  try {
    await writeAll(files, fresh);
    return await swap(fresh, place, rename);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function writeAll(files: Files, folder: string): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function swap(fresh: string, place: string, rename: Rename): Promise<boolean> {
  const previous = `${fresh}.old`;
  const moved = await moveAway(place, previous, rename);
  if (moved === 'fixed') return false;
  try {
    await rename(fresh, place);
  } catch (error) {
    if (moved === 'moved') await moveBack(previous, place, rename, error);
    throw error;
  }
  // The new site is in its place; what cannot be removed of the old one, the next build clears.
  await unlessDisk(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'], rm(previous, { recursive: true, force: true }), null);
  return true;
}

/** Where the old site does not come back either, nobody may read that it still stands in its place. */
async function moveBack(previous: string, place: string, rename: Rename, cause: unknown): Promise<void> {
  try {
    await rename(previous, place);
  } catch {
    throw explained(cause, (reason) => new CannotPublish('schrijven-opzij', place, reason, previous));
  }
}

/** `fixed` is a mount point of the same disk, or a folder from below an overlay, as in the image of a container. */
async function moveAway(place: string, previous: string, rename: Rename): Promise<'moved' | 'missing' | 'fixed'> {
  const moving = rename(place, previous).then(() => 'moved' as const);
  return unlessDisk(['EBUSY', 'EXDEV'], unlessDisk(['ENOENT'], moving, 'missing' as const), 'fixed' as const);
}
