import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { guideShell, type Shell } from '../views/shell.js';

/** `/<regio>/organisaties/`: the organisations that stand on a region. */
export interface OrganisationsView {
  readonly page: Shell;
  readonly organisations: readonly Pick<Guide, 'id' | 'name'>[];
}

export function organisationsView(region: Guide, input: SiteInput, path: string): OrganisationsView {
  return {
    page: guideShell(region, input, { path }),
    organisations: organisationsOf(region, input).map(({ id, name }) => ({ id, name })),
  };
}

/** The organisations that stand on a region, in the order of the alphabet; a region without any has no page of them. */
export function organisationsOf(region: Guide, { guides, national }: SiteInput): readonly Guide[] {
  const { compare } = new Intl.Collator(national.language);
  return guides
    .filter(({ kind, regio }) => kind === 'organisatie' && regio === region.id && region.kind === 'regio')
    .sort((one, other) => compare(one.name, other.name));
}
