import type { Guide, GuidePlace } from '../schema/guide.js';

/**
 * What one guide has otherwise than another, as whole values: put over the other it gives the one. So an element shows exactly what
 * the pages of that region show, and nothing has to be merged.
 *
 * @throws where the other has something that the one lacks, since that cannot be put over it.
 */
export function differencesOf(withoutRegion: Guide, inRegion: Guide): Partial<Guide> {
  const lost = Object.keys(withoutRegion).find((key) => !(key in inRegion));
  if (lost !== undefined)
    throw new Error(`differencesOf: ${inRegion.id} has no "${lost}", which ${withoutRegion.id} has`);
  const texts = withoutRegion as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(inRegion).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(texts[key])),
  );
}

/** The guide of an organisation where a reader chose her region, who then has nothing to choose any more. */
export function inPlace(guide: Guide, { differs }: Pick<GuidePlace, 'differs'>): Guide {
  const inRegion = { ...guide, ...differs };
  return Object.fromEntries(Object.entries(inRegion).filter(([key]) => key !== 'places')) as unknown as Guide;
}
