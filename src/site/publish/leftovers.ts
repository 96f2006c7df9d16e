import type { Dirent } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unlessDisk } from './disk-error.js';
import { isRunning } from './is-running.js';

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Clears what builds left beside a folder that were killed: `dist.<pid>`, the files that waited. What they left inside it, the next
 * build finds by itself.
 */
export async function clearLeftovers(place: string, now = Date.now()): Promise<void> {
  for (const path of await leftoversOf(place, now)) await rm(path, { recursive: true, force: true });
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

async function leftoversOf(place: string, now: number): Promise<readonly string[]> {
  const found = (await entriesBeside(place)).map(async (entry): Promise<readonly string[]> => {
    const [, pid] = new RegExp(`^${escaped(basename(place))}\\.(\\d+)$`).exec(entry.name) ?? [];
    if (pid === undefined || !entry.isDirectory()) return [];
    const path = join(dirname(place), entry.name);
    return (await isLeft(Number(pid), path, now)) ? [path] : [];
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
