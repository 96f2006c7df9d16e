import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StepId } from '../../engine/index.js';
import {
  fieldsOf,
  hasOwnLines,
  ownSections,
  signalCount,
  signalFields,
  withoutSignal,
  type AnswersOf,
  type OwnField,
  type OwnLines,
  type OwnSection,
} from '../../guide/own-lines.js';
import { whereToRecord } from '../../guide/own-facts.js';
import type { Weighed } from '../../guide/account.js';
import type { Guide } from '../../schema/guide.js';
import type { OwnPageWords } from '../../schema/words/own-page.js';
import { onDay } from '../../shared/later-days.js';
import { fill } from '../../shared/fill.js';
import { renderFold } from '../parts/fold.js';
import { renderLinks } from '../parts/links.js';
import type { Writing } from '../state/own-page.js';
import type { SessionView } from '../state/session.js';
import { renderToCalendar } from './calendar.js';

/** What the fields write into, with the words around them. */
interface Page extends Writing {
  readonly words: OwnPageWords;
  readonly answers: AnswersOf;
}

/** In which step what is written; the weighing has its answers and agreements at the outcome. */
const atStep: Readonly<Partial<Record<StepId, OwnSection>>> = {
  'stap-1': 'signals',
  'stap-2': 'consulted',
  'stap-3': 'talk',
};

/** Room to write beside one of the steps 1 to 3, behind a tap. */
export function renderStepLines(guide: Guide, session: SessionView, step: StepId): TemplateResult | typeof nothing {
  const words = guide.ownPage;
  const section = atStep[step];
  if (!words || !section) return nothing;
  const { given, mode, lines, write, shown } = session;
  const page = { words, lines, write, shown, answers: { guide, given, weighing: mode.weighing } };
  return renderFold(words.write, () => html`${renderIntro(guide, words)} ${renderSection(section, page)}`);
}

/** Room to write at an outcome, about everything, each part behind a tap of its own. */
export function renderAllLines({ guide, given, mode, lines, write, shown }: Weighed & Writing): TemplateResult {
  const words = guide.ownPage;
  if (!words) return html``;
  const page = { words, lines, write, shown, answers: { guide, given, weighing: mode.weighing } };
  return html`
    <p><strong>${words.notes}</strong></p>
    ${renderIntro(guide, words)}
    ${ownSections.map((section) => renderFold(words[`own-${section}`], () => renderSection(section, page)))}
  `;
}

/** Where the account belongs, said before it is copied to anywhere else; nothing while she wrote nothing. */
export function renderWhereItBelongs(guide: Guide, lines: OwnLines): TemplateResult | typeof nothing {
  if (!guide.ownPage || !hasOwnLines(lines)) return nothing;
  return html`<p>${guide.ownPage['write-before-copy']} ${recordHere(guide)}</p>`;
}

function recordHere(guide: Guide): TemplateResult | typeof nothing {
  return guide.recordSystem ? renderLinks(guide, whereToRecord(guide) ?? '') : nothing;
}

function renderIntro(guide: Guide, words: OwnPageWords): TemplateResult {
  return html`<p>${words['write-intro']} ${words['write-links']}</p>
    ${guide.recordSystem ? html`<p>${recordHere(guide)}</p>` : nothing}`;
}

function renderSection(section: OwnSection, page: Page): TemplateResult {
  if (section === 'signals') return renderSignals(page);
  const fields = fieldsOf(section, page.words, page.answers).map((field) => renderField(field, page));
  return html`${fields} ${section === 'agreed' ? renderAgreedDay(page) : nothing}`;
}

/** The day to look again, for a calendar, once there is one. */
function renderAgreedDay({ words, lines }: Page): TemplateResult | typeof nothing {
  const day = onDay(lines['afspraken-datum'] ?? '');
  return day ? renderToCalendar(words['calendar-day'], () => [day], words) : nothing;
}

function renderSignals(page: Page): TemplateResult {
  const { words, lines, write } = page;
  const count = signalCount(lines);
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return html`
    <p>${words['signal-help']}</p>
    ${numbers.map((number) => renderSignal(number, count > 1, page))}
    <button
      type="button"
      data-add
      @click=${({ currentTarget }: Event) => {
        write({ signalen: String(count + 1) });
        void focusLater(page, currentTarget, `fieldset:nth-of-type(${count + 1}) textarea`);
      }}
    >
      ${words['signal-add']}
    </button>
  `;
}

function renderSignal(number: number, removable: boolean, page: Page): TemplateResult {
  const { words, lines, write } = page;
  return html`
    <fieldset>
      <legend>${fill(words['signal-number'], { nummer: number })}</legend>
      ${signalFields(number, words, lines).map((field) => renderField(field, page))}
      ${removable
        ? html`<button
            type="button"
            class="link"
            @click=${({ currentTarget }: Event) => {
              write(withoutSignal(number, lines));
              void focusLater(page, currentTarget, '[data-add]');
            }}
          >
            ${fill(words['signal-remove'], { nummer: number })}
          </button>`
        : nothing}
    </fieldset>
  `;
}

/** Moves the focus to what a button brought, or from a button that is gone, once it is drawn. */
async function focusLater({ shown }: Page, button: EventTarget | null, selector: string): Promise<void> {
  const place = (button as Element).closest('details');
  await shown();
  // Inside the wizard, the check draws after it.
  await ((place?.getRootNode() as ShadowRoot | undefined)?.host as LitElement | undefined)?.updateComplete;
  place?.querySelector<HTMLElement>(selector)?.focus();
}

/** A field with its label; what is in it is kept with her other lines. */
export function renderField(field: OwnField, page: Writing & { readonly words: OwnPageWords }): TemplateResult {
  return html`<div class="field"><label for=${field.id}>${field.label}</label>${renderControl(field, page)}</div>`;
}

/** No browser fills it in later, and no spelling checker sends it anywhere. */
function renderControl(
  { id, kind, options }: OwnField,
  { words, lines, write }: Writing & { readonly words: OwnPageWords },
): TemplateResult {
  const value = lines[id] ?? '';
  const onInput = ({ currentTarget }: Event) => {
    write({ [id]: (currentTarget as HTMLInputElement).value });
  };
  if (kind === 'choice') {
    return html`<select id=${id} autocomplete="off" .value=${live(value)} @change=${onInput}>
      <option value="">${words['write-none']}</option>
      ${options.map(
        (option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`,
      )}
    </select>`;
  }
  if (kind === 'date')
    return html`<input id=${id} type="date" autocomplete="off" .value=${live(value)} @input=${onInput} />`;
  return html`<textarea
    id=${id}
    rows="2"
    autocomplete="off"
    spellcheck="false"
    .value=${live(value)}
    @input=${onInput}
  ></textarea>`;
}
