/** The bundle: both elements, the loader, and the one global name `Meldcode`. */
import './components/afwegingskader-check/define.js';
import './components/meldcode-wizard/define.js';
import { guideStore } from './components/shared/guide-store.js';
import { warnOnce } from './components/shared/warn-once.js';
import { findGuideBeside } from './loader/find-guide.js';
import { upgradeLinks } from './loader/upgrade-links.js';
import type { Guide } from './schema/guide.js';

/** Replaced by the build. */
const version = '__MELDCODE_VERSION__';

/** What the page sees of the widget. */
export interface MeldcodeGlobal {
  readonly version: string;
  /** Hands a guide to every element that waits for its id; a file with widget and guide in one does so itself. */
  add(guide: Guide): void;
}

declare global {
  interface Window {
    Meldcode?: MeldcodeGlobal;
  }
}

/** A classic script finds its address at its element. A module has its own; the build makes that of the page of it elsewhere. */
const script = document.currentScript;
const address = (script instanceof HTMLScriptElement && script.src) || import.meta.url;

// Something else on the page may have this name: an element with it as id is a property of the window too.
const first = window.Meldcode?.add ? window.Meldcode : undefined;

/** Whether this script has not ended yet: what adds a guide now stands in the same file. */
let running = true;
queueMicrotask(() => {
  running = false;
});

if (!first) {
  window.Meldcode = {
    version,
    add: (guide) => {
      if (running) guideStore.addSoon(guide);
      else guideStore.add(guide);
    },
  };
  guideStore.useFinder(findGuideBeside(address));
  upgradeLinks(address);
} else if (first.version !== version) {
  warnOnce(`Meldcode ${version} was loaded beside ${first.version}; the first one stays.`);
}
