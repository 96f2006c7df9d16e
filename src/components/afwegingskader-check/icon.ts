import { svg, html, type TemplateResult } from 'lit';
import type { GuideOutcome } from '../../schema/guide.js';

const shapes: Readonly<Record<GuideOutcome['icon'], TemplateResult>> = {
  phone: svg`<path d="M7 3H4a1 1 0 0 0-1 1c0 9.4 7.6 17 17 17a1 1 0 0 0 1-1v-3l-5-2-2 2.5A14 14 0 0 1 7.500 10L10 8z" />`,
  hands: svg`<circle cx="8" cy="7" r="3" /><circle cx="16.500" cy="8.500" r="2.500" /><path d="M2 20c0-4 2.700-7 6-7s6 3 6 7M15 20c0-2.500-.4-4-1-5.200 1-.9 1.700-1.100 2.500-1.100 2.800 0 5 2.800 5 6.300" />`,
  advice: svg`<path d="M4 4h16v12H11l-5 4v-4H4zM8 8.500h8M8 12h5" />`,
  check: svg`<circle cx="12" cy="12" r="9" /><path d="m8 12.500 3 3 5-6.500" />`,
};

/** A picture beside the words of an outcome; the words say the same. */
export function renderIcon(icon: GuideOutcome['icon']): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[icon]}</svg>`;
}
