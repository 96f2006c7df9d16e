import { html, nothing, render, type TemplateResult } from 'lit';
import type { Account } from '../../guide/account.js';
import { called, type AccountLine, type AccountPart } from '../../guide/account-part.js';

/**
 * An account or card as the sheet that is printed; null where there is none.
 *
 * @param look Its class beside `verslag`, for a card that is read from a distance.
 */
export function sheetOf(account: Account | null, look = ''): HTMLElement | null {
  if (!account) return null;
  const sheet = document.createElement('article');
  sheet.className = `verslag ${look}`.trim();
  sheet.lang = account.language;
  render(renderSheet(account), sheet);
  return sheet;
}

function renderSheet({ title, facts, outcome, parts, foot }: Account): TemplateResult {
  return html`
    <h1>${title}</h1>
    <p>${facts.map((fact, at) => html`${at > 0 ? ' · ' : nothing}${renderLine(fact)}`)}</p>
    <h2>${outcome.title}</h2>
    <p>${outcome.summary}</p>
    ${parts.map(renderPart)}
    <footer><p>${foot.join(' ')}</p></footer>
  `;
}

function renderPart({ title, ordered = false, short = false, lines }: AccountPart): TemplateResult {
  const items = lines.map((line) => html`<li>${renderLine(line)}</li>`);
  return html`
    <h3>${title}</h3>
    ${ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul class=${short ? 'naast-elkaar' : ''}>
          ${items}
        </ul>`}
  `;
}

export function renderLine({ name, text }: AccountLine): TemplateResult {
  return name === undefined ? html`${text}` : html`<b>${called(name)}</b> ${text}`;
}
