import { html, nothing, type TemplateResult } from 'lit';
import type { ExitId } from '../../engine/index.js';
import { exitIds } from '../../engine/index.js';
import type { Guide, GuideExit } from '../../schema/guide.js';
import { findBeroepsgroep } from '../../guide/reader.js';
import { renderCalls, renderContacts, renderTexts } from './content.js';

/** The exits for this reader: children among themselves is one of kinderopvang alone (design 2.6). */
export function exitsFor(guide: Guide, beroepsgroep: string | null): readonly ExitId[] {
  const chosen = findBeroepsgroep(guide, beroepsgroep);
  const groups = chosen ? [chosen] : guide.beroepsgroepen;
  const kinderopvang = groups.some(({ base }) => base.includes('kinderopvang'));
  return exitIds.filter((id) => id !== 'kinderen-onderling' || kinderopvang);
}

/** What to do in an exit: actions, what differs per sector, and whom to call, 112 and Veilig Thuis first. */
export function renderExit(guide: Guide, exit: Omit<GuideExit, 'condition' | 'title'>, level: number): TemplateResult {
  const contacts = [...guide.strip, ...exit.contacts];
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
