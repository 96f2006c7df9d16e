import { html, type TemplateResult } from 'lit';
import type { GuideOutcome } from '../../schema/guide.js';
import { outcomeIcons } from '../../shared/outcome-icons.js';

/** A picture beside the words of an outcome; the words say the same. */
export function renderIcon(icon: GuideOutcome['icon']): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${outcomeIcons[icon]}></path>
  </svg>`;
}
