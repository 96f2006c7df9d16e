import { html, nothing, type TemplateResult } from 'lit';
import { actions, isDangerNow, signIds, type ActionId, type OutcomeId, type Reason } from '../../engine/index.js';
import { askedWords, decisionWords } from '../../guide/asked.js';
import { aftercareFor, aftercareWords } from '../../guide/aftercare.js';
import { asksToCall } from '../../guide/call-card.js';
import { firstContacts } from '../../guide/contacts.js';
import { whenTheyDisagree } from '../../guide/named-topics.js';
import { extraActionsFor } from '../../guide/extra-actions.js';
import { firstSentence } from '../../guide/first-sentence.js';
import { mayNotDecideAlone, whereToRecord, whoDecides } from '../../guide/own-facts.js';
import { ownReporting, placeOfOwnReporting } from '../../guide/own-reporting.js';
import { normWords } from '../../guide/norm-words.js';
import { kickerFor, normNumber, sourceName, stepPlace } from '../../guide/names.js';
import { readerOf } from '../../guide/reader.js';
import type { Guide, GuideAction } from '../../schema/guide.js';
import { renderCalls, renderReach, renderTexts, renderTopic } from '../parts/content.js';
import { fill } from '../../shared/fill.js';
import { hasLink, wordsOf } from '../../shared/links.js';
import { renderPart } from '../parts/fold.js';
import { renderFormLink } from '../parts/form-link.js';
import { renderHeading, renderPlacedHeading } from '../parts/heading.js';
import { renderLinks } from '../parts/links.js';
import type { CheckView } from './check-view.js';
import { renderGroupChoice } from './group-choice.js';
import { renderIcon } from './icon.js';
import { renderAnswers } from './question.js';

/** What to do in one sentence and whom to call, then the actions in order; both decisions, why and the rest wait behind a tap. */
export function renderOutcome(view: CheckView, id: OutcomeId): TemplateResult {
  const { guide, assessment } = view;
  const { title, summary, say, icon } = guide.outcomes[id];
  // In danger nothing stands before what to do now. Otherwise an open sign comes first: it can change how to report.
  const danger = isDangerNow(view.given, view.mode);
  return html`
    <div part="outcome">
      <div class="outcome-head">
        ${renderIcon(icon)}
        <div>${renderPlacedHeading(placeOf(view), title)}</div>
      </div>
      <p class="summary">${renderLinks(guide, summary.text)}</p>
      ${asksToCall(assessment) ? renderCalls(guide, guide.strip) : nothing}
      ${say && (danger || id === 'advies') ? html`<p>${say}</p>` : nothing} ${danger ? nothing : renderOpenSigns(view)}
      ${renderDecidesInDanger(view, danger)} ${renderActions(view)} ${danger ? renderOpenSigns(view) : nothing}
      ${renderTogether(view)} ${renderOwnActions(view)} ${renderDecides(view)} ${renderDecisions(view, id)}
      ${renderReasons(view)}
      ${renderPart(
        guide.ui['contacts-title'],
        renderReach(guide, [...firstContacts(guide), ...(view.mode.fast ? guide.fast.contacts : [])]),
      )}
    </div>
  `;
}

/** Step 5 of the wizard; the check alone only says that this is the outcome. */
function placeOf({ guide, stepsBefore, mode }: CheckView): string {
  return stepsBefore && mode.weighing === 'eerste' ? stepPlace(guide, 'stap-5') : guide.ui['outcome-kicker'];
}

/** The two decisions of step 5, side by side: help never takes the place of a report. */
function renderDecisions({ guide, assessment, beroepsgroep }: CheckView, outcome: OutcomeId): TemplateResult {
  const { report, help } = guide.decisions;
  const norms = assessment.norms.map(
    (norm) => html`<p class="small">${renderLinks(guide, normWords(guide, norm, beroepsgroep))}</p>`,
  );
  return renderPart(
    guide.ui['decisions-title'],
    html`<dl class="decisions">
      <div>
        <dt>${report.question}</dt>
        <dd><strong>${decisionWords(guide, 'report', assessment.report, outcome)}</strong>${norms}</dd>
      </div>
      <div>
        <dt>${help.question}</dt>
        <dd><strong>${decisionWords(guide, 'help', assessment.help, outcome)}</strong></dd>
      </div>
    </dl>`,
  );
}

/** Who decides in this organisation never delays what danger asks (design 3). */
function renderDecidesInDanger({ guide, assessment }: CheckView, danger: boolean): TemplateResult | typeof nothing {
  const waits = mayNotDecideAlone(guide) && assessment.norms.length > 0;
  return waits && danger ? html`<p><strong>${guide.ui['decides-danger']}</strong></p>` : nothing;
}

/** Who decides in this organisation, and what to do when that person disagrees. */
function renderDecides({ guide, assessment }: CheckView): TemplateResult | typeof nothing {
  const decides = whoDecides(guide);
  if (decides.length === 0) return nothing;
  const waits = mayNotDecideAlone(guide) && assessment.norms.length > 0;
  return renderPart(
    guide.ui['decides-title'],
    html`${decides.map((words) => html`<p>${renderLinks(guide, words)}</p>`)}
    ${waits ? renderTopic(guide, whenTheyDisagree) : nothing}`,
  );
}

/** A report can stand while a sign is open. The sign still changes how: a disclosure means that nobody is confronted. */
function renderOpenSigns(view: CheckView): TemplateResult | typeof nothing {
  const { guide, given, assessment } = view;
  const open = signIds.filter((id) => given.signs[id] === 'open');
  if (open.length === 0 || assessment.norms.length === 0) return nothing;
  return html`
    <div class="box no-print">
      ${renderHeading(3, 3, guide.ui['answers-open-sign'])}
      <p>${guide.ui['answers-open-sign-intro']}</p>
      <ul class="lines" role="list">
        ${open.map(
          (id) => html`
            <li>
              <button
                type="button"
                class="line"
                @click=${() => {
                  view.reopen(id);
                }}
              >
                ${guide.signs[id].title}
              </button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

function renderActions(view: CheckView): TemplateResult {
  const { guide, given, mode, assessment, beroepsgroep } = view;
  const todo = actions(assessment, given, mode, readerOf(guide, beroepsgroep));
  const withOwn = assessment.norms.length > 0 ? placeOfOwnReporting(todo) : undefined;
  return html`
    ${renderHeading(3, 2, guide.ui['actions-title'])} ${renderGroupChoice(view)}
    <ol class="actions" role="list">
      ${todo.map((id) => renderAction(view, id, id === withOwn))}
    </ol>
  `;
}

/** An action on two lines; how to do it is there at once, behind a tap. */
function renderAction(view: CheckView, id: ActionId, hasOwnReporting: boolean): TemplateResult {
  const { guide } = view;
  const action = guide.actions[id];
  const record = id === 'leg-vast' ? whereToRecord(guide) : null;
  const [first, rest] = inSight(action);
  return html`
    <li>
      ${renderPart(
        html`<strong class="action-title">${action.title}</strong> <span class="first">${first}</span>`,
        html`
          ${rest ? html`<p>${renderLinks(guide, rest)}</p>` : nothing}
          ${action.choices.map(({ when, text }) => html`<p><strong>${when}:</strong> ${renderLinks(guide, text)}</p>`)}
          ${renderCalls(guide, action.contacts)}
          ${renderTexts(guide, [...(record === null ? [] : [{ text: record }]), ...action.notes])}
          ${id === 'meld' || id === 'meld-schriftelijk' ? renderWaysToReport(view) : nothing}
          ${hasOwnReporting ? renderOwnReporting(guide) : nothing}
          ${action.topics.map((topic) => renderTopic(guide, topic))}
        `,
      )}
    </li>
  `;
}

/** How a report is made in this region, with its form. */
function renderWaysToReport(view: CheckView): TemplateResult {
  return html`${renderTexts(view.guide, view.guide.reporting)} ${renderFormLink(view)}`;
}

/** What the organisation wants to know of a report itself, after all that the region asks. */
function renderOwnReporting(guide: Guide): TemplateResult | typeof nothing {
  const own = ownReporting(guide);
  if (!own) return nothing;
  return html`
    <p><strong>${own.title}</strong></p>
    ${renderTexts(guide, own.texts)}
    ${renderCalls(
      guide,
      own.form.map(({ id }) => id),
    )}
  `;
}

/**
 * What stands on the line of an action, and what waits. Of a question it is what to do when the answer is not a sure yes. The line is
 * pressed to open the rest, so a link in it is told in words there, and can be pressed in what waits.
 */
function inSight({ text, choices }: GuideAction): readonly [string, string] {
  const careful = choices.at(-1);
  if (careful) return [`${careful.when}: ${wordsOf(firstSentence(careful.text)[0])}`, text];
  const [first, rest] = firstSentence(text);
  return [wordsOf(first), hasLink(first) ? text : rest];
}

/** What the organisation does as well, and how it goes on: behind one tap, so that an outcome stays as short as it is. */
function renderOwnActions({ guide, assessment }: CheckView): TemplateResult | typeof nothing {
  const extra = extraActionsFor(guide, assessment);
  const care = aftercareFor(guide, assessment).map((one) => ({ ...one, text: aftercareWords(one, guide) }));
  const titled = (title: 'extra-actions-title' | 'aftercare-title') => fill(guide.ui[title], { naam: guide.name });
  const careTitle = titled('aftercare-title');
  if (extra.length === 0) return care.length > 0 ? renderPart(careTitle, renderOwnList(guide, care)) : nothing;
  return renderPart(
    titled('extra-actions-title'),
    html`${renderOwnList(guide, extra)}
    ${care.length > 0 ? html`${renderHeading(3, 3, careTitle)} ${renderOwnList(guide, care)}` : nothing}`,
  );
}

/** Each with the role that does it. */
function renderOwnList(
  guide: Guide,
  items: readonly { readonly role?: string; readonly text: string }[],
): TemplateResult {
  return html`<ul>
    ${items.map(
      ({ role, text }) =>
        html`<li>${role ? html`<strong>${role}:</strong> ` : nothing}${renderLinks(guide, text)}</li>`,
    )}
  </ul>`;
}

/** Beside a report, questions 3 and 4 go on together with Veilig Thuis. */
function renderTogether(view: CheckView): TemplateResult | typeof nothing {
  const { guide, assessment, given } = view;
  const { next } = assessment;
  if (next === null) return nothing;
  // Whoever answered one of them goes on with the next.
  const wentOn = given.answers['vraag-3'] !== 'open' || given.answers['vraag-4'] !== 'open';
  return html`
    <section class="no-print" part="together">
      ${renderPart(
        `${guide.ui.together}: ${kickerFor(guide, next)}`,
        html`
          <p>${guide.ui['together-intro']}</p>
          <p><strong>${askedWords(guide, next, view.mode.weighing).text}</strong></p>
          ${renderAnswers(view, next)}
        `,
        wentOn,
      )}
    </section>
  `;
}

function renderReasons({ guide, assessment }: CheckView): TemplateResult {
  return renderPart(
    guide.ui['reasons-title'],
    html`<ul>
      ${assessment.reasons.map((reason) => renderReason(guide, reason))}
    </ul>`,
  );
}

function renderReason(guide: Guide, { id, norm }: Reason): TemplateResult {
  const { text, source } = guide.reasons[id];
  const grounds = norm ? `${fill(guide.ui['norm-number'], { nummer: normNumber(norm) })} ` : '';
  return html`<li>
    ${renderLinks(guide, text)} <span class="source">${grounds}${guide.ui.source} ${sourceName(source)}</span>
  </li>`;
}
