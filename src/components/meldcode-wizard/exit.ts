import { html, type TemplateResult } from 'lit';
import { mayLeave, plainValues, type ExitId, type PlainValue } from '../../engine/index.js';
import type { Guide } from '../../schema/guide.js';
import { renderExit } from '../parts/exits.js';
import { renderPlacedHeading } from '../parts/heading.js';
import { renderButton, renderRow } from '../parts/button.js';
import { afterStart } from './flow.js';
import { startScreen } from './screen.js';
import type { WizardView } from './wizard-view.js';

/** An exit: where else to go than the five steps. One with a condition opens only when the reader is certain of it. */
export function renderExitScreen(view: WizardView, id: ExitId, confirmed: boolean): TemplateResult {
  const { guide } = view;
  const exit = guide.exits[id];
  if (exit.condition && !confirmed) return renderCondition(view, id, exit.condition);
  return html`
    ${renderPlacedHeading(guide.ui['exit-kicker'], exit.title)} ${renderExit(guide, exit)} ${renderWaysBack(view)}
  `;
}

function renderCondition(view: WizardView, id: ExitId, condition: string): TemplateResult {
  const { guide, open } = view;
  return html`
    ${renderPlacedHeading(guide.exits[id].title, guide.ui['exit-condition'])}
    <p>${condition}</p>
    <ul class="rows" role="list">
      ${plainValues.map((value) =>
        renderRow(conditionLabel(guide, value), () => {
          open(mayLeave(value) ? { name: 'exit', exit: id, confirmed: true } : afterStart(view, 'stap-1'));
        }),
      )}
    </ul>
    <p>${guide.ui['exit-stays']}</p>
    ${renderWaysBack(view)}
  `;
}

function conditionLabel(guide: Guide, value: PlainValue): string {
  return guide.ui[`exit-condition-${value}`];
}

/** The fast mode: whom to call now. The signs are still asked; the talk waits. */
export function renderFast(view: WizardView): TemplateResult {
  const { guide, session, open } = view;
  return html`
    ${renderPlacedHeading(guide.ui['fast-title'], guide.fast.title)} ${renderExit(guide, guide.fast)}
    <ul class="buttons" role="list">
      ${renderButton(
        guide.ui['fast-start'],
        () => {
          session.weigh({ ...session.mode, fast: true });
          open(afterStart(view, 'stap-4'));
        },
        'primary',
      )}
      ${renderButton(guide.ui['back-to-start'], () => {
        open(startScreen);
      })}
    </ul>
  `;
}

function renderWaysBack(view: WizardView): TemplateResult {
  const { guide, open } = view;
  return html`
    <ul class="buttons" role="list">
      ${renderButton(guide.ui['back-to-start'], () => {
        open(startScreen);
      })}
    </ul>
  `;
}
