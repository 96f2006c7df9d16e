import { html, type TemplateResult } from 'lit';
import { assess } from '../../engine/index.js';
import { accountOf, accountText, type Account, type Weighed } from '../../guide/account.js';
import { asksToCall } from '../../guide/call-card.js';
import type { OwnPageWords } from '../../schema/words/own-page.js';
import type { Writing } from '../state/own-page.js';
import { renderFold } from '../parts/fold.js';
import { renderAfter } from './after.js';
import { renderAllLines, renderWhereItBelongs } from './lines.js';
import { renderCallCard } from './call-card.js';
import { hasPrinted } from './on-paper.js';
import { printedInstead } from './printing.js';
import { sheetOf } from './sheet.js';

/**
 * What she takes along of an outcome, behind one tap that is named after it, in the order in which she needs it: the card to call with,
 * her notes, the account on one sheet or as text, and what comes after a report. Nothing of it is made before she asks.
 */
export function renderAccount(weighed: Weighed & Writing, version: string): TemplateResult {
  const { guide, given, mode } = weighed;
  const words = guide.ownPage;
  if (!words) return html``;
  const context = () => ({ today: new Date(), version });
  const account = () => accountOf(weighed, context());
  const title = asksToCall(assess(given, mode)) ? words.more : words['more-own'];
  return html`
    <div class="account no-print" ${printedInstead(() => sheetOf(account()))}>
      ${renderFold(
        title,
        () => html`
          ${renderCallCard(weighed, context)} ${renderAllLines(weighed)} ${renderTakeAway(weighed, account, words)}
          ${renderAfter(weighed)}
        `,
      )}
    </div>
  `;
}

/** "Print dit" and "Kopieer". */
function renderTakeAway(
  { guide, lines }: Weighed & Writing,
  account: () => Account | null,
  words: OwnPageWords,
): TemplateResult {
  return html`
    <p><strong>${words['account-heading']}</strong></p>
    ${renderWhereItBelongs(guide, lines)}
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
    </ul>
    <p role="status" data-went></p>
    <textarea hidden readonly rows="8" aria-label=${words['copy-text']}></textarea>
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
    status: around?.querySelector('[data-went]') ?? null,
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
  const began = hasPrinted();
  if (status) status.textContent = began ? '' : words['print-blocked'];
}
