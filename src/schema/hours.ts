import { z } from './zod.js';
import { dayIds } from '../shared/days.js';
import { wrong } from './messages/issues.js';
import { checkOnce } from './values/once.js';
import { Plain } from './values/text.js';

/** A time of the day in four digits, so that an earlier one sorts before a later one. */
const Time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
  ...wrong('tijd-vorm'),
  // Nothing is later or earlier than what is no time.
  abort: true,
});

/** From when until when, on some days. */
const Times = z
  .strictObject({
    /** The days: `werkdagen`, or `ma`, `di`, `wo`, `do`, `vr`, `za` and `zo`. */
    days: z.array(z.enum(dayIds)).min(1).superRefine(checkOnce),
    /** The first minute, such as "09:00". */
    from: Time,
    /** The end, such as "17:00"; "24:00" is midnight. */
    until: Time,
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    ...wrong('tijd-volgorde'),
  });

/** When somebody answers: `always`, or the times on days. Nothing says whether that is now. */
export const Hours = z
  .strictObject({
    /** Day and night, on every day. */
    always: z.literal(true).optional(),
    /** The times, for some days at once. */
    times: z.array(Times).min(1).optional(),
    /** What happens at other times, in words that go on behind "Op andere tijden:". */
    outside: Plain.optional(),
  })
  .refine(({ always, times }) => (always === undefined) !== (times === undefined), wrong('tijden-keuze'))
  .refine(({ always, outside }) => always === undefined || outside === undefined, {
    path: ['outside'],
    ...wrong('tijden-altijd'),
  });
export type Hours = z.infer<typeof Hours>;
