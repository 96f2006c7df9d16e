import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../schema/guide.js';
import type { Session } from '../state/session.js';

/** The button that wipes the answers, and the word that it did so: at the foot of every screen. */
export function renderWipe({ ui }: Guide, { justWiped }: Session, onWipe: () => void): TemplateResult {
  return html`
    <div class="wipe no-print">
      <button type="button" class="link" @click=${onWipe}>${ui.wipe}</button>
      <span role="status">${justWiped ? ui.wiped : nothing}</span>
    </div>
  `;
}
