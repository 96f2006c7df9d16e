import type { Dirent } from 'node:fs';
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
  await clearHalfLocks(`${place}.lock`, now);
}

/** A build may be killed in the moment in which it makes its lock, or moves that of another away. */
async function clearHalfLocks(lock: string, now: number): Promise<void> {
  for (const entry of await entriesBeside(lock)) {
    const [, pid] = new RegExp(`^${escaped(basename(lock))}\\.(\\d+)\\.`).exec(entry.name) ?? [];
    const path = join(dirname(lock), entry.name);
    if (pid === undefined || !entry.isFile() || Number(pid) === process.pid) continue;
    if (await isLeft(Number(pid), path, now)) await rm(path, { force: true });
  }
}

async function leftoversOf(place: string, now: number): Promise<readonly Leftover[]> {
  const found = (await entriesBeside(place)).map(async (entry): Promise<readonly Leftover[]> => {
    const [, pid, old] = new RegExp(`^${escaped(basename(place))}\\.(\\d+)(\\.old)?$`).exec(entry.name) ?? [];
    if (pid === undefined || !entry.isDirectory()) return [];
    const path = join(dirname(place), entry.name);
    if (!(await isLeft(Number(pid), path, now))) return [];
    return [{ path, isOld: old !== undefined, changedAt: await changedAt(path) }];
  });
  return (await Promise.all(found)).flat();
}

async function entriesBeside(place: string): Promise<readonly Dirent[]> {
  return unlessDisk(['ENOENT'], readdir(dirname(place), { withFileTypes: true }), []);
}

/** Another program may have got the number of a build that ended; none takes a day. */
async function isLeft(pid: number, path: string, now: number): Promise<boolean> {
  return !isRunning(pid) || now - (await changedAt(path)) > dayInMilliseconds;
}

/** A rename counts, which the time of the content does not show; infinitely late where it is gone by now. */
async function changedAt(path: string): Promise<number> {
  const there = await unlessDisk(['ENOENT'], lstat(path), null);
  return there?.ctimeMs ?? Infinity;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
