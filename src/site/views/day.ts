const format = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as people write it: `2026-11-23` becomes "23 november 2026". */
export function dayInWords(date: string): string {
  return format.format(new Date(date));
}
