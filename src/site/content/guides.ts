import { createHash } from 'node:crypto';
import type { PlacedOrganisation } from '../../guide/resolve/in-regions.js';
import type { Layers } from '../../guide/resolve/layers.js';
import { listGuide, type ListedGuide } from '../../guide/resolve/listed-guide.js';
import { resolve } from '../../guide/resolve/resolve.js';
import { differencesOf } from '../../guide/places.js';
import type { Guide, GuidePlace } from '../../schema/guide.js';
import type { Content } from './content.js';
import { usable } from './usable.js';

/** A guide for each region, then for each organisation. */
export function guidesOf(content: Content): readonly Guide[] {
  return guidesToMake(content).map(({ make }) => make());
}

/** Some of many, counted from 0. */
export interface Range {
  readonly from: number;
  /** The first that is none of them. */
  readonly until: number;
}

/** A guide that is made when it is asked for, so that many need not be in memory at once. */
export interface GuideToMake {
  readonly id: string;
  readonly make: () => Guide;
}

/** All of them in their order: a guide for each region, then for each organisation. */
export function guidesToMake(content: Content): readonly GuideToMake[] {
  const { national, regions, organisations } = content;
  return [
    ...[...regions].map(([id, region]) => ({
      id,
      make: () => usable(resolve(id, { national, region }, fingerprint)),
    })),
    ...[...organisations].map(([id, organisation]) => ({ id, make: () => guideOf(id, organisation, content) })),
  ];
}

/** What lists say of each of them, in the same order. */
export function listedGuides(content: Content): readonly ListedGuide[] {
  const { national, regions, organisations } = content;
  return [
    ...[...regions].map(([id, region]) => listGuide(id, { national, region })),
    ...[...organisations].map(([id, organisation]) => listGuide(id, layersOf(id, organisation, content))),
  ];
}

function guideOf(id: string, organisation: PlacedOrganisation, content: Content): Guide {
  const guideIn = (places: readonly GuidePlace[] = []) =>
    usable(resolve(id, layersOf(id, organisation, content), fingerprint, places));
  const { places } = organisation;
  if (!places) return guideIn();
  const withoutRegion = guideIn();
  return guideIn([...places].map(([placeId, place]) => placed(placeId, place, withoutRegion, content)));
}

function placed(id: string, organisation: PlacedOrganisation, withoutRegion: Guide, content: Content): GuidePlace {
  const { regio } = organisation;
  const { region } = layersOf(id, organisation, content);
  const differs = differencesOf(withoutRegion, guideOf(id, organisation, content));
  return { id, regio, name: region.name, municipalities: region.municipalities?.names ?? [], differs };
}

function layersOf(id: string, organisation: PlacedOrganisation, { national, regions }: Content): Layers {
  const region = regions.get(organisation.regio);
  if (!region) throw new Error(`guidesOf: ${id} stands on the region "${organisation.regio}", which is not there`);
  return { national, region, organisation };
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
