import { longestId } from '../values/ids.js';
import { say } from '../messages/sentences.js';
import { valueAt, valuesAt, type Problem } from './json-path.js';

/** What files hold by id, and what every layer may add to. */
export const sharedKinds = ['contacts', 'checklists', 'topics', 'definitions'] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** What stands below a layer. */
export interface LayerBelow {
  readonly json: unknown;
  /** Id of the region whose it is; absent where it is national. */
  readonly region?: unknown;
}

/**
 * Every id under which a layer would replace what stands below it. The meaning of a national list, an explanation or a number is
 * the same in every region, and that of a region in every organisation (design 2.1): a layer only adds.
 *
 * @param id Of the layer itself, for an id that is free.
 */
export function replacedIds(layer: unknown, below: readonly LayerBelow[], id: string): readonly Problem[] {
  return sharedKinds.flatMap((kind) =>
    valuesAt(layer, `${kind}.*`).flatMap(({ path }) => {
      const key = String(path.at(-1));
      const owner = below.find(({ json }) => valueAt(json, [kind, key]) !== undefined);
      if (!owner) return [];
      return { path, ...say('id-bezet', key, owner.region, ownId(key, id)) };
    }),
  );
}

function ownId(key: string, id: string): string {
  const begin = key.slice(0, Math.max(1, longestId - id.length - 1)).replace(/-+$/, '');
  return `${begin}-${id}`;
}
