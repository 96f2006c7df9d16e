import { html, nothing, type TemplateResult } from 'lit';
import type { StepId } from '../../engine/index.js';
import { isAboutForm } from '../../guide/named-topics.js';
import { verwijsindexIn, type VerwijsindexWords } from '../../guide/verwijsindex.js';
import type { Guide, GuideNote, GuideStep } from '../../schema/guide.js';
import { renderChecklist, renderContactLine, renderContacts, renderTexts, renderTopic } from '../parts/content.js';
import { renderFold, renderPart } from '../parts/fold.js';
import { renderFormLink } from '../parts/form-link.js';
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
    ${renderOwn(guide, id, step)} ${renderHelp(view, id, step)}
  `;
}

/** Remarks for a group, behind its name. */
function renderNotes(guide: Guide, title: string, notes: readonly GuideNote[]): TemplateResult | typeof nothing {
  return notes.length === 0 ? nothing : renderFold(title, () => html`${renderTexts(guide, notes)}`);
}

/** What the region and the organisation say of this step: remarks, who does what, within which time, and about the verwijsindex. */
function renderOwn(guide: Guide, id: StepId, { notes, roles, term }: GuideStep): TemplateResult | typeof nothing {
  const { name, ui } = guide;
  const verwijsindex = verwijsindexIn(id, guide);
  if (notes.length + roles.length === 0 && !term && !verwijsindex) return nothing;
  return renderFold(
    name,
    () => html`
      ${renderTexts(guide, notes)}
      ${roles.length > 0
        ? html`
            ${renderHeading(3, 3, ui['step-roles'])}
            <ul class="roles" role="list">
              ${roles.map(
                ({ role, does }) => html`<li><strong>${role}:</strong> ${renderLinks(guide, does.text)}</li>`,
              )}
            </ul>
          `
        : nothing}
      ${term ? html`<p><strong>${ui['step-term']}:</strong> ${renderLinks(guide, term.text)}</p>` : nothing}
      ${verwijsindex ? renderVerwijsindex(guide, verwijsindex) : nothing}
    `,
  );
}

function renderVerwijsindex(guide: Guide, { lines, page }: VerwijsindexWords): TemplateResult {
  return html`
    ${renderHeading(3, 3, guide.ui['verwijsindex-title'])}
    <p>${lines.join(' ')} ${page ? renderContactLine(guide, page) : nothing}</p>
  `;
}

function renderHelp({ guide, session, beroepsgroep }: WizardView, id: StepId, step: GuideStep): TemplateResult {
  const weighed = { ...session, guide, beroepsgroep: beroepsgroep?.id ?? null };
  const added = beroepsgroep?.steps[id];
  const topics = new Set([...step.topics, ...(added?.topics ?? [])]);
  const checklists = new Set([...step.checklists, ...(added?.checklists ?? [])]);
  return html`
    ${[...topics].map(
      (topic) => html`${renderTopic(guide, topic)} ${isAboutForm(topic) ? renderFormLink(weighed) : nothing}`,
    )}
    ${[...checklists].map((list) => renderChecklist(guide, list))}
    ${step.contacts.length > 0 ? renderPart(guide.ui['contacts-title'], renderContacts(guide, step.contacts)) : nothing}
  `;
}
