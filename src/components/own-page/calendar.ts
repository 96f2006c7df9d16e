import { html, type TemplateResult } from 'lit';
import { calendarOf } from '../../guide/calendar.js';
import type { OwnPageWords } from '../../schema/words/own-page.js';

const fileName = 'afspraak.ics';

/** A button that makes a file of these days for a calendar, in the browser; a frame may be kept from it, so it says what to do then. */
export function renderToCalendar(label: string, days: () => readonly Date[], words: OwnPageWords): TemplateResult {
  return html`
    <button
      type="button"
      @click=${({ currentTarget }: Event) => {
        save(calendarOf(days(), { title: words['calendar-title'], now: new Date(), newId }));
        const status = (currentTarget as Element).nextElementSibling;
        if (status) status.textContent = words['calendar-made'];
      }}
    >
      ${label}
    </button>
    <p role="status"></p>
  `;
}

function save(calendar: string): void {
  const address = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // A browser reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Also on a page without TLS, where a browser gives no ids of its own. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
