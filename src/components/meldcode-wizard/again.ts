import { html, type TemplateResult } from 'lit';
import '../afwegingskader-check/afwegingskader-check.js';
import { renderFold } from '../parts/fold.js';
import { renderButton } from './button.js';
import { startScreen } from './screen.js';
import type { WizardView } from './wizard-view.js';

/** Looking again at help that runs: its own entry, in which everything is asked anew. */
export function renderAgain({ guide, thema, open }: WizardView): TemplateResult {
  return html`
    <section class="check" aria-label=${guide.ui['check-again-title']}>
      <afwegingskader-check thema=${thema}></afwegingskader-check>
    </section>
    ${renderFold(guide.ui['check-again-title'], () => html`<p>${guide.ui['again-intro']}</p>`)}
    <ul class="buttons no-print" role="list">
      ${renderButton(guide.ui['back-to-start'], () => {
        open(startScreen);
      })}
    </ul>
  `;
}
