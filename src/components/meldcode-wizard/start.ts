import { html, nothing, type TemplateResult } from 'lit';
import { exitsFor } from '../../guide/exits.js';
import { renderSubject, renderTopic } from '../parts/content.js';
import { renderScreenHeading } from '../parts/heading.js';
import { renderButton, renderLine } from '../parts/button.js';
import { afterStart } from './flow.js';
import type { WizardView } from './wizard-view.js';

/** The start: first the situations for which the five steps are not the way, as short lines; then the steps, or the phone. */
export function renderStart(view: WizardView): TemplateResult {
  const { guide, session, open } = view;
  const { ui } = guide;
  return html`
    ${renderScreenHeading(2, ui['wizard-title'])}
    <p class="lead">${ui['wizard-intro']}</p>
    ${renderExits(view)}
    <ul class="buttons wide" role="list">
      ${renderButton(
        ui['exits-none'],
        () => {
          session.weigh({ ...session.mode, fast: false });
          open(afterStart(view, 'stap-1'));
        },
        'primary',
      )}
      ${renderButton(ui['call-title'], () => {
        open({ name: 'call' });
      })}
    </ul>
    ${guide.startTopics.map((topic) => renderTopic(guide, topic))}
    ${guide.basishouding ? renderSubject(guide, guide.basishouding) : nothing}
    <ul class="buttons" role="list">
      ${renderButton(
        ui['again-start'],
        () => {
          open({ name: 'again' });
        },
        'link',
      )}
    </ul>
  `;
}

function renderExits({ guide, open, beroepsgroep }: WizardView): TemplateResult {
  return html`
    <section aria-labelledby="exits">
      <div class="heading heading-3" role="heading" aria-level="3" id="exits">${guide.ui['exits-title']}</div>
      <ul class="lines" role="list">
        ${exitsFor(guide, beroepsgroep?.id ?? null).map((exit) =>
          renderLine(guide.exits[exit].short, () => {
            open({ name: 'exit', exit, confirmed: false });
          }),
        )}
        ${renderLine(guide.fast.short, () => {
          open({ name: 'fast' });
        })}
      </ul>
    </section>
  `;
}
