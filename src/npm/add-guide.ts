import { guideStore } from '../components/state/guide-store.js';
import type { Guide } from '../schema/guide.js';

/** Hands a guide to every element that asks for its id with `regio` or `organisatie`. */
export function addGuide(guide: Guide): void {
  guideStore.add(guide);
}
