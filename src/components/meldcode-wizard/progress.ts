import { html, type TemplateResult } from 'lit';
import { stepIds, type StepId } from '../../engine/index.js';
import type { WizardView } from './wizard-view.js';

/** The five steps by name. Looking ahead and going back is free. */
export function renderProgress({ guide, open }: WizardView, current: StepId): TemplateResult {
  return html`
    <nav class="progress no-print" aria-label=${guide.ui['steps-title']} part="progress">
      <ol>
        ${stepIds.map(
          (step, at) => html`
            <li>
              <button
                type="button"
                aria-current=${step === current ? 'step' : 'false'}
                @click=${() => {
                  open({ name: 'step', step });
                }}
              >
                <span class="number">${at + 1}</span> ${guide.steps[step].short}
              </button>
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
}
