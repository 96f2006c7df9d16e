import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../content/folder/disk.js';

/** Where files of content stand. Each folder is watched by itself: a file that an editor replaces is seen then too. */
const places = ['.', 'regions', 'regions/landelijk', 'regions/logo', 'organisations', 'organisations/logo', 'bronnen'];

/** One save is several events: a little later all of them have come. */
const quiet = 80;

/**
 * Waits until something changes in the content of a folder; what else stands there, such as a site that is made, does not count.
 *
 * @param signal Ends the watching; then it waits for ever.
 */
export async function changeIn(folder: string, signal?: AbortSignal): Promise<void> {
  const watchers: FSWatcher[] = [];
  try {
    await new Promise<void>((done, fail) => {
      let timer: NodeJS.Timeout | undefined;
      const changed = () => {
        clearTimeout(timer);
        timer = setTimeout(done, quiet);
      };
      for (const place of places) {
        const watcher = watchIfThere(join(folder, place), signal, (name) => {
          if (place !== '.' || places.includes(name)) changed();
        });
        watcher?.on('error', fail);
        if (watcher) watchers.push(watcher);
      }
    });
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

function watchIfThere(
  folder: string,
  signal: AbortSignal | undefined,
  onChange: (name: string) => void,
): FSWatcher | undefined {
  try {
    return watch(folder, { ...(signal && { signal }) }, (_, name) => onChange(name ?? ''));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
