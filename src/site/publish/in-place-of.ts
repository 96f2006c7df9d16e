import { resolve } from 'node:path';
import { withBuildLock } from './build-lock.js';
import { clearLeftovers } from './leftovers.js';
import { placeOf } from './place-of.js';
import { withWaiting, type WaitingSite } from './publish.js';

/** A site in the making. */
export type SiteInMaking = Omit<WaitingSite, 'publish'>;

/** What is to be done around the moment in which it gets its place. */
export interface Around<Value> {
  /** Hears that all is made, and gets its place now. */
  readonly onPublish?: () => void;
  /** Does something with what stands there then, while still nobody else makes it. */
  readonly onPublished?: (made: Value) => Promise<void>;
}

/**
 * Makes something in the place of a folder while nobody else does. It waits beside what is there until all of it is made, what there
 * is to tell as well: work that fails leaves what was there.
 */
export async function inPlaceOf<Value>(
  target: string,
  work: (waiting: SiteInMaking) => Promise<Value>,
  { onPublish, onPublished }: Around<Value> = {},
): Promise<Value> {
  return withBuildLock(target, async (lock) => {
    for (const place of new Set([resolve(target), await placeOf(target)])) await clearLeftovers(place);
    return withWaiting(target, async (waiting) => {
      const made = await work(waiting);
      onPublish?.();
      await lock.stillHeld();
      await waiting.publish();
      await onPublished?.(made);
      return made;
    });
  });
}
