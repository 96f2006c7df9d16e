import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { z } from '../../schema/zod.js';
import { unlessDisk } from '../publish/disk-error.js';

/** The folder of all parts, beside `dist/`. */
export const shardsFolder = 'dist.shards';

/** In the folder of a part: what is known of it, its files of the site, and the SHA-256 of each as `sha256sum` writes and reads it. */
export const shardFiles = { record: 'shard.json', hashes: 'files.sha256', site: 'site/' } as const;

const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

/** A number of files, bytes or milliseconds. */
const Amount = z.number().nonnegative();
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a part was made of and for. Parts of one site are the same in all of this. */
export const Made = z.strictObject({
  version: z.string(),
  /** Address of the site with a slash at its end; null where nobody gave one. */
  url: z.string().nullable(),
  /** The day of the site as `2026-11-23`. */
  today: z.string(),
  /** Whether there are PDFs, so that pages link to them. */
  pdf: z.boolean(),
  /** Whether each sheet is there for a printer who cuts it as well. */
  cropMarks: z.boolean(),
  /** One hash over all files that a site is made of: content, templates and code. */
  inputs: Hash,
});
export type Made = z.infer<typeof Made>;

const Mark = z.strictObject({
  path: z.string(),
  version: z.string(),
  id: z.string().exactOptional(),
  edition: z.string().exactOptional(),
  bytes: Amount,
  hash: z.string(),
  integrity: z.string(),
});

/** `shard.json`: what is still told of the guides of a part when all parts come together. */
export const ShardRecord = z.strictObject({
  shard: z.strictObject({ at: Amount, of: Amount }),
  made: Made,
  /** The SHA-256 of the list of all files with theirs, which is by itself: of a large site it is too long to keep. */
  hashes: Hash,
  written: z.strictObject({
    files: listOf(z.strictObject({ path: z.string(), gzip: Amount.nullable(), isFound: z.boolean() })),
    bytes: z.strictObject({ count: Amount, original: Amount, gzip: Amount, brotli: Amount }),
  }),
  /** What is told of its guides, one by one. */
  told: listOf(
    z.strictObject({
      marks: listOf(Mark),
      sheets: listOf(z.string()),
      besluit: listOf(z.string()),
    }),
  ),
  pdfs: z.strictObject({
    count: Amount,
    printed: Amount,
    milliseconds: Amount,
    skipped: z.string().nullable(),
    inaccessible: listOf(
      z.strictObject({
        path: z.string(),
        findings: listOf(z.strictObject({ point: z.string(), what: z.string() })),
      }),
    ),
  }),
});
export type ShardRecord = z.infer<typeof ShardRecord>;

/** The record in the folder of a part; null where it is none of this version of the tool, or broken, and absent where there is none. */
export async function readRecord(folder: string): Promise<ShardRecord | null | undefined> {
  const text = await unlessDisk(['ENOENT', 'ENOTDIR'], readFile(join(folder, shardFiles.record), 'utf8'), undefined);
  if (text === undefined) return undefined;
  try {
    return ShardRecord.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
