import type { Range } from '../content/guides.js';

/** One of the parts in which several machines make a site together. */
export interface Shard {
  /** Counted from 1. */
  readonly at: number;
  readonly of: number;
}

/** More than this, and a part would be smaller than what it takes to start one. */
const most = 1000;

/** `2/5` as it is typed; undefined where it is no part. */
export function shardOf(text: string): Shard | undefined {
  const [, at = '', of = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { at: Number(at), of: Number(of) };
  return shard.at >= 1 && shard.at <= shard.of && shard.of <= most ? shard : undefined;
}

/** As it is typed. */
export function printShard({ at, of }: Shard): string {
  return `${at}/${of}`;
}

/** The folder of a part, below that of all parts. */
export function folderOfShard({ at, of }: Shard): string {
  return `${at}-of-${of}`;
}

/** Which of the guides a part makes: those beside each other in their list, so that all parts after each other are that list. */
export function rangeOf({ at, of }: Shard, guides: number): Range {
  return { from: Math.floor((guides * (at - 1)) / of), until: Math.floor((guides * at) / of) };
}
