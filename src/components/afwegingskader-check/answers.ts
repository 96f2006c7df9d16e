import { html, nothing, type TemplateResult } from 'lit';
import { answered, answerTo, type AskId } from '../../engine/index.js';
import { answerWords, askedWords } from '../../guide/asked.js';
import { renderFold } from '../parts/fold.js';
import { renderScreenHeading } from '../parts/heading.js';
import type { CheckView } from './check-view.js';
import { kickerFor } from '../../guide/names.js';

/** The answers given so far, each with a way to change it; below a question or outcome, or as a screen. Nothing while there are none. */
export function renderAnswersSoFar(view: CheckView, as: 'part' | 'screen' = 'part'): TemplateResult | typeof nothing {
  const { guide, given } = view;
  const ids = answered(given);
  if (ids.length === 0) return nothing;
  const list = () => html`<dl class="answers">${ids.map((id) => renderAnswer(view, id))}</dl>`;
  return html`
    <section part="answers">
      ${as === 'screen'
        ? html`${renderScreenHeading(2, guide.ui['answers-title'], 2)} ${list()}`
        : renderFold(guide.ui['answers-title'], list)}
    </section>
  `;
}

function renderAnswer(view: CheckView, id: AskId): TemplateResult {
  const { guide, given } = view;
  const answer = answerTo(given, id);
  const label = answer === 'open' ? '' : answerWords(askedWords(guide, id, view.mode.weighing), answer).label;
  return html`
    <div class="answer">
      <dt>${kickerFor(guide, id)}</dt>
      <dd>
        <strong>${label}</strong>
        <button
          type="button"
          class="link"
          @click=${() => {
            view.reopen(id);
          }}
        >
          ${guide.ui['answers-change']}<span class="visually-hidden">: ${kickerFor(guide, id)}</span>
        </button>
      </dd>
    </div>
  `;
}
