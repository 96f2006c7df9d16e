import { describe, expect, it } from 'vitest';
import { siteTable, siteVerdicts, type MeasuredSite } from '../../bench/lib/site-report.js';

const took = (processor: number, megabytes = 300, seconds = processor) => ({ processor, megabytes, seconds });

/** A site of which a build takes so many times its floor, and so much memory. */
function site(organisations: number, ratio: number, megabytes: number, seconds = 10, again = 1): MeasuredSite {
  return {
    organisations,
    rounds: {
      floor: [took(2), took(4), took(3)],
      uncompressed: [took(2 * ratio), took(4 * ratio), took(3 * ratio)],
      whole: [took(20, megabytes, seconds), took(22, megabytes, seconds), took(21, megabytes, seconds)],
    },
    again: [again, again, again],
  };
}

const missed = (...sites: readonly MeasuredSite[]) =>
  siteVerdicts(sites).flatMap(({ says, kept }) => (kept ? [] : [says]));

describe('what a site of many organisations takes', () => {
  it('is told as medians, and the ratio round by round', () => {
    const row = siteTable([site(10, 1.2, 330)])
      .split('\n')
      .at(-1);
    expect(row).toMatch(/^\| 10 +\| 3.0 s \| 3.6 s +\| 1.20 +\| 21.0 s +\| 10.0 s +\| 1.0 s +\| 330 MB \|$/);
  });

  it('keeps what is promised', () => {
    expect(missed(site(10, 1.5, 330), site(100, 1.2, 360))).toEqual([]);
  });

  it.each([
    ['far above the floor', [site(10, 1.6, 330)], '1.60 times the floor'],
    ['in more memory than it may hold', [site(10, 1, 500)], 'at most 500 MB'],
    ['in memory that grows', [site(10, 1, 300), site(100, 1, 350)], '1.17 times the memory'],
    ['where one change of a country takes too long', [site(1000, 1, 300, 80, 3)], '3.0 s'],
    ['of a country that takes too long', [site(1000, 1, 300, 91)], '91 s'],
  ])('misses it %s', (_, sites, says) => {
    expect(missed(...sites)).toEqual([expect.stringContaining(says)]);
  });
});
