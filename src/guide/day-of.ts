/** "28 november 2026", as the reader's clock has it. */
export function dayOf(day: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day);
}
