/** "zaterdag 28 november 2026", for a day that is still to come. */
export function weekdayOf(day: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(day);
}

/** "28 november 2026", as the reader's clock has it. */
export function dayOf(day: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
}
