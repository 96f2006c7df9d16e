import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { organisationsOf } from '../views/organisations-of.js';
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
