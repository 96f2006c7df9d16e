import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { keptFiles } from '../kept-files.js';
import { projectFolder } from '../project.js';
import { unlessDisk } from '../publish/disk-error.js';
import { readAssets, toAsset, type Asset } from './assets.js';
import type { Bundles } from './bundle-all.js';
import type { Scripts } from './bundle.js';

/** What is made once: it is the same whatever the content says. */
export interface Bundled {
  readonly scripts: Scripts;
  readonly assets: readonly Asset[];
}

/** The scripts of the widget, and all that our own pages load and no content changes; bundled anew only where something changed. */
export async function bundled(folder = join(projectFolder, 'node_modules/.cache/meldcode-scripts')): Promise<Bundled> {
  const { scripts, styles, pageScripts } = await bundles(folder);
  const files = await readAssets(join(projectFolder, 'templates/assets'));
  return {
    scripts,
    assets: [...files, ...[...styles, ...pageScripts].map(([name, text]) => toAsset(name, Buffer.from(text)))],
  };
}

async function bundles(folder: string): Promise<Bundles> {
  const kept = keptFiles(folder, 'json');
  const fingerprint = await fingerprintOfSource();
  const before = await kept.get(fingerprint);
  if (before) return JSON.parse(Buffer.from(before).toString()) as Bundles;
  const text = await bundleElsewhere();
  const keeping = async () => {
    await kept.set(fingerprint, Buffer.from(text));
    await kept.tidy();
  };
  // Where the tool itself may not be written, each build bundles.
  await unlessDisk(['EACCES', 'EPERM', 'EROFS'], keeping(), undefined);
  return JSON.parse(text) as Bundles;
}

const program = fileURLToPath(new URL('bundle-program.mjs', import.meta.url));

/** In a process of its own, since the memory that a bundler takes does not come back. */
async function bundleElsewhere(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    cwd: projectFolder,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** Everything that can change what is bundled: the code, the styles, how they are bundled, and the packages in them. */
const sources = ['src', 'templates/styles', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

async function fingerprintOfSource(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(sources.map(filesAt))).flat()) {
    const content = await readFile(join(projectFolder, path));
    // Between two parts their lengths, so that no other division gives the same name.
    hash.update(`${path}:${content.length}:`).update(content);
  }
  return hash.digest('hex');
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
