/** The bundle: both elements, the loader, and the one global name `Meldcode`. */
import { AfwegingskaderCheck } from '../components/afwegingskader-check/afwegingskader-check.js';
import { MeldcodeWizard } from '../components/meldcode-wizard/meldcode-wizard.js';
import { guideStore } from '../components/state/guide-store.js';
import { warnOnce } from '../components/warn-once.js';
import { findGuideIn } from './loader/find-guide.js';
import { SiteAddress } from './loader/site-address.js';
import { upgradeLinks } from './loader/upgrade-links.js';
import type { Guide } from '../schema/guide.js';

/** Replaced by the build. */
const version = '__MELDCODE_VERSION__';

/** What the page sees of the widget. */
export interface MeldcodeGlobal {
  readonly version: string;
  /**
   * Hands a guide to every element that waits for its id; a file with widget and guide in one does so itself. Of two editions the one
   * of the later date stays.
   */
  add(guide: Guide): void;
}

declare global {
  interface Window {
    Meldcode?: MeldcodeGlobal;
  }
}

/** A classic script finds its address at its element. A module has its own, which the build makes empty elsewhere. */
const script = document.currentScript;
const address = new SiteAddress((script instanceof HTMLScriptElement && script.src) || import.meta.url, version);

// Something else on the page may have this name: an element with it as id is a property of the window too.
const first = window.Meldcode?.add ? window.Meldcode : undefined;

if (!first) {
  window.Meldcode = {
    version,
    add(guide) {
      const known = guideStore.get(guide.id);
      if (known && known.edition !== guide.edition) {
        warnOnce(`Meldcode: two editions of "${guide.id}" on one page; the later one stays.`);
      }
      // A page that holds an old file must not bring back an old number.
      if (!known || known.date < guide.date) guideStore.add(guide);
    },
  };
  guideStore.useFinder(findGuideIn(() => address.folders));
  if (script) {
    // In a task of its own: reading a script and drawing the first screen at once would hold up the page. And a guide that
    // stands further on in the same file is there by then, so that nothing is drawn twice.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      start();
    };
    port2.postMessage(null);
  } else {
    // Who imports a module counts on its elements.
    start();
  }
} else if (first.version !== version) {
  warnOnce(`Meldcode ${version} was loaded beside ${first.version}; the first one stays.`);
}

/** Makes elements of the tags and links of the page. What a package of npm defined before stays. */
function start(): void {
  if (!customElements.get('afwegingskader-check')) customElements.define('afwegingskader-check', AfwegingskaderCheck);
  if (!customElements.get('meldcode-wizard')) customElements.define('meldcode-wizard', MeldcodeWizard);
  upgradeLinks(address);
}
