import { html, nothing, type TemplateResult } from 'lit';
import { assess } from '../../engine/index.js';
import type { Weighed } from '../../guide/account.js';
import { awaitedAfter, reportedOn } from '../../guide/after-report.js';
import { weekdayOf } from '../../guide/day-of.js';
import { reportedField } from '../../guide/own-lines.js';
import { renderFold } from '../parts/fold.js';
import type { Writing } from '../state/own-page.js';
import { renderToCalendar } from './calendar.js';
import { renderField } from './lines.js';

/** When to hear what after a report, reckoned from its day; nothing where an outcome asks for none. */
export function renderAfter(weighed: Weighed & Writing): TemplateResult | typeof nothing {
  const { guide, given, mode, lines, write, shown } = weighed;
  const words = guide.ownPage;
  if (!words || assess(given, mode).norms.length === 0) return nothing;
  return renderFold(words.after, () => {
    const awaited = awaitedAfter(lines[reportedOn] ?? '', words);
    return html`
      <p>${words['after-intro']}</p>
      ${renderField(reportedField(words), { words, lines, write, shown })}
      <div role="status">
        ${awaited.length === 0
          ? nothing
          : html`<ul>
                ${awaited.map(
                  ({ day, text }) => html`<li><strong>${weekdayOf(day, guide.language)}:</strong> ${text}</li>`,
                )}
              </ul>
              <p>${words['after-silent']}</p>`}
      </div>
      ${awaited.length === 0
        ? nothing
        : renderToCalendar(words['calendar-days'], () => awaited.map(({ day }) => day), words)}
    `;
  });
}
