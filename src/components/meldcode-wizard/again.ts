import { html, nothing, type TemplateResult } from 'lit';
import { answered } from '../../engine/index.js';
import '../afwegingskader-check/afwegingskader-check.js';
import { renderFold } from '../parts/fold.js';
import { renderButton } from '../parts/button.js';
import { startScreen } from './screen.js';
import type { WizardView } from './wizard-view.js';

/** Looking again at help that runs: its own entry, in which everything is asked anew. The way back waits, but at the first question. */
export function renderAgain(view: WizardView): TemplateResult {
  const { guide, session, thema } = view;
  const isFirst = answered(session.given).length === 0;
  return html`
    <section class="check" aria-label=${guide.ui['check-again-title']}>
      <afwegingskader-check thema=${thema}></afwegingskader-check>
    </section>
    ${renderFold(
      guide.ui['again-start'],
      () => html`
        <p>${guide.ui['again-intro']}</p>
        ${isFirst ? nothing : renderBack(view, 'plain')}
      `,
    )}
    ${isFirst ? renderBack(view, 'link') : nothing}
  `;
}

function renderBack({ guide, open }: WizardView, look: 'plain' | 'link'): TemplateResult {
  return html`<ul class="buttons no-print" role="list">
    ${renderButton(
      guide.ui['back-to-start'],
      () => {
        open(startScreen);
      },
      look,
    )}
  </ul>`;
}
