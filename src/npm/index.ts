/** What `import 'meldcode'` gives: both elements registered, and what a page needs beside them. Nothing here can fetch. */
import '../components/afwegingskader-check/define.js';
import '../components/meldcode-wizard/define.js';

export { AfwegingskaderCheck } from '../components/afwegingskader-check/afwegingskader-check.js';
export { MeldcodeStapEvent, MeldcodeUitkomstEvent } from '../components/events.js';
export { MeldcodeWizard } from '../components/meldcode-wizard/meldcode-wizard.js';
export type { Guide } from '../schema/guide.js';
export { addGuide } from './add-guide.js';
