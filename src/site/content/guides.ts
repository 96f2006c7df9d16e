import { createHash } from 'node:crypto';
import { resolve } from '../../guide/resolve/resolve.js';
import type { Guide } from '../../schema/guide.js';
import type { Content } from './content.js';
import { usable } from './usable.js';

/** A guide for each region, then for each organisation. */
export function guidesOf({ national, regions, organisations }: Content): readonly Guide[] {
  return [
    ...[...regions].map(([id, region]) => usable(resolve(id, { national, region }, fingerprint))),
    ...[...organisations].map(([id, organisation]) => {
      const region = regions.get(organisation.regio);
      if (!region) throw new Error(`guidesOf: ${id} stands on the region "${organisation.regio}", which is not there`);
      return usable(resolve(id, { national, region, organisation }, fingerprint));
    }),
  ];
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
