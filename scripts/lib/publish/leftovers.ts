import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unlessDisk } from './disk-error.js';
import { isRunning } from './is-running.js';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

interface Leftover {
  readonly path: string;
  /** Whether it is the site that stood there before, and not the one that was being written. */
  readonly isOld: boolean;
  readonly changedAt: number;
}

/**
 * Clears what builds left beside a folder that were killed: `dist.<pid>`, half a new site, and `dist.<pid>.old`, the old one. One
 * that was killed between its two renames left nothing in the place itself: then the old site comes back first.
 */
export async function clearLeftovers(place: string, now = Date.now()): Promise<void> {
  const leftovers = await leftoversOf(place, now);
  const [newest] = leftovers.filter(({ isOld }) => isOld).sort((a, b) => b.changedAt - a.changedAt);
  const isThere = (await unlessDisk(['ENOENT'], lstat(place), null)) !== null;
  if (newest && !isThere) await rename(newest.path, place);
  for (const { path } of leftovers) await rm(path, { recursive: true, force: true });
}

async function leftoversOf(place: string, now: number): Promise<readonly Leftover[]> {
  const folder = dirname(place);
  const entries = await unlessDisk(['ENOENT'], readdir(folder, { withFileTypes: true }), []);
  const found = entries.map(async (entry): Promise<readonly Leftover[]> => {
    const [, pid, old] = new RegExp(`^${escaped(basename(place))}\\.(\\d+)(\\.old)?$`).exec(entry.name) ?? [];
    if (pid === undefined || !entry.isDirectory()) return [];
    const path = join(folder, entry.name);
    // A rename counts, which the time of the content does not show.
    const changedAt = (await lstat(path)).ctimeMs;
    // Another program may have got the number of a build that ended; none takes a day.
    const isLeft = !isRunning(Number(pid)) || now - changedAt > dayInMilliseconds;
    return isLeft ? [{ path, isOld: old !== undefined, changedAt }] : [];
  });
  return (await Promise.all(found)).flat();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
