import type { Layer, Organisation, Region } from '../schema/layer.js';
import type { National } from '../schema/national.js';

/** The files one guide is made of, from the bottom upwards. The checks over them have passed. */
export interface Layers {
  readonly national: National;
  readonly region: Region;
  readonly organisation?: Organisation;
}

/** What stands on landelijk.json: the region, then the organisation. */
export function above({ region, organisation }: Layers): readonly Layer[] {
  return organisation ? [region, organisation] : [region];
}

/** The records of all layers as one: a new id is added, a known id replaces what stood there and keeps its place. */
export function merged<Value>(records: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.assign({}, ...records) as Record<string, Value>;
}
