import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../schema/guide.js';
import type { Session } from '../state/session.js';

/** The button that wipes the answers, at the foot of every screen. */
export function renderWipe({ ui }: Guide, onWipe: () => void): TemplateResult {
  return html`<div class="wipe no-print"><button type="button" class="link" @click=${onWipe}>${ui.wipe}</button></div>`;
}

/** The word that it did so: above the screen that comes, where it is seen. */
export function renderWiped({ ui }: Guide, { justWiped }: Session): TemplateResult {
  return html`<p class="wiped no-print" role="status">${justWiped ? ui.wiped : nothing}</p>`;
}
