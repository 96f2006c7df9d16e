import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, GuideContact } from '../../schema/guide.js';
import { isOutdated } from '../../shared/outdated.js';
import { telLink } from '../../shared/tel.js';

/** 112, Veilig Thuis and the region's own number, and the button that wipes the answers. On every screen. */
export function renderStrip(guide: Guide, onWipe: () => void): TemplateResult {
  return html`
    <div class="strip" part="strip">
      <ul role="list" aria-label=${guide.ui['strip-danger']}>
        ${guide.strip.map((id, at) => renderNumber(guide, guide.contacts[id], at))}
      </ul>
      <button type="button" @click=${onWipe}>${guide.ui['strip-wipe']}</button>
      ${isOutdated(guide.date, new Date()) ? html`<p class="outdated">${guide.ui.outdated}</p>` : nothing}
    </div>
  `;
}

/** 112 speaks for itself, and the region's own number stands beside Veilig Thuis: their names are there to be heard. */
function renderNumber({ ui }: Guide, contact: GuideContact | undefined, at: number) {
  if (!contact?.phone) return nothing;
  const { name, phone } = contact;
  return html`
    <li>
      <a class=${at === 0 ? 'emergency' : ''} href=${telLink(phone)}>
        ${at > 1 ? html`<span aria-hidden="true">${ui['strip-or']}</span>` : nothing}
        <span class=${at === 1 ? '' : 'visually-hidden'}>${name}</span>
        <span class="phone" translate="no">${phone}</span>
      </a>
    </li>
  `;
}
