import { longestId } from '../values/ids.js';
import { shown } from '../values/is-no.js';
import { valueAt, valuesAt, type Problem } from './json-path.js';

/** What files hold by id, and what every layer may add to. */
export const sharedKinds = ['contacts', 'checklists', 'topics', 'definitions'] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** What stands below a layer, with the name it goes by in a message. */
export interface LayerBelow {
  readonly json: unknown;
  /** Whose it is, such as `is national and the same for everybody`. */
  readonly whose: string;
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
      return { path, message: `${shown(key)} ${owner.whose} (expected an id of its own, such as "${ownId(key, id)}")` };
    }),
  );
}

function ownId(key: string, id: string): string {
  const begin = key.slice(0, Math.max(1, longestId - id.length - 1)).replace(/-+$/, '');
  return `${begin}-${id}`;
}
