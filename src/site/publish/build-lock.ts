import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { MissingFiles, ToolError } from '../mendable-error.js';
import type { OtherBuild } from '../tool-sentences.js';
import { diskCode, unlessDisk } from './disk-error.js';
import { isRunning } from './is-running.js';

/** Somebody builds in this folder already, or took it over. */
export class BuildRunning extends ToolError<'maken-bezig'> {
  override readonly name = 'BuildRunning';
}

/** Who builds, as the lock says it. */
interface Holder extends OtherBuild {
  /** Of one build: a number of a process comes back, also as one's own. */
  readonly token: string;
}

/** A folder that only this build writes. */
export interface BuildLock {
  /** @throws BuildRunning where another build took it over, since this one gave no sign of life. */
  stillHeld(): Promise<void>;
}

const signOfLife = 15_000;
/** Long enough for a build that thinks for minutes without a pause. */
const silence = 10 * 60_000;

const tokens = new Set<string>();

/**
 * Does something while no other build writes the folder. Of two builds at a time the later one would win, whatever it had read:
 * perhaps a number from before a change. So the second says that it does not begin.
 */
export async function withBuildLock<Value>(target: string, work: (lock: BuildLock) => Promise<Value>): Promise<Value> {
  const file = `${target}.lock`;
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), token: randomUUID() };
  // Where nothing can be written beside the folder, no lock can stand: it is a mount point, or publishing says so.
  if (!(await unlessDisk(['EROFS', 'EACCES', 'EPERM'], take(file, holder), false))) return work({ stillHeld });
  tokens.add(holder.token);
  const timer = setInterval(() => void touch(file), signOfLife).unref();
  try {
    return await work({ stillHeld: () => checkHeld(file, holder) });
  } finally {
    clearInterval(timer);
    tokens.delete(holder.token);
    if ((await holderIn(file))?.token === holder.token) await rm(file, { force: true });
  }
}

const stillHeld = () => Promise.resolve();

async function take(file: string, holder: Holder): Promise<true> {
  if (await write(file, holder)) return true;
  const there = await holderIn(file);
  if (await isLeft(file, there)) {
    await removeLeft(file, there);
    if (await write(file, holder)) return true;
  }
  throw running(file, (await holderIn(file)) ?? there);
}

/** A name of its own beside a lock, with the number of the process, by which a later build sees that it was left. */
function besides(file: string): string {
  return `${file}.${process.pid}.${randomUUID()}`;
}

/** False where there is a lock. */
async function write(file: string, holder: Holder): Promise<boolean> {
  // With its words from the first moment on: nobody could tell whose an empty one is, and a build may be killed any time.
  const fresh = besides(file);
  try {
    await writeFile(fresh, `${JSON.stringify(holder)}\n`);
    const linked = link(fresh, file).then(() => true);
    // Some disks know no second name for a file.
    const copied = () => copyFile(fresh, file, constants.COPYFILE_EXCL).then(() => true);
    return (await unlessDisk(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'], linked, null)) ?? (await copied());
  } catch (error) {
    const code = diskCode(error);
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new MissingFiles('map-ontbreekt', dirname(file));
    }
    throw error;
  } finally {
    await unlessDisk(['ENOTDIR', 'EROFS'], rm(fresh, { force: true }), undefined);
  }
}

/** Null where there is none, and where it says nothing, as on a full disk. */
async function holderIn(file: string): Promise<Holder | null> {
  const text = await unlessDisk(['ENOENT'], readFile(file, 'utf8'), '');
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

/** Whether the build of a lock ended without taking it away. */
async function isLeft(file: string, holder: Holder | null): Promise<boolean> {
  const isHere = holder?.host === hostname();
  if (isHere && !tokens.has(holder.token) && !isRunning(holder.pid)) return true;
  const written = await unlessDisk(['ENOENT'], stat(file), null);
  return written !== null && Date.now() - written.mtimeMs > silence;
}

/** Two builds may find the same lock left: only who moves that very lock away goes on. */
async function removeLeft(file: string, left: Holder | null): Promise<void> {
  const aside = besides(file);
  if (
    !(await unlessDisk(
      ['ENOENT'],
      rename(file, aside).then(() => true),
      false,
    ))
  )
    return;
  if ((await holderIn(aside))?.token === left?.token) await rm(aside, { force: true });
  else await rename(aside, file);
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  // A build whose sign of life cannot be written goes on: before it publishes, it looks whether it was taken over.
  await utimes(file, now, now).catch(() => undefined);
}

async function checkHeld(file: string, holder: Holder): Promise<void> {
  const there = await holderIn(file);
  if (there?.token !== holder.token) throw running(file, there);
}

function running(file: string, holder: Holder | null): BuildRunning {
  return new BuildRunning('maken-bezig', holder, file);
}
