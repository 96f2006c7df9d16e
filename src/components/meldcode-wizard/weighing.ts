import { html, nothing, type TemplateResult } from 'lit';
import { answered, type StepId } from '../../engine/index.js';
import '../afwegingskader-check/afwegingskader-check.js';
import { renderButton } from '../parts/button.js';
import type { WizardView } from './wizard-view.js';

/** The weighing inside the wizard. Step 4 keeps to the answers once there is an outcome; the outcome stands in step 5. */
export function renderWeighing(view: WizardView, id: StepId): TemplateResult {
  const { assessment, guide, thema, open } = view;
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
    ${renderBack(view)}
  `;
}

/** Back from the first question; from a later one the check itself leads to the question before. */
function renderBack({ guide, session, open }: WizardView): TemplateResult | typeof nothing {
  if (answered(session.given).length > 0) return nothing;
  return html`<ul class="buttons no-print" role="list">
    ${renderButton(
      guide.ui['step-previous'],
      () => {
        open({ name: 'step', step: 'stap-3' });
      },
      'link',
    )}
  </ul>`;
}
