import { html, nothing, type TemplateResult } from 'lit';
import type { CheckView } from './check-view.js';

/**
 * Lets whoever opened the check alone say her beroepsgroep: it changes no outcome, but it adds actions. In the wizard, and
 * where the page says the group, there is nothing to choose.
 */
export function renderGroupChoice(view: CheckView): TemplateResult | typeof nothing {
  const { guide, beroepsgroep, stepsBefore } = view;
  if (stepsBefore) return nothing;
  return html`
    <p class="no-print">
      <label class="group-choice">
        <span>${guide.ui['beroepsgroep-title']}</span>
        <select
          autocomplete="off"
          .value=${beroepsgroep ?? ''}
          @change=${(event: Event) => {
            view.chooseBeroepsgroep((event.currentTarget as HTMLSelectElement).value || null);
          }}
        >
          <option value="">${guide.ui['beroepsgroep-none']}</option>
          ${guide.beroepsgroepen.map(
            ({ id, name }) => html`<option value=${id} ?selected=${id === beroepsgroep}>${name}</option>`,
          )}
        </select>
      </label>
    </p>
  `;
}
