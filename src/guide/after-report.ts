import type { OwnPageWords } from '../schema/words/own-page.js';
import { onDay, withDays, withWorkdays } from '../shared/later-days.js';

/** The field in which a reader says when she reported; what is in it stands with her own lines, in memory alone. */
export const reportedOn = 'melding-datum';

/** What can be expected by a day. */
export interface Awaited {
  readonly day: Date;
  readonly text: string;
}

/**
 * How long Veilig Thuis has for each part by the norm, from the day of a report on: to judge the safety (Kaart Flevoland), to tell those
 * concerned (Wmo 2015, article 5.3.1), and to judge after an inquiry, counted from the last day on which it can have decided on one
 * (Uitvoeringsbesluit Wmo 2015, article 4.1.7).
 */
export const afterReportNorms = { judgedWorkdays: 5, toldWeeks: 4, inquiryWeeks: 10 } as const;

/**
 * What to hear after a report, and by when; nothing while no day is known.
 *
 * @param reported As a date field has it, such as `2026-11-29`; empty where none is filled in.
 */
export function awaitedAfter(reported: string, words: OwnPageWords): readonly Awaited[] {
  const day = onDay(reported);
  if (!day) return [];
  const judged = withWorkdays(day, afterReportNorms.judgedWorkdays);
  return [
    { day: judged, text: words['after-judged'] },
    { day: withDays(day, afterReportNorms.toldWeeks * 7), text: words['after-told'] },
    { day: withDays(judged, afterReportNorms.inquiryWeeks * 7), text: words['after-inquiry'] },
  ];
}
