import { html, nothing, type TemplateResult } from 'lit';
import type { AccountContext, Weighed } from '../../guide/account.js';
import type { AccountPart } from '../../guide/account-part.js';
import { callCardOf } from '../../guide/call-card.js';
import { renderCalls } from '../parts/content.js';
import { renderFold } from '../parts/fold.js';
import { renderHeading } from '../parts/heading.js';
import { hasPrinted } from './on-paper.js';
import { renderLine, sheetOf } from './sheet.js';

/** The card to keep open while calling: a number to press, how to begin, what is asked, what she has. Nothing where nobody calls. */
export function renderCallCard(weighed: Weighed, context: () => AccountContext): TemplateResult | typeof nothing {
  const { guide } = weighed;
  const words = guide.ownPage;
  if (!words || !callCardOf(weighed, context())) return nothing;
  return renderFold(words['call-card'], () => {
    const card = callCardOf(weighed, context());
    return html`
      ${renderCalls(guide, guide.strip)}
      <p class="summary">${card?.outcome.summary}</p>
      ${card?.parts.map(renderPart)}
      <button
        type="button"
        @click=${({ currentTarget }: Event) => {
          const began = hasPrinted(() => sheetOf(callCardOf(weighed, context()), 'belkaart'));
          const status = (currentTarget as Element).nextElementSibling;
          if (status) status.textContent = began ? '' : words['call-card-blocked'];
        }}
      >
        ${words['call-card-print']}
      </button>
      <p role="status"></p>
    `;
  });
}

function renderPart({ title, ordered, lines }: AccountPart): TemplateResult {
  const items = lines.map((line) => html`<li>${renderLine(line)}</li>`);
  return html`${renderHeading(3, 3, title)}
  ${ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`}`;
}
