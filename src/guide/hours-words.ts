import type { GuideContact } from '../schema/guide.js';
import type { Ui } from '../schema/ui.js';
import { weekdayIds, type DayId } from '../shared/days.js';
import { fill } from '../shared/fill.js';
import { listed } from './listed.js';

/** When somebody answers; what happens at other times is told apart. */
export type GuideHours = NonNullable<GuideContact['hours']>;
type Times = NonNullable<GuideHours['times']>[number];

/** When somebody answers, in words: "op werkdagen van 9.00 tot 17.00 uur", "dag en nacht". */
export function hoursInWords({ always, times = [] }: GuideHours, ui: Ui): string {
  if (always) return ui['hours-always'];
  return listed(
    times.map((some) => timesInWords(some, ui)),
    ui,
  );
}

function timesInWords({ days, from, until }: Times, ui: Ui): string {
  return fill(ui['hours-times'], {
    dagen: listed(daysInWords(days, ui), ui),
    van: timeInWords(from),
    tot: timeInWords(until),
  });
}

/** In the order of the week, in whatever order a file names them. */
function daysInWords(days: readonly DayId[], ui: Ui): readonly string[] {
  const workdays = days.includes('werkdagen') ? [ui['day-werkdagen']] : [];
  return [...workdays, ...runsOf(days).flatMap((run) => runInWords(run, ui))];
}

/** The days of a week in runs of days that follow one another. */
function runsOf(days: readonly DayId[]): readonly (readonly DayId[])[] {
  const runs: DayId[][] = [[]];
  for (const day of weekdayIds) {
    if (days.includes(day)) runs.at(-1)?.push(day);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

/** Two days are named; from three on the first and the last say it. */
function runInWords(run: readonly DayId[], ui: Ui): readonly string[] {
  const names = run.map((day) => ui[`day-${day}`]);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return names.length < 3 ? names : [fill(ui['hours-days'], { eerste: first, laatste: last })];
}

/** "09:00" as people say it: "9.00". */
function timeInWords(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}
