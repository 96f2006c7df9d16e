import { once } from '../once.js';

/** A date as people write it in a language: `2026-11-23` becomes "23 november 2026". */
export const dayInWords = once((date: string, language: string): string => {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(date));
});

/** Its month and year alone: "november 2026". */
export const monthInWords = once((date: string, language: string): string => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(date));
});
