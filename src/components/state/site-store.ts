import { guideStore } from './guide-store.js';
import { siteIds } from './known-ids.js';

/** The site that the script came from: the only one we know that has pages of our own. */
class SiteStore {
  #root: () => string | undefined = () => undefined;

  /** @param root Its address, with a slash at the end; undefined where a script has none. */
  use(root: () => string | undefined): void {
    this.#root = root;
  }

  /** Address of the page of a region or organisation; undefined where that site may have none. */
  pageOf(id: string): string | undefined {
    const isKnown = siteIds ? siteIds.includes(id) : guideStore.get(id) !== undefined;
    const root = isKnown ? this.#root() : undefined;
    return root === undefined ? undefined : `${root}${id}/`;
  }
}

export const siteStore = new SiteStore();
