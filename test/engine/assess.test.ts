import { describe, expect, it } from 'vitest';
import { assess, type Weighing } from '../../src/engine/index.js';
import { asLine, combinations, counts, everything, givenOf } from './combinations.js';
import { expected } from './oracle.js';

/** What the tables say, and in which line. The engine is asked within each test. */
const fromTables = everything.map((one) => ({ ...one, table: expected(one.flat, one.mode.weighing, one.mode.fast) }));
const lines = [...new Set(fromTables.map(({ table }) => table.line))];

describe('assess does what the tables of design 3 say', () => {
  it('is compared on every combination of both weighings, normal and fast', () => {
    expect(combinations.eerste).toHaveLength(4096);
    expect(combinations.opnieuw).toHaveLength(1280);
    expect(fromTables).toHaveLength(2 * (4096 + 1280));
  });

  it('meets every line: N1 to N11 and O1 to O6', () => {
    expect(lines).toHaveLength(11 + 6);
  });

  it.each(lines)('for every combination that line %s decides', (line) => {
    const decided = fromTables.filter(({ table }) => table.line === line);
    const asTables = decided.map(({ flat, mode, table }) => ({ flat, mode, says: table }));
    expect(decided.map(({ flat, given, mode }) => ({ flat, mode, says: asLine(assess(given, mode)) }))).toEqual(
      asTables,
    );
  });
});

/** How many combinations end in an outcome, or, without one, ask something. */
function countsOf(weighing: Weighing, fast: boolean): Record<string, number> {
  return counts(
    combinations[weighing].map((flat) => {
      const { outcome, next } = assess(givenOf(flat), { weighing, fast });
      return outcome ?? `vraagt ${String(next)}`;
    }),
  );
}

/*
 * Of the 64 combinations of signs 64 - 27 = 37 have a ja, and 9 of the other 27 have acuut = twijfel: 46 report at once.
 * The other 18 have acuut nee or open, disclosure and structureel nee, twijfel or open. Question 2 is open in 14 of them
 * (acuut open: 9; acuut nee and disclosure open: 3; then structureel open: 2), twijfel in 3, nee in 1.
 */
describe('the number of combinations that end in each outcome is the number that counting by hand gives', () => {
  /*
   * Questions 1, 3 and 4 have 64 combinations, 3 and 4 have 16, of which 1 is ja and ja.
   * N1: 46 x 64 = 2944 report, of which 46 x 4 = 184 help as well.         N2: 18 x 16 = 288.
   * Question 1 nee: disclosure open in 6 of the 18, N3: 6 x 16 = 96; of the other 12, 8 have a twijfel (disclosure 2 x 3,
   * else structureel 2), N4: 8 x 16 = 128; 4 have none, N5: 4 x 16 = 64.
   * Question 1 ja or twijfel, each, N6: 9 x 16 = 144, 3 x 16 = 48, 2 x 16 = 32.
   * Question 1 twijfel, N7: the 4 that are left x 16 = 64.
   * Question 1 ja: N8: 3 x 16 = 48, of which 3 x 1 help as well.
   * Left are the 16 of questions 3 and 4: N9 4 open, 4 nee, 4 twijfel; N10 and N11 1 open, 1 nee, 1 twijfel, 1 ja.
   */
  it('in the first weighing', () => {
    expect(countsOf('eerste', false)).toEqual({
      melden: 2944 - 184 + (48 - 3) + 4 + 1,
      'melden-en-hulp': 184 + 3,
      advies: 128 + 64 + 4 + 1,
      afsluiten: 64,
      hulp: 1,
      'vraagt vraag-1': 288,
      'vraagt acuut': 2 * 144,
      'vraagt disclosure': 96 + 2 * 48,
      'vraagt structureel': 2 * 32,
      'vraagt vraag-3': 4,
      'vraagt vraag-4': 1,
    });
  });

  /*
   * Questions 4 and 5 have 4 x 5 = 20 combinations. O1: (46 + 3) x 20 = 980. O2: 9 x 20, 3 x 20 and 2 x 20.
   * Left are 20: O3 5 open, 5 nee, 5 twijfel; O4 1 open, 1 nee, 1 twijfel; O5 1 nog-niet; O6 1 ja.
   */
  it('when looking again', () => {
    expect(countsOf('opnieuw', false)).toEqual({
      'opnieuw-melden': 980 + 5 + 1,
      advies: 5 + 1,
      'hulp-loopt': 1,
      'hulp-afsluiten': 1,
      'vraagt acuut': 180,
      'vraagt disclosure': 60,
      'vraagt structureel': 40,
      'vraagt vraag-4': 5,
      'vraagt vraag-5': 1,
    });
  });

  it('in the fast mode, where closing and help alone are counted as advies, and help beside a report as melden', () => {
    const { advies, afsluiten, hulp, melden, 'melden-en-hulp': helped, ...first } = countsOf('eerste', false);
    const { advies: adviesAgain, 'hulp-loopt': runs, 'hulp-afsluiten': closed, ...again } = countsOf('opnieuw', false);
    expect([afsluiten, hulp, runs, closed]).toEqual([64, 1, 1, 1]);
    expect(countsOf('eerste', true)).toEqual({
      ...first,
      advies: Number(advies) + 64 + 1,
      melden: Number(melden) + Number(helped),
    });
    expect(countsOf('opnieuw', true)).toEqual({ ...again, advies: Number(adviesAgain) + 2 });
  });
});
