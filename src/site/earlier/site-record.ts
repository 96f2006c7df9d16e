import { lstatSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasTwins } from '../hosting/compressed.js';
import type { MadeGuide } from './made-guide.js';
import type { KeptGuide } from './kept-guide.js';
import { unlessDisk } from '../publish/disk-error.js';
import type { WrittenFile } from '../site-writer.js';

/** The guides of a site by their id. */
export type SiteRecord = ReadonlyMap<string, KeptGuide>;

/** Where a folder keeps what its last build left. */
const recordFile = 'node_modules/.cache/meldcode-site.json';
/** Another form of the file: what an earlier version of this tool wrote is no use. */
const form = 1;

/** What the last build of a folder left; nothing where there is no record that can be read. */
export async function readSiteRecord(folder: string): Promise<SiteRecord> {
  const text = await unlessDisk(['ENOENT', 'ENOTDIR', 'EACCES'], readFile(join(folder, recordFile), 'utf8'), '{}');
  try {
    const record = JSON.parse(text) as { form?: number; guides?: readonly [string, KeptGuide][] };
    return new Map(record.form === form ? record.guides : []);
  } catch {
    // Half a file; then everything is made again.
    return new Map();
  }
}

/** What a build left. */
export interface Left {
  readonly folder: string;
  /** Where the site stands. */
  readonly target: string;
  readonly guides: readonly MadeGuide[];
  readonly files: readonly WrittenFile[];
  readonly keyOf: (id: string) => string;
}

/** Keeps what a build left, for the next one. Where it cannot be written, that makes everything again. */
export async function keepSiteRecord(left: Left): Promise<void> {
  const guides = left.guides.flatMap((guide) => {
    const kept = guide.kept ?? (guide.isGood ? keptGuide(guide, left) : null);
    return kept ? [[guide.id, kept]] : [];
  });
  const file = join(left.folder, recordFile);
  const fresh = `${file}.${process.pid}`;
  const writing = async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(fresh, JSON.stringify({ form, guides }));
    await rename(fresh, file);
  };
  await unlessDisk(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'], writing(), undefined);
}

function keptGuide({ id, marks, sheets, besluit, files: { from, until } }: MadeGuide, left: Left): KeptGuide {
  const own = left.files.slice(from, until);
  const paths = own.flatMap(({ path }) => (hasTwins(path) ? [path, `${path}.gz`, `${path}.br`] : [path]));
  return {
    key: left.keyOf(id),
    files: paths.map((path) => {
      const { size, mtimeMs } = lstatSync(join(left.target, path));
      return { path, size, changed: mtimeMs };
    }),
    found: own.flatMap(({ path, isFound }) => (isFound ? [path] : [])),
    told: { marks, sheets, besluit },
  };
}
