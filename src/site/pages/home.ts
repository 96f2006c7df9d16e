import type { ListedGuide } from '../../guide/resolve/listed-guide.js';
import { nationalRegionId } from '../../schema/national-region.js';
import { addressOf, guidePaths } from '../paths.js';
import type { SiteInput } from '../site-input.js';
import { assetPath, nationalShell, rootFrom, type Shell } from '../views/shell.js';
import { organisationsOf } from '../views/organisations-of.js';

interface RegionView {
  readonly id: string;
  readonly name: string;
  /** The name of its Veilig Thuis, where that does not say the name of the region already. */
  readonly otherName: string | null;
}

interface FindableView {
  readonly id: string;
  readonly name: string;
  readonly veiligThuis: string;
  readonly municipalities: readonly string[];
}

/** `/`: choose a region, or the page with the organisations of one. */
export interface HomeView {
  /** `finder` is the script that finds a region by a municipality; null where no region says which are its own. */
  readonly page: Shell & { readonly finder: string | null };
  readonly regions: readonly RegionView[];
  /** The address of the guide for the whole country, for who finds no region here; null on a site without it. */
  readonly elsewhere: string | null;
  /** Of these regions it is known which municipalities they have. */
  readonly findable: readonly FindableView[];
  /** What the script says of what it found; it fills in how many. */
  readonly found: string;
  /** The regions that have a page of organisations: all organisations of the country are too many for one page. */
  readonly organisations: readonly { readonly address: string; readonly name: string }[];
}

export function homeView(input: SiteInput, path: string): HomeView {
  const regions = input.guides.filter(({ kind }) => kind === 'regio');
  const findable = input.guides.flatMap(withMunicipalities);
  const finder = findable.length > 0 ? rootFrom(path) + assetPath(input, 'start.js') : null;
  const unconfirmed = input.guides.every(areConfirmed) ? null : input.national.ui.unconfirmed;
  return {
    page: { ...nationalShell(input, { path }), finder, unconfirmed },
    regions: regions.filter(isNoCountry).map(region),
    elsewhere: regions.every(isNoCountry) ? null : addressOf(guidePaths(nationalRegionId).wizard),
    findable,
    organisations: regions
      .filter((guide) => organisationsOf(guide, input).length > 0)
      .map(({ id, name }) => ({ address: addressOf(guidePaths(id).organisations), name })),
    found: input.national.pages['start-found'],
  };
}

/** The whole country is no region to choose from: it is what is left where there is none. */
const isNoCountry = ({ id }: ListedGuide) => id !== nationalRegionId;

function region({ id, name, veiligThuis }: ListedGuide): RegionView {
  return { id, name, otherName: veiligThuis.includes(name) ? null : veiligThuis };
}

function withMunicipalities({ id, name, veiligThuis, municipalities }: ListedGuide): readonly FindableView[] {
  const names = municipalities?.names ?? [];
  return names.length > 0 ? [{ id, name, veiligThuis, municipalities: names }] : [];
}

/** The municipalities are all that stands here of a region and that it has to confirm. */
function areConfirmed({ municipalities }: ListedGuide): boolean {
  return municipalities?.checked !== null;
}
