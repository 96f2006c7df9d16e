import { guideStore } from '../components/state/guide-store.js';
import { findGuideIn } from '../widget/loader/find-guide.js';

/**
 * Lets elements find the guide of their `regio` or `organisatie` as `<id>.json` in a folder. Each id on the page is fetched
 * once, at load; nothing that a reader does leads to a request.
 *
 * @param folder Address of that folder with a slash at its end, such as `/meldcode/`; relative to the page.
 */
export function findGuidesIn(folder: string): void {
  guideStore.useFinder(findGuideIn(() => [new URL(folder, document.baseURI).href]));
}
