import type { Guide } from '../../schema/guide.js';
import { guideStore } from '../../components/state/guide-store.js';
import { siteIds } from '../../components/state/known-ids.js';
import { troubleWith } from '../../guide/usable-guide.js';

/**
 * Fetches `<id>.json` from the first folder that has it, once for each id that stands on the page. The only request the widget makes;
 * it follows from what a page builder wrote, never from what a reader does.
 *
 * @param folders Addresses with a slash at their end, the likeliest first. More than one only where a page moved our script.
 */
export function findGuideIn(folders: () => readonly string[]): (id: string) => void {
  return (id) => {
    if (siteIds && !siteIds.includes(id)) guideStore.miss(id, 'unknown');
    else void findGuide(id, folders());
  };
}

async function findGuide(id: string, folders: readonly string[]): Promise<void> {
  const tried: string[] = [];
  let isAbsent = folders.length > 0;
  for (const folder of folders) {
    const address = new URL(`${encodeURIComponent(id)}.json`, folder).href;
    tried.push(address);
    const found = await fetchGuide(id, address);
    if (typeof found === 'object') {
      guideStore.add(found);
      return;
    }
    isAbsent &&= found === 'absent';
  }
  // Who knows its ids knows that this one is somewhere.
  guideStore.miss(id, isAbsent && !siteIds ? 'unknown' : 'unreadable', tried);
}

async function fetchGuide(id: string, address: string): Promise<Guide | 'absent' | 'unreadable'> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return 'absent';
    const guide = (await response.json()) as Guide;
    // A guide that cannot be shown is kept as well: the element says what is wrong with it.
    if (troubleWith(guide) === undefined && guide.id !== id) return 'unreadable';
    return { ...guide, id };
  } catch {
    // No network, blocked, or no JSON: the element warns and keeps the fallback with the phone numbers.
    return 'unreadable';
  }
}
