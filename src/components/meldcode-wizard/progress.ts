import { html, type TemplateResult } from 'lit';
import { stepIds, type StepId } from '../../engine/index.js';
import type { WizardView } from './wizard-view.js';

/** The five steps as segments on one row, by number and, to be heard, by name. Looking ahead and going back is free. */
export function renderProgress({ guide, open }: WizardView, current: StepId): TemplateResult {
  const now = stepIds.indexOf(current);
  return html`
    <nav class="progress no-print" aria-label=${guide.ui['steps-title']} part="progress">
      <ol role="list">
        ${stepIds.map(
          (step, at) => html`
            <li>
              <button
                type="button"
                class=${at < now ? 'past' : ''}
                aria-current=${at === now ? 'step' : 'false'}
                @click=${() => {
                  open({ name: 'step', step });
                }}
              >
                ${at + 1}<span class="visually-hidden"> ${guide.steps[step].short}</span>
              </button>
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
}
