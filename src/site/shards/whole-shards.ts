import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessDisk } from '../publish/disk-error.js';
import type { MadePart, ShardTrouble } from '../tool-sentences.js';
import { readRecord, shardFiles, type Made, type ShardRecord } from './record.js';
import { printShard } from './shard.js';
import { ShardsDoNotFit } from './shards-do-not-fit.js';

/** A part, and where it stands. */
export interface FoundShard {
  readonly folder: string;
  readonly record: ShardRecord;
}

/** All parts of a site. */
export interface WholeShards {
  /** In their order. */
  readonly shards: readonly FoundShard[];
  /** What all of them were made of and for. */
  readonly made: Made;
}

/**
 * The parts in a folder, each in a folder of its own with a name that does not matter.
 *
 * @throws ShardsDoNotFit where one is missing, is there twice, or was made of something else than another.
 */
export async function wholeShards(folder: string): Promise<WholeShards> {
  const { found, unreadable } = await shardsIn(folder);
  const [first] = found;
  const troubles: readonly ShardTrouble[] = [
    ...unreadable.map((place) => ({ kind: 'unreadable', place }) as const),
    ...(first ? [...differences(found, first), ...missing(found, first), ...doubles(found)] : [none]),
  ];
  if (!first || troubles.length > 0) throw new ShardsDoNotFit('delen-passen-niet', folder, troubles);
  return { shards: found, made: first.record.made };
}

const none: ShardTrouble = { kind: 'none' };

async function shardsIn(folder: string) {
  const entries = await unlessDisk(['ENOENT', 'ENOTDIR'], readdir(folder, { withFileTypes: true }), []);
  const found: FoundShard[] = [];
  const unreadable: string[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const place = join(folder, name);
    const record = await readRecord(place);
    if (record) found.push({ folder: place, record });
    else if (record === null) unreadable.push(join(place, shardFiles.record));
  }
  found.sort((one, other) => one.record.shard.at - other.record.shard.at || (one.folder < other.folder ? -1 : 1));
  return { found, unreadable };
}

const parts: readonly (keyof Made)[] = ['version', 'url', 'today', 'pdf', 'cropMarks', 'inputs'];

function differences(shards: readonly FoundShard[], { record: first }: FoundShard): readonly ShardTrouble[] {
  return shards.flatMap(({ record: { shard, made } }): readonly ShardTrouble[] => {
    const others = parts.filter((part) => made[part] !== first.made[part]);
    const what: readonly MadePart[] = shard.of === first.shard.of ? others : ['of', ...others];
    if (what.length === 0) return [];
    return [{ kind: 'differs', shard: printShard(shard), first: printShard(first.shard), what }];
  });
}

function missing(shards: readonly FoundShard[], { record: first }: FoundShard): readonly ShardTrouble[] {
  const { of } = first.shard;
  const there = new Set(shards.map(({ record }) => record.shard.at));
  const gone = Array.from({ length: of }, (_, at) => at + 1).filter((at) => !there.has(at));
  return gone.map((at) => ({ kind: 'missing', shard: printShard({ at, of }) }));
}

function doubles(shards: readonly FoundShard[]): readonly ShardTrouble[] {
  return shards.flatMap(({ folder, record: { shard } }, at): readonly ShardTrouble[] => {
    const before = shards.slice(0, at).find(({ record }) => record.shard.at === shard.at);
    return before ? [{ kind: 'twice', shard: printShard(shard), places: [before.folder, folder] }] : [];
  });
}
