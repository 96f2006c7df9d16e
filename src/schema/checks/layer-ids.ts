import { longestId } from '../values/ids.js';
import type { LayerOwner } from '../messages/of-layers.js';
import { say } from '../messages/sentences.js';
import { valueAt, valuesAt, type Problem } from './json-path.js';

/** What files hold by id, and what every layer may add to. */
export const sharedKinds = ['contacts', 'checklists', 'topics', 'definitions'] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** What stands below a layer, as plain JSON: what is wrong elsewhere in it does not matter here. */
export interface LayerBelow {
  readonly json: unknown;
  /** Whose it is; absent where it is national. */
  readonly owner?: LayerOwner;
}

/**
 * Every id under which a layer would replace what stands below it. The meaning of a national list, an explanation or a number is
 * the same in every region, and that of a region or organisation in every organisation on it (design 2.1): a layer only adds.
 *
 * @param id Of the layer itself, for an id that is free.
 */
export function replacedIds(layer: unknown, below: readonly LayerBelow[], id: string): readonly Problem[] {
  return sharedKinds.flatMap((kind) =>
    valuesAt(layer, `${kind}.*`).flatMap(({ path }) => {
      const key = String(path.at(-1));
      const taken = below.find(({ json }) => valueAt(json, [kind, key]) !== undefined);
      if (!taken) return [];
      return { path, ...say('id-bezet', key, taken.owner, ownId(key, id)) };
    }),
  );
}

function ownId(key: string, id: string): string {
  const begin = key.slice(0, Math.max(1, longestId - id.length - 1)).replace(/-+$/, '');
  return `${begin}-${id}`;
}
