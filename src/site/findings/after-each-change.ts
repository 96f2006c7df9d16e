import { changeIn } from './watch.js';

/**
 * Does something now, and again after each change in the content of a folder; it never ends by itself. A change while it is busy
 * counts too.
 *
 * @param signal Stops it.
 */
export async function afterEachChange(folder: string, look: () => Promise<void>, signal?: AbortSignal): Promise<never> {
  for (;;) {
    const change = changeIn(folder, signal);
    await look();
    await change;
  }
}
