import type { Region } from '../../schema/layer.js';
import { nationalRegionId } from '../../schema/national-region.js';
import type { WholeOrganisation } from './on-organisation.js';

/** An organisation in one region, or in none while its reader did not say in which of several she works. */
export type PlacedOrganisation = WholeOrganisation & {
  readonly regio: string;
  /** In each of its regions, by the id of that guide, where a reader chooses one. */
  readonly places?: ReadonlyMap<string, PlacedOrganisation>;
  /** Id of the guide in which a reader chooses this region. */
  readonly placeOf?: string;
};

/** The id of the guide of an organisation in one of its regions. */
export const idInRegion = (id: string, regio: string): string => `${id}-${regio}`;

/**
 * The guides of an organisation. Of one in several regions it is one for each, and one on the national content, in which a reader says
 * where she works: who says nothing still has the numbers that are the same everywhere.
 *
 * @throws where it stands on no region; the checks of the files have seen to that.
 */
export function inRegions(
  id: string,
  organisation: WholeOrganisation,
  regions: ReadonlyMap<string, Pick<Region, 'name'>>,
): readonly (readonly [id: string, organisation: PlacedOrganisation])[] {
  const { regio, regios } = organisation;
  if (regio !== undefined) return [[id, { ...organisation, regio }]];
  if (regios === undefined) throw new Error(`inRegions: ${id} stands on no region`);
  const places = regios.map((place): readonly [string, PlacedOrganisation] => {
    const name = `${organisation.name} (${regions.get(place)?.name ?? place})`;
    return [idInRegion(id, place), { ...organisation, name, regio: place, placeOf: id }];
  });
  return [[id, { ...organisation, regio: nationalRegionId, places: new Map(places) }], ...places];
}
