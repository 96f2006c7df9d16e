const dayLength = 24 * 60 * 60 * 1000;

/** The last day on which content of this date is not more than a year old; dates as `2026-11-23`. */
export function lastDay(date: string): string {
  return new Date(Date.parse(date) + 365 * dayLength).toISOString().slice(0, 10);
}

/** Whether content of this date is more than a year old today (design 2.11); so is what has no date that can be read. */
export function isOutdated(date: string, today: Date): boolean {
  return !(today.getTime() - Date.parse(date) <= 365 * dayLength);
}
