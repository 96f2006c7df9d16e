import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';

/** The organisations that stand on a region, in the order of the alphabet; a region without any has no page of them. */
export function organisationsOf(region: Guide, { guides, national }: SiteInput): readonly Guide[] {
  const { compare } = new Intl.Collator(national.language);
  return guides.filter(isOn(region)).sort((one, other) => compare(one.name, other.name));
}

export function hasOrganisations(region: Guide, { guides }: SiteInput): boolean {
  return region.kind === 'regio' && guides.some(isOn(region));
}

const isOn =
  (region: Guide) =>
  ({ kind, regio }: Guide): boolean =>
    region.kind === 'regio' && kind === 'organisatie' && regio === region.id;
