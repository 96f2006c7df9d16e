import { html, nothing, render, type TemplateResult } from 'lit';
import { accountOf, accountText, called, type Account, type Weighed } from '../../guide/account.js';
import type { AccountLine, AccountPart } from '../../guide/account-part.js';
import type { OwnPageWords } from '../../schema/words/own-page.js';
import type { Writing } from '../state/own-page.js';
import { renderFold } from '../parts/fold.js';
import { renderAllLines, renderWhereItBelongs } from './lines.js';
import { printedInstead } from './printing.js';

/** "Print dit" and "Kopieer": an outcome on one sheet, or as text. Nothing of it is made before she asks. */
export function renderAccount(weighed: Weighed & Writing, version: string): TemplateResult {
  const words = weighed.guide.ownPage;
  if (!words) return html``;
  const account = () => accountOf(weighed, { today: new Date(), version });
  return html`
    <div class="account no-print" ${printedInstead(() => sheetOf(account()))}>
      ${renderWhereItBelongs(weighed.guide, weighed.lines)}
      <ul class="buttons" role="list">
        <li>
          <button
            type="button"
            @click=${({ currentTarget }: Event) => {
              print(placesIn(currentTarget), words);
            }}
          >
            ${words.print}
          </button>
        </li>
        <li>
          <button
            type="button"
            data-copy
            @click=${({ currentTarget }: Event) => {
              void copy(account(), placesIn(currentTarget), words);
            }}
          >
            ${words.copy}
          </button>
        </li>
        <li>${renderFold(words.more, () => renderAllLines(weighed))}</li>
      </ul>
      <p role="status"></p>
      <textarea hidden readonly rows="8" aria-label=${words['copy-text']}></textarea>
    </div>
  `;
}

/** Where is said how it went, and where the text stands that a browser does not copy by itself. */
interface Places {
  readonly status: Element | null;
  readonly text: HTMLTextAreaElement | null;
}

function placesIn(button: EventTarget | null): Places {
  const around = (button as Element).closest('.account');
  return {
    status: around?.querySelector('[role="status"]') ?? null,
    text: around?.querySelector<HTMLTextAreaElement>('textarea[readonly]') ?? null,
  };
}

async function copy(account: Account | null, { status, text }: Places, words: OwnPageWords): Promise<void> {
  if (!account || !status || !text) return;
  text.hidden = true;
  const isCopied = await copied(accountText(account), text);
  status.textContent = isCopied ? words.copied : words['copy-by-hand'];
}

/** Whether it is on the clipboard. A frame may not write there by itself; then the text is selected, and the browser asked once more. */
async function copied(account: string, text: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(account);
    return true;
  } catch {
    text.value = account;
    text.hidden = false;
    text.focus();
    text.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only way to copy in a frame that was given no permission.
    const isCopied = document.execCommand('copy');
    if (isCopied) clear(text);
    return isCopied;
  }
}

function clear(text: HTMLTextAreaElement): void {
  text.value = '';
  text.hidden = true;
  // The field that had the focus is gone from the screen.
  text.closest('.account')?.querySelector<HTMLElement>('[data-copy]')?.focus();
}

/** Prints; what is put on paper is made as the browser begins (printing.ts), whether this button asked for it or its own menu. */
function print({ status }: Places, words: OwnPageWords): void {
  if (!status) return;
  const heard: Event[] = [];
  window.addEventListener('beforeprint', (event) => heard.push(event), { once: true });
  window.print();
  // A sandbox without `allow-modals` prints nothing and says nothing.
  status.textContent = heard.length > 0 ? '' : words['print-blocked'];
}

function sheetOf(account: Account | null): HTMLElement | null {
  if (!account) return null;
  const sheet = document.createElement('article');
  sheet.className = 'verslag';
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

function renderLine({ name, text }: AccountLine): TemplateResult {
  return name === undefined ? html`${text}` : html`<b>${called(name)}</b> ${text}`;
}
