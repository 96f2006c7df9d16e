import { IsoDate } from '../../schema/values/text.js';

const hour = 60 * 60 * 1000;

/**
 * The day it is now where the day begins first, at UTC+14: the last date that somebody, somewhere, can call today. The clock of a
 * server is often UTC, while an editor in the Netherlands is an hour or two further: what she confirms just after midnight is no
 * date in the future.
 */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + 14 * hour).toISOString().slice(0, 10);
}

/** Whether a text is a day such as `2026-11-23`. */
export function isDay(text: string): boolean {
  return IsoDate.safeParse(text).success;
}
