import type { CasusFacts } from '../../shared/casus-facts.js';

/**
 * How the page of a form gets what the casus holds (decision 0070): it asks the page that opened it, once, and that page answers, once,
 * only the window that it opened itself. Both are ours, or nothing is said. Nothing of it is kept, and nothing is in an address.
 */
const question = 'meldcode-formulier';

/** A document without an origin of its own, as in a sandbox, calls it `null`, and so does every other such one. */
const hasOrigin = (): boolean => self.origin !== 'null';

/** Answers the form in this window when it asks; whatever else is opened there gets nothing. */
export function handOver(opened: Window, factsNow: () => CasusFacts | undefined): void {
  if (!hasOrigin()) return;
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== opened || origin !== self.origin || data !== question) return;
    window.removeEventListener('message', onMessage);
    opened.postMessage(factsNow() ?? {}, self.origin);
  };
  window.addEventListener('message', onMessage);
}

/** Asks the page that opened this one. Where none did, or one of somebody else, nothing comes. */
export function takeOver(receive: (facts: CasusFacts) => void): void {
  const opener = window.opener as Window | null;
  if (!opener || !hasOrigin()) return;
  // Whatever page comes after this one in the window is no longer opened by the casus, and cannot lead it elsewhere.
  window.opener = null;
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== opener || origin !== self.origin) return;
    window.removeEventListener('message', onMessage);
    receive(data as CasusFacts);
  };
  window.addEventListener('message', onMessage);
  opener.postMessage(question, self.origin);
}
