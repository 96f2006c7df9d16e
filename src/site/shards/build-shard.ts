import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAll, prepare, withShared, type BuildOptions } from '../build.js';
import type { MadeAll } from '../close-site.js';
import { withCompressor } from '../hosting/compressed.js';
import { inPlaceOf } from '../publish/in-place-of.js';
import type { WaitingSite } from '../publish/publish.js';
import { printShardReport } from '../report.js';
import { siteWriter } from '../site-writer.js';
import { hashedSite } from './hashes.js';
import { madeOf } from './inputs.js';
import { shardFiles, shardsFolder, type ShardRecord } from './record.js';
import { folderOfShard, printShard, rangeOf, type Shard } from './shard.js';

type Writing = Pick<WaitingSite, 'write'>;

/**
 * Makes the guides of one part, into a folder of its own beside `dist/`. It reads all content as every part does, and writes its own
 * guides alone: what is told of all guides together waits for `merge`.
 *
 * @returns A report in plain lines.
 */
export async function buildShard(folder: string, shard: Shard, options: BuildOptions = {}): Promise<string> {
  const start = performance.now();
  const target = join(folder, shardsFolder, folderOfShard(shard));
  await mkdir(join(folder, shardsFolder), { recursive: true });
  const { written } = await inPlaceOf(target, (waiting) => makeShard(waiting, folder, shard, options), {
    onPublish: () => options.onStep?.('schrijven'),
  });
  return printShardReport(printShard(shard), written, performance.now() - start, target);
}

async function makeShard(waiting: Writing, folder: string, shard: Shard, options: BuildOptions): Promise<ShardRecord> {
  const ingredients = await prepare(folder, options);
  const { site, end } = hashedSite(waiting);
  return withCompressor((compressor) =>
    withShared(ingredients, options, async (shared, printer) => {
      const writer = siteWriter(site, compressor);
      const range = rangeOf(shard, ingredients.guides.length);
      const guides = await makeAll(ingredients, { shared, writer, printer, range, ...options });
      await writer.end();
      const prints = { pdf: shared.input.pdf === true, cropMarks: options.cropMarks === true };
      const made = await madeOf(ingredients, prints);
      const written = { files: writer.files(), bytes: writer.bytes() };
      const record = recordOf({ shard, made, guides, written, hashes: await end() });
      await waiting.write(shardFiles.record, `${JSON.stringify(record)}\n`);
      return record;
    }),
  );
}

interface Recorded extends Omit<ShardRecord, 'told' | 'pdfs'> {
  readonly guides: MadeAll;
}

function recordOf({ guides: { told, pdfs }, ...known }: Recorded): ShardRecord {
  const { count, printed, milliseconds, skipped, inaccessible } = pdfs;
  return {
    ...known,
    told: told.map(({ marks, sheets, besluit }) => ({ marks, sheets, besluit })),
    pdfs: { count, printed, milliseconds, skipped, inaccessible },
  };
}
