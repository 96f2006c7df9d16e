/** The bundle of our own pages: the widget, with what it can do only there (decision 0046). */
import { renderAccount } from '../components/own-page/account.js';
import { ClosingGuard } from '../components/own-page/closing.js';
import { renderOwnFormLink } from '../components/own-page/form-link.js';
import { renderStepLines } from '../components/own-page/lines.js';
import { servePrinting } from '../components/own-page/printing.js';
import { renderLeave } from '../components/own-page/leave.js';
import { Trail } from '../components/own-page/trail.js';
import { siteStore } from '../components/state/site-store.js';
import { isTop, useOwnPage } from '../components/state/own-page.js';
import { serveFrame } from './frame-page.js';
import './main.js';

/** Replaced by the build. */
const version = '__MELDCODE_VERSION__';

const script = document.currentScript;

/** Only a page in the folder of this script is ours; whoever loads it on another page gets the widget and nothing else. */
if (script instanceof HTMLScriptElement && location.href.startsWith(new URL('./', script.src).href)) {
  // Its folder is that of a guide, and not that of a version as with other scripts.
  siteStore.use(() => new URL('../', script.src).href);
  useOwnPage({
    followScreens: (element, screens) => {
      new Trail(element, screens);
      new ClosingGuard(element, screens.session);
    },
    renderAccount: (weighed) => renderAccount(weighed, version),
    ...(isTop() && { renderFormLink: renderOwnFormLink }),
    renderLeave,
    renderStepLines,
  });
  servePrinting();
  if (!isTop()) serveFrame();
}
