import { html, nothing, type TemplateResult } from 'lit';
import {
  answered,
  answersTo,
  answerTo,
  askIds,
  isSign,
  stepIds,
  type AnswerValue,
  type AskId,
} from '../../engine/index.js';
import { answerWords, askedWords } from '../../guide/asked.js';
import { placeNumberOf, sourceName, titleOf } from '../../guide/names.js';
import { fill } from '../../shared/fill.js';
import type { Guide, GuideQuestion } from '../../schema/guide.js';
import { renderChecklist, renderTexts, renderTopic } from '../parts/content.js';
import { renderFold } from '../parts/fold.js';
import { renderPlacedHeading } from '../parts/heading.js';
import { renderLinks } from '../parts/links.js';
import { renderTerms, renderText } from '../parts/terms.js';
import type { CheckView } from './check-view.js';

/** One question on one screen: where it stands, the question and its answers; what it means can wait behind a tap. */
export function renderQuestion(view: CheckView, id: AskId): TemplateResult {
  const { guide, mode } = view;
  const words = askedWords(guide, id, mode.weighing);
  return html`
    <div part="question">
      <div class="asked">${renderPlacedHeading(placeOf(view, id), words.text)} ${renderExample(view, words)}</div>
      ${renderAnswers(view, id)} ${renderTerms(guide, words.text)} ${renderReturn(view, id)}
      ${renderHelp(view, id, words)}
    </div>
  `;
}

/** What already counts. Who looks again has weighed it before, and reads since when it counts now. */
function renderExample({ guide, mode }: CheckView, { example }: GuideQuestion): TemplateResult | typeof nothing {
  return example === undefined || mode.weighing === 'opnieuw'
    ? nothing
    : html`<p class="small">${renderLinks(guide, example)}</p>`;
}

/** "Stap 4 · Vraag 2a van 5": where the reader is, on one line. */
function placeOf({ guide, stepsBefore, mode }: CheckView, id: AskId): string {
  const question = fill(guide.ui['question-place'], { nummer: placeNumberOf(id) });
  if (mode.weighing === 'opnieuw') return `${guide.ui['again-start']} · ${question}`;
  const step = fill(guide.ui['step-number'], { nummer: stepIds.indexOf('stap-4') + 1 });
  return stepsBefore ? `${step} · ${question}` : `${question} · ${titleOf(id, guide)}`;
}

/** The answers, in the same order and of the same size everywhere. None is chosen before the reader chooses. */
export function renderAnswers(view: CheckView, id: AskId): TemplateResult {
  const words = askedWords(view.guide, id, view.mode.weighing);
  return html`
    <div class="rows answers-to" role="group" aria-label=${words.title}>
      ${answersTo(id).map((value) => renderAnswer(view, id, words, value))}
    </div>
  `;
}

function renderAnswer(view: CheckView, id: AskId, words: GuideQuestion, value: AnswerValue): TemplateResult {
  const { label, hint } = answerWords(words, value);
  const isPresent = answerTo(view.given, id) === value;
  return html`
    <button
      type="button"
      class="row-button ${isPresent ? 'present' : ''}"
      @click=${() => {
        view.answer(id, value);
      }}
    >
      <span class="label">${label}</span>
      ${hint ? html`<span class="hint">${hint}</span>` : nothing}
      ${isPresent ? html`<span class="hint">${view.guide.ui['answer-present']}</span>` : nothing}
    </button>
  `;
}

/** "Wat bedoelen we?" and the lists behind the question. A sign also explains question 2. */
function renderHelp(view: CheckView, id: AskId, words: GuideQuestion): TemplateResult {
  const { guide } = view;
  return html`
    ${renderFold(guide.ui.explanation, () => renderExplanation(view, id, words))}
    ${words.topics.map((topic) => renderTopic(guide, topic))}
    ${words.checklists.map((list) => renderChecklist(guide, list))}
  `;
}

function renderExplanation({ guide, mode, assessment }: CheckView, id: AskId, words: GuideQuestion): TemplateResult {
  const head = guide.questions['vraag-2'];
  const isTogether = assessment.norms.includes('meldnorm-1') && !isSign(id);
  return html`
    ${isTogether ? html`<p>${guide.ui['together-intro']}</p>` : nothing}
    ${isSign(id) && mode.weighing === 'eerste' ? html`<p>${guide.ui['question-2-kicker']} ${head.text}</p>` : nothing}
    ${renderTexts(
      guide,
      isSign(id) ? [...words.explanation, ...head.explanation] : words.explanation,
      false,
      renderText,
    )}
    ${renderQuote(guide, words)}
    <p class="source">${guide.ui.source} ${sourceName(words.source)}</p>
  `;
}

function renderQuote(guide: Guide, { quote }: GuideQuestion) {
  if (!quote) return nothing;
  return html`
    <blockquote>
      <p>${renderLinks(guide, quote.text)}</p>
      <p class="source">${guide.ui['official-text']} ${sourceName(quote.source)}</p>
    </blockquote>
  `;
}

/** The way back: to the question before, and forward again from a question that was opened once more. */
function renderReturn(view: CheckView, id: AskId): TemplateResult | typeof nothing {
  const { guide, given } = view;
  const before = answered(given)
    .filter((other) => askIds.indexOf(other) < askIds.indexOf(id))
    .at(-1);
  const isAnswered = answerTo(given, id) !== 'open';
  if (!before && !isAnswered) return nothing;
  return html`
    ${isAnswered ? html`<p class="small">${guide.ui['change-clears']}</p>` : nothing}
    <ul class="buttons no-print" role="list">
      ${before ? html`<li>${renderReopen(view, before, guide.ui['question-previous'])}</li>` : nothing}
      ${isAnswered ? html`<li>${renderReopen(view, null, guide.ui['question-keep'])}</li>` : nothing}
    </ul>
  `;
}

function renderReopen(view: CheckView, id: AskId | null, label: string): TemplateResult {
  return html`<button
    type="button"
    class="link"
    @click=${() => {
      view.reopen(id);
    }}
  >
    ${label}
  </button>`;
}
