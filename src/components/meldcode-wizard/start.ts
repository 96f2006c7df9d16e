import { html, type TemplateResult } from 'lit';
import { renderTopic } from '../parts/content.js';
import { exitsFor } from '../../guide/exits.js';
import { renderHeading, renderScreenHeading } from '../parts/heading.js';
import { afterStart } from './flow.js';
import { renderButton, renderRow } from './button.js';
import type { WizardView } from './wizard-view.js';

/** The start: first the situations for which the five steps are not the way, then the steps, then looking again. */
export function renderStart(view: WizardView): TemplateResult {
  const { guide, session, open, beroepsgroep } = view;
  const { ui } = guide;
  return html`
    ${renderScreenHeading(2, ui['wizard-title'])}
    <p>${ui['wizard-intro']}</p>
    ${renderHeading(3, 2, ui['exits-title'])}
    <ul class="rows">
      ${exitsFor(guide, beroepsgroep?.id ?? null).map((exit) =>
        renderRow(guide.exits[exit].title, () => {
          open({ name: 'exit', exit, confirmed: false });
        }),
      )}
      ${renderRow(guide.fast.title, () => {
        open({ name: 'fast' });
      })}
    </ul>
    <ul class="buttons">
      ${renderButton(
        ui['exits-none'],
        () => {
          session.weigh({ ...session.mode, fast: false });
          open(afterStart(view, 'stap-1'));
        },
        'primary',
      )}
    </ul>
    ${guide.startTopics.map((topic) => renderTopic(guide, topic))} ${renderHeading(3, 2, ui['again-start'])}
    <p>${ui['again-intro']}</p>
    <ul class="buttons">
      ${renderButton(ui['again-start'], () => {
        open({ name: 'again' });
      })}
    </ul>
  `;
}
