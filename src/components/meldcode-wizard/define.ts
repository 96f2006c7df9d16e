// Steps 4 and 5 hold it.
import '../afwegingskader-check/define.js';
import { MeldcodeWizard } from './meldcode-wizard.js';

// Loaded twice on one page, the first one wins.
if (!customElements.get('meldcode-wizard')) customElements.define('meldcode-wizard', MeldcodeWizard);
