import type { Guide } from '../../schema/guide.js';
import type { SiteInput } from '../site-input.js';
import { nationalShell, type Shell } from '../views/shell.js';

interface ChoiceView {
  readonly id: string;
  readonly name: string;
  readonly veiligThuis: string;
}

/** `/`: choose a region or an organisation. */
export interface HomeView {
  readonly page: Shell;
  readonly regions: readonly ChoiceView[];
  readonly organisations: readonly ChoiceView[];
}

export function homeView(input: SiteInput, path: string): HomeView {
  const of = (kind: Guide['kind']) => input.guides.filter((guide) => guide.kind === kind).map(choice);
  return { page: nationalShell(input, { path }), regions: of('regio'), organisations: of('organisatie') };
}

function choice({ id, name, veiligThuis }: Guide): ChoiceView {
  return { id, name, veiligThuis };
}
