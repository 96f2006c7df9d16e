import { html, nothing, type TemplateResult } from 'lit';
import type { StepId } from '../../engine/index.js';
import type { Guide, GuideNote, GuideRole, GuideStep } from '../../schema/guide.js';
import { renderChecklist, renderContacts, renderTexts, renderTopic } from '../parts/content.js';
import { renderFold, renderPart } from '../parts/fold.js';
import { renderHeading } from '../parts/heading.js';
import { renderLinks } from '../parts/links.js';
import { renderText } from '../parts/terms.js';
import type { WizardView } from './wizard-view.js';

/** What there is to know about a step besides the three lines: all of it, what differs for this reader, and what helps. */
export function renderStepMore(view: WizardView, id: StepId, step: GuideStep): TemplateResult {
  const { guide, beroepsgroep } = view;
  const general = id === 'stap-1' ? (beroepsgroep?.notes ?? []) : [];
  return html`
    ${renderFold(
      guide.ui['step-more-actions'],
      () =>
        html`<p>${renderLinks(guide, step.goal.text)}</p>
          ${renderTexts(guide, step.actions, true, renderText)}`,
    )}
    ${renderNotes(guide, beroepsgroep?.name ?? '', [...general, ...(beroepsgroep?.steps[id]?.notes ?? [])])}
    ${renderNotes(guide, guide.name, step.notes, step.roles)} ${renderHelp(view, id, step)}
  `;
}

function renderNotes(
  guide: Guide,
  title: string,
  notes: readonly GuideNote[],
  roles: readonly GuideRole[] = [],
): TemplateResult | typeof nothing {
  if (notes.length + roles.length === 0) return nothing;
  return renderFold(
    title,
    () => html`
      ${renderTexts(guide, notes)}
      ${roles.length > 0
        ? html`
            ${renderHeading(3, 3, guide.ui['step-roles'])}
            <ul class="roles" role="list">
              ${roles.map(
                ({ role, does }) => html`<li><strong>${role}:</strong> ${renderLinks(guide, does.text)}</li>`,
              )}
            </ul>
          `
        : nothing}
    `,
  );
}

function renderHelp({ guide, beroepsgroep }: WizardView, id: StepId, step: GuideStep): TemplateResult {
  const added = beroepsgroep?.steps[id];
  const topics = new Set([...step.topics, ...(added?.topics ?? [])]);
  const checklists = new Set([...step.checklists, ...(added?.checklists ?? [])]);
  return html`
    ${[...topics].map((topic) => renderTopic(guide, topic))}
    ${[...checklists].map((list) => renderChecklist(guide, list))}
    ${step.contacts.length > 0 ? renderPart(guide.ui['contacts-title'], renderContacts(guide, step.contacts)) : nothing}
  `;
}
