import { alignedTable } from '../../src/site/reference/aligned-table.js';
import type { Profile } from './profile.js';
import { ratios, spreadOf, type Spread } from './statistics.js';
import type { Measured } from './visit.js';

/** A page that is measured. */
export interface Contender {
  readonly name: string;
  readonly path: string;
}

/** What each round measured of a page. */
export interface Series {
  readonly contender: Contender;
  readonly rounds: readonly Measured[];
}

/** Everything that was measured for one profile; the first series is what the others are held against. */
export interface Result {
  readonly profile: Profile;
  readonly series: readonly [Series, ...Series[]];
}

interface Measure {
  readonly name: string;
  readonly key: keyof Measured;
  readonly print: (value: number) => string;
}

const whole = (unit: string) => (value: number) => `${value.toFixed(0)}${unit}`;
const milliseconds = whole(' ms');

const measures: readonly Measure[] = [
  { name: 'Bytes', key: 'bytes', print: (value) => `${(value / 1000).toFixed(1)} kB` },
  { name: 'Requests', key: 'requests', print: whole('') },
  { name: 'First question', key: 'question', print: milliseconds },
  { name: 'Working click', key: 'click', print: milliseconds },
  { name: 'Click to next question', key: 'next', print: milliseconds },
  { name: 'Main thread', key: 'mainThread', print: milliseconds },
  { name: 'Longest task', key: 'longestTask', print: milliseconds },
  { name: 'Layout shift', key: 'shift', print: (value) => value.toFixed(value === 0 ? 0 : 3) },
];

/** The result of one profile as a table in Markdown: medians, and ratios with the half of the rounds that lies in the middle. */
export function tableOf({ profile, series }: Result): string {
  const [base, ...others] = series;
  const head = [profile.name, base.contender.name, ...others.flatMap(({ contender }) => [contender.name, 'Ratio'])];
  const rows = measures.map(({ name, key, print }) => [
    name,
    print(median(base, key)),
    ...others.flatMap((other) => [print(median(other, key)), printRatio(ratioOf(other, base, key))]),
  ]);
  return alignedTable([head, ...rows]);
}

function printRatio(ratio: Spread | undefined): string {
  if (!ratio) return '';
  const [low, middle, high] = [ratio.low, ratio.median, ratio.high].map((value) => value.toFixed(2));
  return low === high ? String(middle) : `${String(middle)} (${String(low)}–${String(high)})`;
}

/** A promise about speed, and whether it was kept. */
export interface Verdict {
  readonly says: string;
  readonly kept: boolean;
}

/** How much later than on the page written by hand a click may work. */
const highestRatio = 1.2;
/** What a browser calls a long task, in milliseconds: until it ends, nothing answers. */
const longestTask = 50;

/** What was promised of every page of ours. */
export function verdictsOf({ profile, series }: Result): readonly Verdict[] {
  const [base, ...others] = series;
  return others.flatMap((other) => {
    const click = ratioOf(other, base, 'click')?.median ?? Infinity;
    const shift = Math.max(...other.rounds.map((round) => round.shift));
    const task = median(other, 'longestTask');
    const where = `${other.contender.name}, ${profile.name}`;
    return [
      {
        says: `${where}: a click works after ${click.toFixed(2)} times as long (at most ${highestRatio})`,
        kept: click <= highestRatio,
      },
      { says: `${where}: layout shift ${shift.toFixed(3)} (0)`, kept: shift === 0 },
      ...(profile.slowdown > 1
        ? [{ says: `${where}: longest task ${task.toFixed(0)} ms (at most ${longestTask})`, kept: task <= longestTask }]
        : []),
    ];
  });
}

function median({ rounds }: Series, key: keyof Measured): number {
  return spreadOf(valuesOf(rounds, key)).median;
}

function ratioOf(ours: Series, theirs: Series, key: keyof Measured): Spread | undefined {
  return ratios(valuesOf(ours.rounds, key), valuesOf(theirs.rounds, key));
}

function valuesOf(rounds: readonly Measured[], key: keyof Measured): readonly number[] {
  return rounds.map((round) => round[key]);
}
