import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sitePaths } from '../paths.js';
import type { Files } from '../site-files.js';
import { unlessDisk } from './disk-error.js';

/** Of the disk itself, at the root of many. */
const ofTheDisk = ['lost+found'];

/**
 * Writes a site into a folder that stays. Each file comes whole, by a rename. First what pages load, then the pages, the start
 * page last, and only then what is gone: so every page finds at any moment what it loads, and a reader finds a number to call.
 */
export async function writeInside(files: Files, folder: string): Promise<void> {
  for (const path of inSafeOrder([...files.keys()])) await put(folder, path, Buffer.from(files.get(path) ?? ''));
  await removeOthers(folder, files);
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

async function put(folder: string, path: string, content: Buffer): Promise<void> {
  const file = join(folder, path);
  const there = await unlessDisk(['ENOENT', 'EISDIR', 'ENOTDIR'], readFile(file), null);
  if (there?.equals(content)) return;
  await makeWay(folder, path);
  const fresh = `${file}.${process.pid}`;
  try {
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
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

/** Pages first: none may be left without what it loads. */
async function removeOthers(folder: string, files: Files): Promise<void> {
  const { others, folders } = await everythingIn(folder);
  const gone = others.filter((path) => !files.has(path));
  for (const path of [...inSafeOrder(gone)].reverse()) await rm(join(folder, path));
  // The deepest first; one that still holds something is none of ours to remove.
  for (const path of [...folders].sort((a, b) => b.length - a.length)) {
    await unlessDisk(['ENOTEMPTY', 'EEXIST', 'EBUSY'], rmdir(join(folder, path)), undefined);
  }
}

async function everythingIn(folder: string): Promise<{ others: readonly string[]; folders: readonly string[] }> {
  const others: string[] = [];
  const folders: string[] = [];
  const visit = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (ofTheDisk.includes(path)) continue;
      if (!entry.isDirectory()) others.push(path);
      else {
        await visit(path);
        folders.push(path);
      }
    }
  };
  await visit('');
  return { others, folders };
}
