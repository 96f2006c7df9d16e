import { resolve } from 'node:path';
import { withBuildLock } from './build-lock.js';
import { clearLeftovers } from './leftovers.js';
import { placeOf } from './place-of.js';
import { withWaiting, type WaitingSite } from './publish.js';

/** A site in the making. */
export type SiteInMaking = Omit<WaitingSite, 'publish'>;

/**
 * Makes something in the place of a folder while nobody else does. It waits beside what is there until all of it is made, what there
 * is to tell as well: work that fails leaves what was there.
 *
 * @param onPublish Hears that all is made, and gets its place now.
 */
export async function inPlaceOf<Value>(
  target: string,
  work: (waiting: SiteInMaking) => Promise<Value>,
  onPublish: () => void = () => undefined,
): Promise<Value> {
  return withBuildLock(target, async (lock) => {
    for (const place of new Set([resolve(target), await placeOf(target)])) await clearLeftovers(place);
    return withWaiting(target, async (waiting) => {
      const made = await work(waiting);
      onPublish();
      await lock.stillHeld();
      await waiting.publish();
      return made;
    });
  });
}
