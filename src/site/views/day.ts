/** A date as people write it in a language: `2026-11-23` becomes "23 november 2026". */
export function dayInWords(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** Its month and year alone: "november 2026". */
export function monthInWords(date: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(date));
}
