import type { Guide } from '../../schema/guide.js';
import { guideStore } from '../../components/state/guide-store.js';
import { siteIds } from '../../components/state/known-ids.js';
import { troubleWith } from '../../guide/usable-guide.js';

/**
 * Fetches `<id>.json` beside the script, once for each id that stands on the page. The only request the widget makes; it
 * follows from what a page builder wrote, never from what a reader does.
 *
 * @param base Address of the script.
 */
export function findGuideBeside(base: string): (id: string) => void {
  return (id) => {
    if (siteIds && !siteIds.includes(id)) guideStore.miss(id, 'unknown');
    else void fetchGuide(id, base);
  };
}

async function fetchGuide(id: string, base: string): Promise<void> {
  try {
    const address = new URL(`${encodeURIComponent(id)}.json`, base);
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) {
      guideStore.miss(id, 'unknown');
      return;
    }
    const guide = (await response.json()) as Guide;
    // A guide that cannot be shown is kept as well: the element says what is wrong with it.
    if (troubleWith(guide) === undefined && guide.id !== id) guideStore.miss(id, 'unreadable');
    else guideStore.add({ ...guide, id });
  } catch {
    // No network, blocked, or no JSON: the element warns and keeps the fallback with the phone numbers.
    guideStore.miss(id, 'unreadable');
  }
}
