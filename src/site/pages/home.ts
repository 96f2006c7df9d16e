import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { assetPath, nationalShell, rootFrom, type Shell } from '../views/shell.js';

interface ChoiceView {
  readonly id: string;
  readonly name: string;
  readonly veiligThuis: string;
}

interface RegionView extends Omit<ChoiceView, 'veiligThuis'> {
  /** The name of its Veilig Thuis, where that does not say the name of the region already. */
  readonly otherName: string | null;
}

interface FindableView extends ChoiceView {
  readonly municipalities: readonly string[];
}

/** `/`: choose a region or an organisation. */
export interface HomeView {
  /** `finder` is the script that finds a region by a municipality; null where no region says which are its own. */
  readonly page: Shell & { readonly finder: string | null };
  readonly regions: readonly RegionView[];
  /** Of these regions it is known which municipalities they have. */
  readonly findable: readonly FindableView[];
  /** What the script says of what it found; it fills in how many. */
  readonly found: string;
  readonly organisations: readonly ChoiceView[];
}

export function homeView(input: SiteInput, path: string): HomeView {
  const of = (kind: Guide['kind']) => input.guides.filter((guide) => guide.kind === kind);
  const findable = input.guides.flatMap(withMunicipalities);
  const finder = findable.length > 0 ? rootFrom(path) + assetPath(input, 'start.js') : null;
  return {
    page: { ...nationalShell(input, { path }), finder, confirmed: input.guides.every(areConfirmed) },
    ...{ regions: of('regio').map(region), organisations: of('organisatie').map(choice), findable },
    found: input.national.pages['start-found'],
  };
}

function choice({ id, name, veiligThuis }: Guide): ChoiceView {
  return { id, name, veiligThuis };
}

function region({ id, name, veiligThuis }: Guide): RegionView {
  return { id, name, otherName: veiligThuis.includes(name) ? null : veiligThuis };
}

function withMunicipalities(guide: Guide): readonly FindableView[] {
  const names = guide.municipalities?.names ?? [];
  return names.length > 0 ? [{ ...choice(guide), municipalities: names }] : [];
}

/** The municipalities are all that stands here of a region and that it has to confirm. */
function areConfirmed({ municipalities }: Guide): boolean {
  return municipalities?.checked !== null;
}
