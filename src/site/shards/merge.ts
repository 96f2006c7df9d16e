import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { bundled } from '../bundle/bundled.js';
import { closeSite, type MadeAll, type MadeSite } from '../close-site.js';
import { prepare, type BuildOptions } from '../build.js';
import { withCompressor } from '../hosting/compressed.js';
import type { Ingredients } from '../ingredients.js';
import { toldOf, type PdfsTold } from '../pdf/make-pdfs.js';
import { unlessDisk } from '../publish/disk-error.js';
import { inPlaceOf } from '../publish/in-place-of.js';
import type { WaitingSite } from '../publish/publish.js';
import { printHead } from '../report.js';
import { sharedParts } from '../site-parts.js';
import { siteWriter, type SiteWriter } from '../site-writer.js';
import { hashesIn, sha256 } from './hashes.js';
import { inputsOf } from './inputs.js';
import { shardFiles, shardsFolder } from './record.js';
import { printShard } from './shard.js';
import { ShardsDoNotFit } from './shards-do-not-fit.js';
import { wholeShards, type FoundShard } from './whole-shards.js';

type Writing = Pick<WaitingSite, 'write'>;

/**
 * Puts the parts of a site together in `dist/`, with all that is told of every guide at once: the front page, the versions, the
 * manifest, the sitemap. The same bytes come of it as of one build.
 *
 * @returns A report in plain lines.
 * @throws ShardsDoNotFit with all that keeps them from being one site; then `dist/` is what it was.
 */
export async function merge(folder: string, options: Pick<BuildOptions, 'security' | 'onStep'> = {}): Promise<string> {
  const start = performance.now();
  const { shards, made } = await wholeShards(join(folder, shardsFolder));
  const built = await inPlaceOf(
    join(folder, 'dist'),
    async (waiting) => {
      const ingredients = await prepare(folder, { ...options, ...made });
      if ((await inputsOf(ingredients)) !== made.inputs) {
        throw new ShardsDoNotFit('delen-passen-niet', join(folder, shardsFolder), [{ kind: 'all-differ' }]);
      }
      return withCompressor((compressor) =>
        joinShards(shards, ingredients, {
          ...{ waiting, pdf: made.pdf, writer: siteWriter(waiting, compressor), security: options.security ?? null },
        }),
      );
    },
    { onPublish: () => options.onStep?.('schrijven') },
  );
  return [printHead(built, performance.now() - start), ...built.report].join('\n');
}

interface Joining extends Required<Pick<BuildOptions, 'pdf' | 'security'>> {
  readonly waiting: Writing;
  readonly writer: SiteWriter;
}

async function joinShards(
  shards: readonly FoundShard[],
  ingredients: Ingredients,
  { waiting, pdf, writer, security }: Joining,
): Promise<MadeSite> {
  const shared = sharedParts({ ...ingredients, bundled: await bundled(), pdf });
  for (const part of shared.parts) await writer.add(part);
  const damaged: string[] = [];
  for (const shard of shards) {
    writer.count(shard.record.written, `part ${printShard(shard.record.shard)}`);
    damaged.push(...(await copyFiles(shard, waiting)));
  }
  if (damaged.length > 0) throw new ShardsDoNotFit('deel-beschadigd', damaged);
  return closeSite(guidesOf(shards), { source: ingredients.source, shared, writer, security });
}

/** Copies what a part wrote, and gives the places of what is not what it wrote any more. */
async function copyFiles({ folder, record }: FoundShard, waiting: Writing): Promise<readonly string[]> {
  const listPlace = join(folder, shardFiles.hashes);
  const list = await contentWith(record.hashes, listPlace);
  if (!list) return [listPlace];
  const damaged: string[] = [];
  for (const [path, hash] of hashesIn(list.toString())) {
    const place = join(folder, path);
    const content = isOfSite(path) ? await contentWith(hash, place) : null;
    if (content) await waiting.write(path.slice(shardFiles.site.length), content);
    else damaged.push(place);
  }
  return damaged;
}

/** Whether a path of a list stays in the folder of the site: what was copied from elsewhere writes nowhere else. */
function isOfSite(path: string): boolean {
  return path.startsWith(shardFiles.site) && posix.normalize(path) === path && !path.includes('\\');
}

/** What stands in a file, where it has this hash; null where it does not, or is not there. */
async function contentWith(hash: string, place: string): Promise<Buffer | null> {
  const content = await unlessDisk(['ENOENT', 'ENOTDIR', 'EISDIR'], readFile(place), null);
  return content && sha256(content) === hash ? content : null;
}

/** What is told of the guides of all parts, in the order in which one build would have made them. */
function guidesOf(shards: readonly FoundShard[]): MadeAll {
  const none: PdfsTold = { count: 0, printed: 0, milliseconds: 0, skipped: null, misfits: [], inaccessible: [] };
  return {
    told: shards.flatMap(({ record }) => record.told),
    pdfs: shards.reduce((told, { record }) => toldOf(told, { ...record.pdfs, misfits: [] }), none),
  };
}
