import { guideStore } from './guide-store.js';

/** The site's build writes its ids here; in the bare package the placeholder stays and says nothing. */
const built: string = '__MELDCODE_IDS__';
const placeholder = /^__.*__$/;

/** The ids this site was built for; undefined where the build did not say. */
export const siteIds: readonly string[] | undefined = placeholder.test(built) ? undefined : built.split(',');

/** Every id that can stand in `regio` or `organisatie`, for a warning. */
export function knownIds(): readonly string[] {
  return [...new Set([...(siteIds ?? []), ...guideStore.ids])].sort();
}
