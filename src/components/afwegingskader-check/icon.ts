import { html, type TemplateResult } from 'lit';
import type { GuideOutcome } from '../../schema/guide.js';

/** Lines in a square of 24 by 24. */
const shapes: Readonly<Record<GuideOutcome['icon'], string>> = {
  phone: 'M7 3H4a1 1 0 0 0-1 1c0 9.4 7.6 17 17 17a1 1 0 0 0 1-1v-3l-5-2-2 2.5A14 14 0 0 1 7.5 10L10 8z',
  hands:
    'M5 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M14 8.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M2 20c0-4 2.7-7 6-7s6 3 6 7M15 20c0-2.5-.4-4-1-5.2 1-.9 1.7-1.1 2.5-1.1 2.8 0 5 2.8 5 6.3',
  advice: 'M4 4h16v12H11l-5 4v-4H4zM8 8.5h8M8 12h5',
  check: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M8 12l3 3 5-6.5',
};

/** A picture beside the words of an outcome; the words say the same. */
export function renderIcon(icon: GuideOutcome['icon']): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${shapes[icon]}></path>
  </svg>`;
}
