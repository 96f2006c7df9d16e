/** The days of the week, in order. */
export const weekdayIds = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

/** The days on which somebody can be reached; `werkdagen` leaves holidays out, which `ma` to `vr` do not. */
export const dayIds = ['werkdagen', ...weekdayIds] as const;
export type DayId = (typeof dayIds)[number];
