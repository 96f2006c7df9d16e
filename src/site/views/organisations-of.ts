import type { ListedGuide } from '../../guide/resolve/listed-guide.js';
import type { SiteInput } from '../site-input.js';

/** The organisations that stand on a region, in the order of the alphabet; a region without any has no page of them. */
export function organisationsOf(region: ListedGuide, { guides, national }: SiteInput): readonly ListedGuide[] {
  const { compare } = new Intl.Collator(national.language);
  return guides.filter(isOn(region)).sort((one, other) => compare(one.name, other.name));
}

export function hasOrganisations(region: ListedGuide, { guides }: SiteInput): boolean {
  return region.kind === 'regio' && guides.some(isOn(region));
}

const isOn =
  (region: ListedGuide) =>
  ({ kind, regio }: ListedGuide): boolean =>
    region.kind === 'regio' && kind === 'organisatie' && regio === region.id;
