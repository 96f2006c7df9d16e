import { html, nothing, type TemplateResult } from 'lit';
import type { Guide, GuideExit } from '../../schema/guide.js';
import { contactsOfExit } from '../../guide/contacts.js';
import { exitsFor } from '../../guide/exits.js';
import { renderCalls, renderContacts, renderTexts } from './content.js';

/** What to do in an exit: actions, what differs per sector, and whom to call, 112 and Veilig Thuis first. */
export function renderExit(guide: Guide, exit: Omit<GuideExit, 'condition' | 'title'>, level: number): TemplateResult {
  const contacts = contactsOfExit(guide, exit);
  return html`
    ${renderCalls(guide, contacts)} ${renderTexts(exit.actions, true)}
    ${exit.sections.map(
      ({ title, items }) => html`
        <div class="heading heading-3" role="heading" aria-level=${level}>${title}</div>
        ${renderTexts(items)}
      `,
    )}
    <div class="heading heading-2" role="heading" aria-level=${level}>${guide.ui['contacts-title']}</div>
    ${renderContacts(guide, contacts)}
  `;
}

/** The exits to read beside the questions, each closed, for whoever did not come through the start of the wizard. */
export function renderExitDetails(guide: Guide, beroepsgroep: string | null, level: number): TemplateResult {
  return html`
    <details>
      <summary>${guide.ui['exits-title']}</summary>
      ${exitsFor(guide, beroepsgroep).map((id) => {
        const exit = guide.exits[id];
        return html`
          <details>
            <summary>${exit.title}</summary>
            ${exit.condition ? html`<p>${guide.ui['exit-condition']} ${exit.condition}</p>` : nothing}
            ${renderExit(guide, exit, level)}
          </details>
        `;
      })}
    </details>
  `;
}
