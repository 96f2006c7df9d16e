import { describe, expect, it } from 'vitest';
import { profiles, type Profile } from '../../bench/lib/profile.js';
import { tableOf, verdictsOf, type Result } from '../../bench/lib/report.js';
import { mainThread } from '../../bench/lib/trace.js';
import type { Measured } from '../../bench/lib/visit.js';

const byHand: Measured = {
  bytes: 7000,
  requests: 3,
  question: 80,
  click: 100,
  next: 20,
  mainThread: 90,
  longestTask: 30,
  shift: 0,
};

const [slowProcessor, slowNetwork] = profiles;

function result(ours: Partial<Measured>, profile: Profile = slowProcessor!): Result {
  const rounds = [byHand, byHand, byHand];
  return {
    profile,
    series: [
      { contender: { name: 'By hand', path: '' }, rounds },
      { contender: { name: 'Widget', path: '' }, rounds: rounds.map((round) => ({ ...round, ...ours })) },
    ],
  };
}

const missed = (ours: Partial<Measured>, profile?: Profile) =>
  verdictsOf(result(ours, profile))
    .filter(({ kept }) => !kept)
    .map(({ says }) => says);

describe('the table', () => {
  const lines = tableOf(result({ bytes: 35_000, click: 110 })).split('\n');

  it('has a line for each measure, below its head', () => {
    expect(lines).toHaveLength(2 + Object.keys(byHand).length);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('shows both sides and their ratio', () => {
    expect(lines.find((line) => line.includes('Bytes'))).toMatch(/7\.0 kB +\| 35\.0 kB +\| 5\.00/);
    expect(lines.find((line) => line.includes('Working click'))).toMatch(/100 ms +\| 110 ms +\| 1\.10/);
  });

  it('has no ratio for what is nothing by hand', () => {
    expect(lines.find((line) => line.includes('Layout shift'))).toMatch(/\| 0 +\| 0 +\| +\|$/);
  });
});

describe('the promises', () => {
  it('are kept at their limits', () => {
    expect(missed({ click: 120, shift: 0, longestTask: 50 })).toEqual([]);
  });

  it.each([{ click: 121 }, { shift: 0.001 }, { longestTask: 51 }])('are missed beyond one: %o', (ours) => {
    expect(missed(ours)).toHaveLength(1);
  });

  it('are about one shift in one round too', () => {
    const { profile, series } = result({});
    const [base, ours] = series;
    const rounds = [byHand, byHand, { ...byHand, shift: 0.2 }];
    expect(verdictsOf({ profile, series: [base, { ...ours!, rounds }] }).some(({ kept }) => !kept)).toBe(true);
  });

  it('say nothing about a long task where the processor is as it is', () => {
    expect(missed({ longestTask: 80 }, slowNetwork)).toEqual([]);
  });
});

describe('the main thread', () => {
  const task = (tid: number, tdur: number) => ({ name: 'ThreadControllerImpl::RunTask', ph: 'X', pid: 1, tid, tdur });
  const mark = { name: 'measured', ph: 'I', pid: 1, tid: 2 };

  it('is the one with the mark: others do not count', () => {
    expect(mainThread([task(2, 3000), mark, task(2, 5000), task(3, 9000)], 'measured')).toEqual({
      mainThread: 8,
      longestTask: 5,
    });
  });

  it('has to be in the trace', () => {
    expect(() => mainThread([task(2, 3000)], 'measured')).toThrow('no mark "measured"');
  });
});
