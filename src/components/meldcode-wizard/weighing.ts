import { html, nothing, type TemplateResult } from 'lit';
import type { StepId } from '../../engine/index.js';
import '../afwegingskader-check/afwegingskader-check.js';
import { renderButton } from './button.js';
import type { WizardView } from './wizard-view.js';

/** The weighing inside the wizard. Step 4 keeps to the answers once there is an outcome; the outcome stands in step 5. */
export function renderWeighing({ assessment, guide, thema, open }: WizardView, id: StepId): TemplateResult {
  const overview = id === 'stap-4' && assessment.outcome !== null;
  return html`
    <section class="check" aria-label=${guide.ui['check-title']}>
      <afwegingskader-check thema=${thema} .overview=${overview}></afwegingskader-check>
    </section>
    ${overview
      ? html`<ul class="buttons" role="list">
          ${renderButton(
            guide.ui['step-to-outcome'],
            () => {
              open({ name: 'step', step: 'stap-5' });
            },
            'primary',
          )}
        </ul>`
      : nothing}
  `;
}
