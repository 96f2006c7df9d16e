/**
 * The day in a date field, at noon of the reader's clock; null where there is none. While somebody types 2026, the field holds the years
 * 2, 20 and 202 first: those are no days, and a screen reader would say what comes of each.
 *
 * @param text Such as `2026-11-29`, or nothing.
 */
export function onDay(text: string): Date | null {
  const day = new Date(`${text}T12:00`);
  return /^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) ? day : null;
}

/** A day of the reader's clock, not of Greenwich, as a date field has it. */
export function isoDayOf(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** So many days later. */
export function withDays(day: Date, count: number): Date {
  const later = new Date(day);
  later.setDate(later.getDate() + count);
  return later;
}

/** So many working days later, Monday to Friday; holidays are not known here. */
export function withWorkdays(day: Date, count: number): Date {
  let later = day;
  for (let left = count; left > 0; ) {
    later = withDays(later, 1);
    if (later.getDay() % 6 !== 0) left--;
  }
  return later;
}
