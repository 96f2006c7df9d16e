import type { SharedKind } from '../../schema/checks/layer-ids.js';
import type { Layer, Region } from '../../schema/layer.js';
import type { National } from '../../schema/national.js';
import type { PlacedOrganisation } from './in-regions.js';

/** The files one guide is made of, from the bottom upwards. The checks over them have passed. */
export interface Layers {
  readonly national: National;
  readonly region: Region;
  readonly organisation?: PlacedOrganisation;
}

/** What stands on the national content: the region, then the organisation. */
export function above({ region, organisation }: Layers): readonly Layer[] {
  return organisation ? [region, organisation] : [region];
}

/** The editions of all files of a guide, the oldest first. */
export function editionsOf(layers: Layers): readonly string[] {
  const editions = [layers.national, ...above(layers)].map(({ edition }) => edition);
  return [...editions, layers.organisation?.editionBelow ?? []].flat().sort();
}

/** One thing of a kind, such as one topic. */
type Shared<Kind extends SharedKind> = National[Kind][string];

/**
 * What all layers have of one kind, each under its id. A layer adds to what stands below it and replaces nothing (design 2.1); the
 * check of the files has said so to whoever edits them.
 */
export function joined<Kind extends SharedKind>(kind: Kind, layers: Layers): Readonly<Record<string, Shared<Kind>>> {
  const owners = new Map<string, string>();
  const entries = [{ name: 'landelijk', [kind]: layers.national[kind] }, ...above(layers)].flatMap((layer) => {
    const { name } = layer;
    const added = Object.entries(layer[kind] as Readonly<Record<string, Shared<Kind>>>);
    for (const [id] of added) {
      const owner = owners.get(id);
      if (owner !== undefined) throw new Error(`resolve: "${id}" in the ${kind} of ${name} is of ${owner} already`);
      owners.set(id, name);
    }
    return added;
  });
  return Object.fromEntries(entries);
}
