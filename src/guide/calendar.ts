import { isoDayOf } from '../shared/later-days.js';

/** What a file for a calendar is made of. */
export interface CalendarContext {
  /** Shown in the calendar, to whoever may look into it. */
  readonly title: string;
  readonly now: Date;
  /** An id for each day, which no other appointment has. */
  readonly newId: () => string;
}

/**
 * Days as a file that any calendar opens (RFC 5545). Others can see a calendar: a title that says nothing, and no address, place,
 * description or alarm. Nothing in it names this tool.
 */
export function calendarOf(days: readonly Date[], { title, now, newId }: CalendarContext): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${newId()}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${isoDayOf(day).replaceAll('-', '')}`,
    `SUMMARY:${title.replace(/[\\;,]/g, String.raw`\$&`)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Agenda//NL', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${line}\r\n`).join('');
}
