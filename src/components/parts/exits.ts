import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, GuideExit } from '../../schema/guide.js';
import { contactsOfExit } from '../../guide/contacts.js';
import { exitsFor } from '../../guide/exits.js';
import { outsideLaw } from '../../guide/outside-law.js';
import { renderCalls, renderContacts, renderTexts } from './content.js';
import { renderFold, renderPart } from './fold.js';
import { renderLinks } from './links.js';

/** What to do in an exit: actions, what differs per sector, and whom to call, 112 and Veilig Thuis first. */
export function renderExit(guide: Guide, exit: Omit<GuideExit, 'condition' | 'short' | 'title'>): TemplateResult {
  const contacts = contactsOfExit(guide, exit);
  return html`
    ${renderCalls(guide, contacts)} ${renderTexts(guide, exit.actions, true)}
    ${exit.sections.map(({ title, items }) => renderPart(title, renderTexts(guide, items)))}
    <div class="heading heading-2" role="heading" aria-level="3">${guide.ui['contacts-title']}</div>
    ${renderContacts(guide, contacts)}
  `;
}

/** The exits to read beside the questions, each closed, for whoever did not come through the start of the wizard; and the law, where it does not oblige her. */
export function renderExitDetails(guide: Guide, beroepsgroep: string | null): TemplateResult {
  return html`
    ${renderFold(
      guide.ui['exits-title'],
      () => html`${exitsFor(guide, beroepsgroep).map((id) => renderExitFold(guide, guide.exits[id]))}`,
    )}
    ${renderOutsideLaw(guide, beroepsgroep)}
  `;
}

/** That the law does not oblige this reader, in one line; nothing where it does. */
export function renderOutsideLaw(guide: Guide, beroepsgroep: string | null): TemplateResult | typeof nothing {
  const words = outsideLaw(guide, beroepsgroep);
  return words === null ? nothing : html`<p class="small">${renderLinks(guide, words)}</p>`;
}

function renderExitFold(guide: Guide, exit: GuideExit): TemplateResult {
  return renderFold(
    exit.title,
    () => html`
      ${exit.condition ? html`<p>${guide.ui['exit-condition']} ${exit.condition}</p>` : nothing}
      ${renderExit(guide, exit)}
    `,
  );
}
