import { html, nothing, type TemplateResult } from 'lit';
import { stepIds, type StepId } from '../../engine/index.js';
import { stepPlace } from '../../guide/names.js';
import { fill } from '../../shared/fill.js';
import type { GuideStep } from '../../schema/guide.js';
import { renderTexts } from '../parts/content.js';
import { renderOutsideLaw } from '../parts/exits.js';
import { renderFold } from '../parts/fold.js';
import { renderPlacedHeading } from '../parts/heading.js';
import { renderButton } from '../parts/button.js';
import { renderText } from '../parts/terms.js';
import { ownPage } from '../state/own-page.js';
import { renderProgress } from './progress.js';
import { startScreen } from './screen.js';
import { renderStepMore } from './step-more.js';
import { renderWeighing } from './weighing.js';
import type { WizardView } from './wizard-view.js';

/** One of the five steps. Steps 4 and 5 hold the weighing questions. */
export function renderStep(view: WizardView, id: StepId): TemplateResult {
  const step = view.guide.steps[id];
  return id === 'stap-4' || id === 'stap-5'
    ? html`${renderWeighing(view, id)} ${renderElsewhere(view, id, step)}`
    : renderToDo(view, id, step);
}

/** Steps 1 to 3: what to do in three lines, and the way on; the rest can wait behind a tap. */
function renderToDo(view: WizardView, id: StepId, step: GuideStep): TemplateResult {
  const { guide } = view;
  return html`
    ${renderProgress(view, id)} ${renderPlacedHeading(stepPlace(guide, id), step.name)}
    ${renderTexts(guide, step.brief, true, renderText)} ${renderWaysOn(view, id)}
    ${ownPage()?.renderStepLines(guide, view.session, id) ?? nothing} ${renderStepMore(view, id, step)}
    ${renderOthers(view, id)}
  `;
}

/** On to the weighing, or to the next step; and back. */
function renderWaysOn({ guide, open }: WizardView, id: StepId): TemplateResult {
  const at = stepIds.indexOf(id);
  const [previous, next] = [stepIds[at - 1], stepIds[at + 1]];
  const go = (step: StepId) => () => {
    open({ name: 'step', step });
  };
  return html`
    <ul class="buttons wide no-print" role="list">
      ${next && next !== 'stap-4' ? renderButton(guide.ui['step-next'], go(next), 'primary') : nothing}
      ${renderButton(guide.ui['step-to-weighing'], go('stap-4'), next === 'stap-4' ? 'primary' : undefined)}
      ${previous ? renderButton(guide.ui['step-previous'], go(previous), 'link') : nothing}
    </ul>
  `;
}

/** While something is weighed, the other steps and all that belongs to this one wait behind a tap. */
function renderElsewhere(view: WizardView, id: StepId, step: GuideStep): TemplateResult {
  return renderFold(
    view.guide.ui['steps-title'],
    () => html`${renderProgress(view, id)} ${renderStepMore(view, id, step)} ${renderOthers(view, id)}`,
  );
}

/** Another group, and the exits: all without losing an answer. */
function renderOthers({ guide, open, beroepsgroep, fixed }: WizardView, id: StepId): TemplateResult {
  const mayChoose = !fixed && guide.beroepsgroepen.length > 0;
  return html`
    ${beroepsgroep
      ? html`<p class="small">${fill(guide.ui['beroepsgroep-chosen'], { naam: beroepsgroep.name })}</p>`
      : nothing}
    ${renderOutsideLaw(guide, beroepsgroep?.id ?? null)}
    <ul class="buttons no-print" role="list">
      ${mayChoose
        ? renderButton(guide.ui['beroepsgroep-change'], () => {
            open({ name: 'beroepsgroep', then: id });
          })
        : nothing}
      ${renderButton(guide.ui['back-to-start'], () => {
        open(startScreen);
      })}
    </ul>
  `;
}
