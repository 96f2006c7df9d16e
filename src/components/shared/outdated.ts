const dayLength = 24 * 60 * 60 * 1000;

/** Whether content of this date is more than a year old today (design 2.11). */
export function isOutdated(date: string, today: Date): boolean {
  return today.getTime() - Date.parse(date) > 365 * dayLength;
}
