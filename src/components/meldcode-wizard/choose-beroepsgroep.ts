import { html, nothing, type TemplateResult } from 'lit';
import type { StepId } from '../../engine/index.js';
import { exitsFor } from '../../guide/exits.js';
import { renderScreenHeading } from '../parts/heading.js';
import { renderButton, renderRow } from '../parts/button.js';
import type { WizardView } from './wizard-view.js';

/** The groups to choose from; the steps without one for who is in none of them; and the way out for who has no duty by law. */
export function renderBeroepsgroepen(view: WizardView, then: StepId): TemplateResult {
  const { guide, session, open, beroepsgroep } = view;
  const mayBeOutside = exitsFor(guide, beroepsgroep?.id ?? null).includes('buiten-de-wet');
  return html`
    ${renderScreenHeading(2, guide.ui['beroepsgroep-title'])}
    <p>${guide.ui['beroepsgroep-intro']}</p>
    <ul class="rows" role="list">
      ${guide.beroepsgroepen.map(({ id, name, who }) =>
        renderRow(
          name,
          () => {
            session.chooseBeroepsgroep(id);
            open({ name: 'step', step: then });
          },
          who,
        ),
      )}
    </ul>
    <ul class="buttons" role="list">
      ${renderButton(guide.ui['beroepsgroep-other'], () => {
        session.chooseBeroepsgroep(null);
        open({ name: 'step', step: then });
      })}
      ${mayBeOutside
        ? renderButton(guide.ui['beroepsgroep-outside'], () => {
            open({ name: 'exit', exit: 'buiten-de-wet', confirmed: false });
          })
        : nothing}
      ${renderButton(guide.ui['back-to-start'], () => {
        open({ name: 'start' });
      })}
    </ul>
  `;
}
