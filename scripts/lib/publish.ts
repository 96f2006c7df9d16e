import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of a site, by their path in it. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Puts the files in place of what the folder holds. They are written beside it first, so that the folder is always either
 * the old site or the new one, and a failure leaves nothing behind.
 */
export async function publish(files: Files, target: string): Promise<void> {
  // On the same disk as the target, so that one rename is enough.
  const fresh = `${target}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  try {
    await writeAll(files, fresh);
    await swap(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

async function writeAll(files: Files, folder: string): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function swap(fresh: string, target: string): Promise<void> {
  const previous = `${fresh}.old`;
  const there = await moved(target, previous);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (there) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** Moves a folder; false when it is not there. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
