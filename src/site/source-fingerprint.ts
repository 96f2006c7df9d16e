import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project.js';
import { unlessDisk } from './publish/disk-error.js';

/** One hash over files of this project, and over all files in folders of it. */
export async function sourceFingerprint(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(sources.map(filesAt))).flat()) {
    const content = await readFile(join(projectFolder, path));
    // Between two parts their lengths, so that no other division gives the same name.
    hash.update(`${path}:${content.length}:`).update(content);
  }
  return hash.digest('hex');
}

/** Everything of this project that can change a file of a site. */
const ofSites = ['src', 'templates', 'bin', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** One hash over this project, and over what compresses: another version of that gives other bytes for the same text. */
export async function projectFingerprint(): Promise<string> {
  const { zlib, brotli } = process.versions;
  return `${await sourceFingerprint(ofSites)} ${zlib} ${brotli}`;
}

/** A file itself, or every file below a folder, in an order of their own. */
async function filesAt(path: string): Promise<readonly string[]> {
  const below = unlessDisk(
    ['ENOTDIR'],
    readdir(join(projectFolder, path), { recursive: true, withFileTypes: true }),
    null,
  );
  const entries = await unlessDisk(['ENOENT'], below, []);
  if (entries === null) return [path];
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(projectFolder, '/').length)).sort();
}
