import { html, nothing, type TemplateResult } from 'lit';
import type { Guide } from '../../schema/guide.js';
import { wordsOfAddress } from '../../shared/address-words.js';
import { fill } from '../../shared/fill.js';
import { isTop } from '../state/own-page.js';
import type { Session } from '../state/session.js';
import { toFirstEntry } from './trail.js';

/** "Verlaat deze pagina": wipes and is gone, without a question. In a frame only the frame would go. */
export function renderLeave({ ownPage, leaveTo }: Guide, session: Session): TemplateResult | typeof nothing {
  if (!ownPage || leaveTo === undefined || !isTop()) return nothing;
  return html`
    <div class="leave no-print">
      <button
        type="button"
        @click=${() => {
          void leave(leaveTo, session);
        }}
      >
        ${ownPage.leave}
      </button>
      <p class="small">${fill(ownPage['leave-note'], { adres: wordsOfAddress(leaveTo) })}</p>
    </div>
  `;
}

/** Back to the first entry, so that the page she goes to takes its place and none of ours is behind it. */
async function leave(address: string, session: Session): Promise<void> {
  session.wipe();
  await toFirstEntry();
  // Our pages send no referrer (the meta element of each, and the header).
  location.replace(address);
}
