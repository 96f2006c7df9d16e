const dayLength = 24 * 60 * 60 * 1000;

/** Whether content of this date is more than a year old today (design 2.11); so is what has no date that can be read. */
export function isOutdated(date: string, today: Date): boolean {
  return !(today.getTime() - Date.parse(date) <= 365 * dayLength);
}
