import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, GuideContact } from '../../schema/guide.js';
import { isOutdated } from '../../shared/outdated.js';
import { telLink } from '../../shared/tel.js';

/** 112, Veilig Thuis and the region's own number, as targets on one row. On every screen, whatever is scrolled. */
export function renderStrip(guide: Guide): TemplateResult {
  return html`
    <div class="strip" part="strip">
      <ul role="list" aria-label=${guide.ui['strip-danger']}>
        ${guide.strip.map((id, at) => renderNumber(guide, guide.contacts[id], at))}
      </ul>
      ${isOutdated(guide.date, new Date()) ? html`<p class="outdated">${guide.ui.outdated}</p>` : nothing}
    </div>
  `;
}

/** A number below what it is for; who hears it hears the whole name of who answers, and a pause before the number. */
function renderNumber({ ui }: Guide, contact: GuideContact | undefined, at: number) {
  if (!contact?.phone) return nothing;
  const { name, phone } = contact;
  const [look, short] =
    at === 0 ? ['emergency', ui['strip-emergency']] : at === 1 ? ['advice', name] : ['own', ui['strip-own']];
  return html`
    <li>
      <a class=${look} href=${telLink(phone)} aria-label="${short === name ? name : `${short}: ${name}`}, ${phone}">
        <span class="who">${short}</span>
        <span class="phone" translate="no">${phone}</span>
      </a>
    </li>
  `;
}
