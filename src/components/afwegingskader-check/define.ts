import { AfwegingskaderCheck } from './afwegingskader-check.js';

// Loaded twice on one page, the first one wins.
if (!customElements.get('afwegingskader-check')) customElements.define('afwegingskader-check', AfwegingskaderCheck);
