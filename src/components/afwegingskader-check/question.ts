import { html, nothing, type TemplateResult } from 'lit';
import { answered, answersTo, answerTo, askIds, isSign, type AskId } from '../../engine/index.js';
import { answerWords, askedWords } from '../../guide/asked.js';
import { kickerFor } from '../../guide/names.js';
import type { Guide, GuideQuestion } from '../../schema/guide.js';
import { renderChecklist, renderTexts, renderTopic } from '../parts/content.js';
import { renderScreenHeading } from '../parts/heading.js';
import type { CheckView } from './check-view.js';

/** One question on one screen: the question, its answers, what it means, and the lists that help to remember. */
export function renderQuestion(view: CheckView, id: AskId): TemplateResult {
  const { guide, level, assessment, mode } = view;
  const words = askedWords(guide, id, mode.weighing);
  return html`
    <div part="question">
      <span class="kicker">${kickerFor(guide, id)}</span>
      ${renderScreenHeading(level, words.text)}
      ${isSign(id) && mode.weighing === 'eerste'
        ? html`<p class="small">${guide.ui['question-2-kicker']} ${guide.questions['vraag-2'].text}</p>`
        : nothing}
      ${assessment.norms.includes('meldnorm-1') && !isSign(id) ? html`<p>${guide.ui['together-intro']}</p>` : nothing}
      ${renderQuote(guide, words)} ${renderAnswers(view, id)} ${renderReturn(view, id)} ${renderHelp(guide, id, words)}
    </div>
  `;
}

/** The answers, in the same order and of the same size everywhere. None is chosen before the reader chooses. */
export function renderAnswers(view: CheckView, id: AskId): TemplateResult {
  const words = askedWords(view.guide, id, view.mode.weighing);
  return html`
    <div class="rows" role="group" aria-label=${words.text}>
      ${answersTo(id).map((value) => {
        const { label, hint } = answerWords(words, value);
        return html`
          <button
            type="button"
            class="row-button"
            @click=${() => {
              view.answer(id, value);
            }}
          >
            <span class="label">${label}</span>
            ${hint ? html`<span class="hint">${hint}</span>` : nothing}
          </button>
        `;
      })}
    </div>
  `;
}

function renderQuote({ ui }: Guide, { quote }: GuideQuestion) {
  if (!quote) return nothing;
  return html`
    <blockquote>
      <p>${quote.text}</p>
      <p class="source">${ui['official-text']} ${quote.source}</p>
    </blockquote>
  `;
}

/** "Wat bedoelen we?" and the lists behind the question. A sign also explains question 2. */
function renderHelp(guide: Guide, id: AskId, words: GuideQuestion): TemplateResult {
  const explanation = isSign(id)
    ? [...words.explanation, ...guide.questions['vraag-2'].explanation]
    : words.explanation;
  return html`
    <details>
      <summary>${guide.ui.explanation}</summary>
      ${renderTexts(explanation)}
      <p class="source">${guide.ui.source} ${words.source}</p>
    </details>
    ${words.topics.map((topic) => renderTopic(guide, topic))}
    ${words.checklists.map((list) => renderChecklist(guide, list))}
  `;
}

/** The way back: to the question before, and forward again from a question that was opened once more. */
function renderReturn(view: CheckView, id: AskId): TemplateResult {
  const { guide, given } = view;
  const before = answered(given)
    .filter((other) => askIds.indexOf(other) < askIds.indexOf(id))
    .at(-1);
  const isAnswered = answerTo(given, id) !== 'open';
  return html`
    ${isAnswered ? html`<p class="small">${guide.ui['change-clears']}</p>` : nothing}
    <ul class="buttons no-print">
      ${before ? html`<li>${renderReopen(view, before, guide.ui['question-previous'])}</li>` : nothing}
      ${isAnswered ? html`<li>${renderReopen(view, null, guide.ui['question-keep'])}</li>` : nothing}
    </ul>
  `;
}

function renderReopen(view: CheckView, id: AskId | null, label: string): TemplateResult {
  return html`<button
    type="button"
    @click=${() => {
      view.reopen(id);
    }}
  >
    ${label}
  </button>`;
}
