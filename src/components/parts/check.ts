import { html, nothing, type TemplateResult } from 'lit';
import { checkTree, isCheck, type CheckId, type CheckNode } from '../../engine/index.js';
import type { Guide, GuideCheck, GuideCheckPart } from '../../schema/guide.js';
import { renderLinks } from './links.js';

/**
 * The kindcheck or mantelzorgcheck as questions inside questions, each answer a tap; nothing where the subject is no check. What is
 * open is all that there is to know of it: nobody keeps an answer, and a new screen closes all.
 */
export function renderCheckFlow(guide: Guide, id: string): TemplateResult | typeof nothing {
  const check = isCheck(id) ? guide.checks?.[id] : undefined;
  return check ? renderNode(guide, check, checkTree(id as CheckId)) : nothing;
}

function renderNode(guide: Guide, check: GuideCheck, { question, answers }: CheckNode): TemplateResult {
  const asked = check.questions[question];
  return html`
    <div class="check-question">
      <p><strong>${asked?.title}</strong></p>
      ${renderItems(guide, asked)}
      ${answers.map(
        ({ value, to }) => html`
          <details>
            <summary>${guide.ui[`check-${value}`]}</summary>
            ${typeof to === 'string' ? renderEnd(guide, check.ends[to]) : renderNode(guide, check, to)}
          </details>
        `,
      )}
    </div>
  `;
}

function renderEnd(guide: Guide, end: GuideCheckPart | undefined): TemplateResult {
  return html`<div class="box">
    <p><strong>${end?.title}</strong></p>
    ${renderItems(guide, end)}
  </div>`;
}

function renderItems(guide: Guide, part: GuideCheckPart | undefined): TemplateResult | typeof nothing {
  if (!part || part.items.length === 0) return nothing;
  return html`<ul>
    ${part.items.map((item) => html`<li>${renderLinks(guide, item)}</li>`)}
  </ul>`;
}
