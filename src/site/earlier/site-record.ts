import { lstatSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasTwins } from '../hosting/compressed.js';
import type { MadeGuide, Told } from '../told.js';
import { unlessDisk } from '../publish/disk-error.js';
import type { WrittenFile } from '../site-writer.js';

/** A file as a build left it. */
export interface KeptFile {
  readonly path: string;
  readonly size: number;
  /** When it last changed, in milliseconds since 1970 and parts of them. */
  readonly changed: number;
}

/** A guide as a build left it. */
export interface KeptGuide {
  /** One hash over all that it was made of. */
  readonly key: string;
  /** With compressed twins, in the order in which they were made. */
  readonly files: readonly KeptFile[];
  /** Paths of pages that search engines may show. */
  readonly found: readonly string[];
  readonly told: Told;
}

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
  const guides = left.guides.filter(({ isGood }) => isGood).map((guide) => [guide.id, keptGuide(guide, left)]);
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
