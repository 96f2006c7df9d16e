import { valueAt } from './checks/json-path.js';
import { Region } from './layer.js';
import type { National } from './national.js';

/** The id of the guide for the whole country, as `regio` of an organisation too; no file has this name. */
export const nationalRegionId = 'landelijk';

/**
 * The national content as the file of a region that adds nothing: its guide is for who has no region here, and an organisation
 * can stand on it. So nothing that makes or checks a guide has a second way.
 *
 * @param national Plain JSON of the national files together, which may hold mistakes.
 */
export function nationalRegionFile(national: unknown): Readonly<Record<string, unknown>> {
  const valueOf = (...path: readonly string[]) => valueAt(national, path);
  return {
    $schema: '',
    format: valueOf('format'),
    edition: valueOf('edition'),
    name: valueOf('guide', 'name'),
    veiligThuis: valueOf('contacts', 'veilig-thuis', 'name'),
    // How else a report can be made differs per region, so here it is the way that there is everywhere.
    reportBy: ['telefoon'],
    reporting: valueOf('guide', 'reporting'),
    theme: { ...(valueOf('theme') as object), chosenBy: 'hulpmiddel' },
  };
}

/** The same, checked. */
export function nationalRegion(national: National): Region {
  return Region.parse(nationalRegionFile(national));
}
