import { html, nothing, type TemplateResult } from 'lit';
import { actions, isDangerNow, signIds, type ActionId, type OutcomeId, type Reason } from '../../engine/index.js';
import { askedWords, decisionWords } from '../../guide/asked.js';
import { firstContacts } from '../../guide/contacts.js';
import { whenTheyDisagree } from '../../guide/decides.js';
import { extraActionsFor } from '../../guide/extra-actions.js';
import { kickerFor, normNumber } from '../../guide/names.js';
import { readerOf } from '../../guide/reader.js';
import type { Guide, GuideAction } from '../../schema/guide.js';
import { renderCalls, renderContacts, renderTexts, renderTopic } from '../parts/content.js';
import { fill } from '../../shared/fill.js';
import { renderHeading, renderScreenHeading } from '../parts/heading.js';
import type { CheckView } from './check-view.js';
import { renderGroupChoice } from './group-choice.js';
import { renderIcon } from './icon.js';
import { renderAnswers } from './question.js';

/** What to do now, why, and whom to call: both decisions of step 5, the actions in order, reasons, norm, contacts. */
export function renderOutcome(view: CheckView, id: OutcomeId): TemplateResult {
  const { guide, level } = view;
  const { title, summary, icon } = guide.outcomes[id];
  // In danger nothing stands before what to do now. Otherwise an open sign comes first: it can change how to report.
  const danger = isDangerNow(view.given, view.mode);
  return html`
    <div part="outcome">
      <div class="outcome-head">
        ${renderIcon(icon)}
        <div>
          <span class="kicker">${guide.ui['outcome-kicker']}</span>
          ${renderScreenHeading(level, title)}
        </div>
      </div>
      <p class="summary">${summary.text}</p>
      ${renderDecisions(view, id)} ${danger ? nothing : renderOpenSigns(view)} ${renderActions(view)}
      ${renderDecides(view)} ${renderExtraActions(view)} ${renderTogether(view)}
      ${danger ? renderOpenSigns(view) : nothing} ${renderReasons(view)}
      ${renderHeading(level + 1, 2, guide.ui['contacts-title'])}
      ${renderContacts(guide, [...firstContacts(guide), ...(view.mode.fast ? guide.fast.contacts : [])])}
    </div>
  `;
}

/** The two decisions of step 5, side by side: help never takes the place of a report. */
function renderDecisions({ guide, assessment }: CheckView, outcome: OutcomeId): TemplateResult {
  const { report, help } = guide.decisions;
  const norms = assessment.norms.map(
    (norm) =>
      html`<p class="small">${fill(guide.ui.norm, { nummer: normNumber(norm) })} ${guide.meldnormen[norm].text}</p>`,
  );
  return html`
    <dl class="decisions" aria-label=${guide.ui['decisions-title']}>
      <div>
        <dt>${report.question}</dt>
        <dd><strong>${decisionWords(guide, 'report', assessment.report, outcome)}</strong>${norms}</dd>
      </div>
      <div>
        <dt>${help.question}</dt>
        <dd><strong>${decisionWords(guide, 'help', assessment.help, outcome)}</strong></dd>
      </div>
    </dl>
  `;
}

/** Who decides in this organisation never delays what danger asks, and may disagree (design 3). */
function renderDecides({ guide, given, mode, assessment }: CheckView): TemplateResult | typeof nothing {
  const { decides } = guide;
  if (!decides) return nothing;
  const waits = decides.by === 'ander' && assessment.norms.length > 0;
  return html`
    ${waits && isDangerNow(given, mode) ? html`<p><strong>${guide.ui['decides-danger']}</strong></p>` : nothing}
    <p>${decides.text}</p>
    ${waits ? renderTopic(guide, whenTheyDisagree) : nothing}
  `;
}

/** A report can stand while a sign is open. The sign still changes how: a disclosure means that nobody is confronted. */
function renderOpenSigns(view: CheckView): TemplateResult | typeof nothing {
  const { guide, given, assessment, level } = view;
  const open = signIds.filter((id) => given.signs[id] === 'open');
  if (open.length === 0 || assessment.norms.length === 0) return nothing;
  return html`
    <div class="box no-print">
      ${renderHeading(level + 1, 3, guide.ui['answers-open-sign'])}
      <p>${guide.ui['answers-open-sign-intro']}</p>
      <ul class="buttons">
        ${open.map(
          (id) => html`
            <li>
              <button
                type="button"
                @click=${() => {
                  view.reopen(id);
                }}
              >
                ${fill(guide.ui['answer-this'], { titel: guide.signs[id].title })}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

function renderActions(view: CheckView): TemplateResult {
  const { guide, given, mode, assessment, beroepsgroep, level } = view;
  const todo = actions(assessment, given, mode, readerOf(guide, beroepsgroep));
  return html`
    ${renderHeading(level + 1, 2, guide.ui['actions-title'])} ${renderGroupChoice(view)}
    <ol class="actions">
      ${todo.map((id) => renderAction(guide, id, guide.actions[id]))}
    </ol>
  `;
}

function renderAction(guide: Guide, id: ActionId, action: GuideAction): TemplateResult {
  const record = id === 'leg-vast' && guide.recordSystem ? [guide.recordSystem] : [];
  return html`
    <li>
      <strong class="action-title">${action.title}</strong>
      <p>${action.text}</p>
      ${action.choices.map(({ when, text }) => html`<p><strong>${when}:</strong> ${text}</p>`)}
      ${renderCalls(guide, action.contacts)} ${renderTexts([...record, ...action.notes])}
      ${action.topics.map((topic) => renderTopic(guide, topic))}
      ${id === 'meld' || id === 'meld-schriftelijk' ? renderTexts(guide.reporting) : nothing}
    </li>
  `;
}

function renderExtraActions({ guide, assessment, level }: CheckView): TemplateResult | typeof nothing {
  const extra = extraActionsFor(guide, assessment);
  if (extra.length === 0) return nothing;
  return html`
    ${renderHeading(level + 1, 2, fill(guide.ui['extra-actions-title'], { naam: guide.name }))}
    <ul>
      ${extra.map(({ role, text }) => html`<li>${role ? html`<strong>${role}:</strong> ` : nothing}${text}</li>`)}
    </ul>
  `;
}

/** Beside a report, questions 3 and 4 go on together with Veilig Thuis. */
function renderTogether(view: CheckView): TemplateResult | typeof nothing {
  const { guide, assessment, level } = view;
  const { next } = assessment;
  if (next === null) return nothing;
  return html`
    <section class="box no-print" part="together">
      <span class="kicker">${kickerFor(guide, next)}</span>
      <div class="heading heading-2" role="heading" aria-level=${level + 1} tabindex="-1" data-together>
        ${guide.ui.together}
      </div>
      <p>${guide.ui['together-intro']}</p>
      <p><strong>${askedWords(guide, next, view.mode.weighing).text}</strong></p>
      ${renderAnswers(view, next)}
    </section>
  `;
}

function renderReasons({ guide, assessment, level }: CheckView): TemplateResult {
  return html`
    ${renderHeading(level + 1, 2, guide.ui['reasons-title'])}
    <ul>
      ${assessment.reasons.map((reason) => renderReason(guide, reason))}
    </ul>
  `;
}

function renderReason(guide: Guide, { id, norm }: Reason): TemplateResult {
  const { text, source } = guide.reasons[id];
  const grounds = norm ? `${fill(guide.ui['norm-number'], { nummer: normNumber(norm) })} ` : '';
  return html`<li>${text} <span class="source">${grounds}${guide.ui.source} ${source}</span></li>`;
}
