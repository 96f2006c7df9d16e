/** Whether something is in force: from two months before its last day it is time to look at it again. */
export type Validity = 'valid' | 'ending' | 'past';

/** How it stands on a day with what is valid up to and including another; both as `2026-11-23`. */
export function validityOn(today: string, lastDay: string): Validity {
  if (today > lastDay) return 'past';
  const warnFrom = new Date(lastDay);
  warnFrom.setUTCMonth(warnFrom.getUTCMonth() - 2);
  return today >= warnFrom.toISOString().slice(0, 10) ? 'ending' : 'valid';
}
