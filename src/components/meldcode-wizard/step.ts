import { html, nothing, type TemplateResult } from 'lit';
import { stepIds, type StepId } from '../../engine/index.js';
import type { GuideStep, GuideText } from '../../schema/guide.js';
import '../afwegingskader-check/afwegingskader-check.js';
import { renderChecklist, renderContacts, renderTexts, renderTopic } from '../parts/content.js';
import { fill } from '../../shared/fill.js';
import { renderHeading, renderScreenHeading } from '../parts/heading.js';
import { renderButton } from './button.js';
import { renderProgress } from './progress.js';
import { startScreen } from './screen.js';
import type { WizardView } from './wizard-view.js';

/** One of the five steps: what to do, what differs for this group and organisation, and what helps to do it. */
export function renderStep(view: WizardView, id: StepId): TemplateResult {
  const { guide } = view;
  const step = guide.steps[id];
  const number = stepIds.indexOf(id) + 1;
  return html`
    ${renderProgress(view, id)}
    <span class="kicker">${fill(guide.ui['step-number'], { nummer: number })}</span>
    ${renderScreenHeading(2, step.name, weighs(id) ? 2 : 1)}
    <p>${step.goal.text}</p>
    ${weighs(id) ? renderWeighing(view, id, step) : renderInstructions(view, id, step)} ${renderWays(view, id)}
  `;
}

/** Steps 4 and 5 hold the weighing questions. */
function weighs(id: StepId): boolean {
  return id === 'stap-4' || id === 'stap-5';
}

function renderInstructions(view: WizardView, id: StepId, step: GuideStep): TemplateResult {
  return html`
    ${renderHeading(3, 2, view.guide.ui['step-actions'])} ${renderTexts(step.actions, true)}
    ${renderDifferences(view, id, step)} ${renderHelp(view, id, step)}
  `;
}

/** The question comes first; what else there is to know about the step is behind its title. */
function renderWeighing(view: WizardView, id: StepId, step: GuideStep): TemplateResult {
  return html`
    ${renderCheck(view, id)}
    <details>
      <summary>${fill(view.guide.ui['step-more'], { naam: step.name })}</summary>
      ${renderInstructions(view, id, step)}
    </details>
  `;
}

/** Step 4 keeps to the answers once there is an outcome; the outcome stands in step 5. */
function renderCheck({ assessment, guide, thema, open }: WizardView, id: StepId): TemplateResult {
  const overview = id === 'stap-4' && assessment.outcome !== null;
  return html`
    <section class="check" aria-label=${guide.ui['check-title']}>
      <afwegingskader-check thema=${thema} .overview=${overview}></afwegingskader-check>
    </section>
    ${overview
      ? html`<ul class="buttons">
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

function renderDifferences({ guide, beroepsgroep }: WizardView, id: StepId, step: GuideStep): TemplateResult {
  const own = beroepsgroep?.steps[id]?.notes ?? [];
  const general = id === 'stap-1' ? (beroepsgroep?.notes ?? []) : [];
  return html`
    ${renderNotes(beroepsgroep?.name ?? '', [...general, ...own])} ${renderNotes(guide.name, step.notes)}
    ${step.roles.length > 0
      ? html`
          ${renderHeading(3, 2, guide.ui['step-roles'])}
          <ul class="roles">
            ${step.roles.map(({ role, does }) => html`<li><strong>${role}:</strong> ${does.text}</li>`)}
          </ul>
        `
      : nothing}
  `;
}

function renderNotes(title: string, notes: readonly GuideText[]): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`${renderHeading(3, 2, title)} ${renderTexts(notes)}`;
}

function renderHelp({ guide, beroepsgroep }: WizardView, id: StepId, step: GuideStep): TemplateResult {
  const added = beroepsgroep?.steps[id];
  const topics = new Set([...step.topics, ...(added?.topics ?? [])]);
  const checklists = new Set([...step.checklists, ...(added?.checklists ?? [])]);
  if (topics.size + checklists.size + step.contacts.length === 0) return html``;
  return html`
    ${renderHeading(3, 2, guide.ui['step-help'])} ${[...topics].map((topic) => renderTopic(guide, topic))}
    ${[...checklists].map((list) => renderChecklist(guide, list))} ${renderContacts(guide, step.contacts)}
  `;
}

/** On, back, another group, and the exits: all without losing an answer. */
function renderWays(view: WizardView, id: StepId): TemplateResult {
  const { guide, open, beroepsgroep, fixed } = view;
  const at = stepIds.indexOf(id);
  const [previous, next] = [stepIds[at - 1], stepIds[at + 1]];
  const go = (step: StepId) => () => {
    open({ name: 'step', step });
  };
  return html`
    <ul class="buttons no-print">
      ${next ? renderButton(guide.ui['step-next'], go(next), 'primary') : nothing}
      ${previous ? renderButton(guide.ui['step-previous'], go(previous)) : nothing}
    </ul>
    ${beroepsgroep ? html`<p>${fill(guide.ui['beroepsgroep-chosen'], { naam: beroepsgroep.name })}</p>` : nothing}
    <ul class="buttons no-print">
      ${fixed || guide.beroepsgroepen.length === 0
        ? nothing
        : renderButton(guide.ui['beroepsgroep-change'], () => {
            open({ name: 'beroepsgroep', then: id });
          })}
      ${renderButton(guide.ui['back-to-start'], () => {
        open(startScreen);
      })}
    </ul>
  `;
}
