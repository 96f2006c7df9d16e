import { lstat, mkdir, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolError } from '../mendable-error.js';
import { sitePaths } from '../paths.js';
import { unlessDisk } from './disk-error.js';

/** Of the disk itself, at the root of many. */
const ofTheDisk = ['lost+found'];

/** Somebody took a file out of the site that is there while another was made of which it is a part. */
export class GoneMeanwhile extends ToolError<'site-veranderd'> {
  override readonly name = 'GoneMeanwhile';
}

/** Moves a file or a folder, as `rename` of Node does: whoever reads gets the old one or the new one. */
export type Rename = (from: string, to: string) => Promise<void>;

/** What a folder lacks of a site, and what it has too much. */
export interface Change {
  /** What is new or has other content, in the order in which it comes. */
  readonly fresh: readonly string[];
  /** What the site does not have, in the order in which it goes. */
  readonly gone: readonly string[];
  /** The folders that hold nothing of the site, the deepest first. */
  readonly folders: readonly string[];
}

/**
 * What has to be done to make a folder hold the site that waits in another one, perhaps inside it, and nothing else.
 *
 * @param kept Files of the folder that belong to that site as they are.
 * @throws GoneMeanwhile where one of those is not there any more: the site would miss it.
 */
export async function changeOf(
  waiting: string,
  folder: string,
  kept: ReadonlySet<string> = new Set(),
): Promise<Change> {
  const { regular: coming } = await everythingIn(waiting);
  const { regular, others, folders } = await everythingIn(folder, waiting);
  const lost = [...kept].find((path) => !regular.has(path));
  if (lost !== undefined) throw new GoneMeanwhile('site-veranderd', join(folder, lost));
  const fresh: string[] = [];
  for (const path of coming) {
    const isSame = regular.has(path) && (await haveSameBytes(join(folder, path), join(waiting, path)));
    if (!isSame) fresh.push(path);
  }
  const needed = new Set([...coming, ...kept].flatMap(foldersOf));
  // Where the site has a folder now, the file of before made way for it.
  const gone = [...regular, ...others].filter((path) => !coming.has(path) && !kept.has(path) && !needed.has(path));
  return {
    fresh: inSafeOrder(fresh),
    // Pages first: none may be left without what it loads.
    gone: [...inSafeOrder(gone)].reverse(),
    folders: folders.filter((path) => !needed.has(path)).sort((a, b) => b.length - a.length),
  };
}

async function haveSameBytes(one: string, other: string): Promise<boolean> {
  if ((await stat(one)).size !== (await stat(other)).size) return false;
  return (await readFile(one)).equals(await readFile(other));
}

/**
 * Makes that change, with files that wait in a folder on the same disk. At every moment each page is there, the old one or the new
 * one, and finds what it loads: first comes what pages load, then the pages, the start page last, and only then goes what is gone.
 */
export async function update(folder: string, change: Change, waiting: string, rename: Rename): Promise<void> {
  for (const path of change.fresh) {
    await makeWay(folder, path);
    await rename(join(waiting, path), join(folder, path));
  }
  for (const path of change.gone) await unlessDisk(['ENOENT', 'ENOTDIR'], rm(join(folder, path)), undefined);
  // One that still holds something is needed, or none of ours to remove.
  const stays = ['ENOTEMPTY', 'EEXIST', 'EBUSY', 'ENOENT', 'ENOTDIR'];
  for (const path of change.folders) await unlessDisk(stays, rmdir(join(folder, path)), undefined);
}

/** `a` and `a/b` of `a/b/index.html`. */
function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** What is loaded before what loads it; a page right behind its compressed twins. */
export function inSafeOrder(paths: readonly string[]): readonly string[] {
  return paths
    .map((path) => ({ path, original: path.replace(/\.(gz|br)$/, '') }))
    .map((file) => ({ ...file, rank: rankOf(file.original) }))
    .sort((a, b) => a.rank - b.rank || compare(a.original, b.original) || b.path.length - a.path.length)
    .map(({ path }) => path);
}

function rankOf(path: string): number {
  if (path === sitePaths.start) return 2;
  return path.endsWith('.html') ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An earlier site may have had a file where this one has a folder, or the other way round. */
async function makeWay(folder: string, path: string): Promise<void> {
  const names = path.split('/');
  for (const at of names.keys()) {
    const one = join(folder, ...names.slice(0, at + 1));
    const there = await unlessDisk(['ENOENT'], lstat(one), null);
    const isLast = at === names.length - 1;
    if (there && there.isDirectory() === isLast) await rm(one, { recursive: true });
  }
  await mkdir(dirname(join(folder, path)), { recursive: true });
}

interface Everything {
  readonly regular: ReadonlySet<string>;
  /** Links, and whatever else is no file. */
  readonly others: readonly string[];
  readonly folders: readonly string[];
}

/** @param except A folder in it that does not count. */
async function everythingIn(folder: string, except?: string): Promise<Everything> {
  const regular = new Set<string>();
  const others: string[] = [];
  const folders: string[] = [];
  const visit = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (ofTheDisk.includes(path) || join(folder, path) === except) continue;
      if (entry.isFile()) regular.add(path);
      else if (!entry.isDirectory()) others.push(path);
      else {
        await visit(path);
        folders.push(path);
      }
    }
  };
  await visit('');
  return { regular, others, folders };
}
