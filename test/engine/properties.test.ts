import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerIds,
  answersTo,
  askIds,
  assess,
  isSign,
  nothingGiven,
  signIds,
  withAnswer,
  type Given,
  type Mode,
  type OutcomeId,
} from '../../src/engine/index.js';
import { combinations, exceptions, flatOf, givenOf, modes } from './combinations.js';
import type { Flat } from './oracle.js';
import { assessed, type Assessed } from './situations.js';
import { reachable } from './reachable.js';

const endingIn = (outcome: OutcomeId) => assessed().filter(({ assessment }) => assessment.outcome === outcome);
const signsOf = ({ acuut, structureel, disclosure }: Flat) => [acuut, structureel, disclosure];
const closesOrHelpsAlone = ({ assessment }: Pick<Assessed, 'assessment'>) =>
  ['afsluiten', 'hulp', 'hulp-loopt', 'hulp-afsluiten'].includes(String(assessment.outcome));
const reports = ({ assessment }: Assessed) => assessment.report === 'ja';

describe('any sign of unsafety', () => {
  it.each(modes)('leads to a report by norm 1: $weighing, fast: $fast', (mode) => {
    const unsafe = assessed().filter((one) => one.mode === mode && signsOf(one.flat).includes('ja'));
    expect(unsafe).toHaveLength((64 - 27) * (mode.weighing === 'eerste' ? 64 : 20));
    expect(exceptions(unsafe, reports)).toEqual([]);
    expect(exceptions(unsafe, ({ assessment }) => assessment.norms.includes('meldnorm-1'))).toEqual([]);
  });

  it('leads to a report whatever was answered, also where nobody asked it', () => {
    const anyAnswer = fc.constantFrom('ja', 'nee', 'twijfel', 'open');
    const anyFlat = fc.record(Object.fromEntries(askIds.map((id) => [id, anyAnswer]))) as fc.Arbitrary<Flat>;
    fc.assert(
      fc.property(anyFlat, fc.constantFrom(...signIds), fc.constantFrom(...modes), (flat, sign, mode) => {
        expect(assess(givenOf({ ...flat, [sign]: 'ja' }), mode).report).toBe('ja');
      }),
      { numRuns: 1000 },
    );
  });

  it.each(signIds)('never takes a report away when it is seen later: %s', (sign) => {
    const seen = ({ flat, mode }: Assessed) => assess(givenOf({ ...flat, [sign]: 'ja' }), mode);
    expect(exceptions(assessed().filter(reports), (one) => seen(one).report === 'ja')).toEqual([]);
  });
});

describe('doubt', () => {
  it.each(modes)('never ends in closing or in help alone, on any way there: $weighing, fast: $fast', (mode) => {
    const reached = reachable(mode.weighing).map((given) => ({ flat: flatOf(given), assessment: assess(given, mode) }));
    const doubted = reached.filter(({ flat }) => Object.values(flat).includes('twijfel'));
    expect(exceptions(doubted, (one) => !closesOrHelpsAlone(one))).toEqual([]);
  });

  it('about a sign never ends in closing or in help alone, whatever else was given', () => {
    const doubted = assessed().filter(({ flat }) => signsOf(flat).includes('twijfel'));
    expect(exceptions(doubted, (one) => !closesOrHelpsAlone(one))).toEqual([]);
  });

  it('about acute danger is a report by itself', () => {
    expect(
      exceptions(
        assessed().filter(({ flat }) => flat.acuut === 'twijfel'),
        reports,
      ),
    ).toEqual([]);
  });
});

describe('afsluiten', () => {
  it('comes only from question 1 = nee, with disclosure asked and denied, and no other sign seen or doubted', () => {
    const unseen = ['nee', 'open'];
    const holds = ({ flat }: Assessed) =>
      flat['vraag-1'] === 'nee' &&
      flat.disclosure === 'nee' &&
      unseen.includes(flat.acuut) &&
      unseen.includes(flat.structureel);
    expect(exceptions(endingIn('afsluiten'), holds)).toEqual([]);
  });

  it('is the only end without report and help, beside the end of help that did its work', () => {
    const neither = assessed().filter(({ assessment }) => assessment.report === 'nee' && assessment.help === 'nee');
    const outcomes = new Set(neither.map(({ assessment }) => assessment.outcome));
    expect([...outcomes].sort()).toEqual(['afsluiten', 'hulp-afsluiten']);
  });
});

describe('help', () => {
  const noSigns = { acuut: 'nee', structureel: 'nee', disclosure: 'nee' };

  it('alone asks question 1, 3 and 4 = ja and every sign = nee', () => {
    const answers = { 'vraag-1': 'ja', 'vraag-3': 'ja', 'vraag-4': 'ja', 'vraag-5': 'open' };
    expect(endingIn('hulp').map(({ flat }) => flat)).toEqual([{ ...noSigns, ...answers }]);
  });

  it('is never promised without question 4 = ja, nor begun without question 3 = ja', () => {
    const helps = assessed().filter(({ assessment }) => assessment.help === 'ja');
    const able = ({ flat, mode }: Assessed) => mode.weighing === 'opnieuw' || flat['vraag-3'] === 'ja';
    expect(exceptions(helps, (one) => able(one) && one.flat['vraag-4'] === 'ja')).toEqual([]);
  });

  it('beside a report never takes the place of the report', () => {
    expect(exceptions(endingIn('melden-en-hulp'), reports)).toEqual([]);
  });

  it('runs on only when looking again finds every sign = nee, question 4 = ja, and a term that still runs', () => {
    const answers = { 'vraag-1': 'open', 'vraag-3': 'open', 'vraag-4': 'ja', 'vraag-5': 'nog-niet' };
    expect(endingIn('hulp-loopt').map(({ flat }) => flat)).toEqual([{ ...noSigns, ...answers }]);
  });

  it('ends only when looking again finds every sign = nee, and question 4 and 5 = ja', () => {
    const answers = { 'vraag-1': 'open', 'vraag-3': 'open', 'vraag-4': 'ja', 'vraag-5': 'ja' };
    expect(endingIn('hulp-afsluiten').map(({ flat }) => flat)).toEqual([{ ...noSigns, ...answers }]);
  });
});

describe('the fast mode', () => {
  const fast = () =>
    assessed()
      .filter(({ mode }) => mode.fast)
      .map((one) => ({ ...one, normal: assess(one.given, { ...one.mode, fast: false }) }));
  const wouldClose = ({ normal }: ReturnType<typeof fast>[number]) => closesOrHelpsAlone({ assessment: normal });

  it('closes nothing and leaves nobody to help alone', () => {
    expect(exceptions(fast(), (one) => !closesOrHelpsAlone(one) && one.assessment.report !== 'nee')).toEqual([]);
  });

  it('calls for advice instead, with nothing decided and nothing left to ask', () => {
    const closed = fast().filter(wouldClose);
    expect(closed).toHaveLength(64 + 1 + 1 + 1);
    const asks = { next: null, outcome: 'advies', report: 'onbeslist', help: 'onbeslist', norms: [] };
    expect(exceptions(closed, ({ assessment }) => isDeepStrictEqual({ ...assessment, ...asks }, assessment))).toEqual(
      [],
    );
  });

  it('promises no help beside a report: Veilig Thuis settles it', () => {
    const helped = fast().filter(({ normal }) => normal.outcome === 'melden-en-hulp');
    const settles = { next: null, outcome: 'melden', report: 'ja', help: 'onbeslist', norms: ['meldnorm-1'] };
    expect(
      exceptions(helped, ({ assessment }) => isDeepStrictEqual({ ...assessment, ...settles }, assessment)),
    ).toEqual([]);
  });

  it('changes nothing else', () => {
    const others = fast().filter((one) => !wouldClose(one) && one.normal.outcome !== 'melden-en-hulp');
    expect(exceptions(others, ({ assessment, normal }) => isDeepStrictEqual(assessment, normal))).toEqual([]);
  });
});

describe('an answer that the weighing does not ask for', () => {
  const unasked = { eerste: ['vraag-5'], opnieuw: ['vraag-1', 'vraag-3'] } as const;
  const values = ['ja', 'nee', 'twijfel'] as const;

  it.each(modes)('changes nothing: $weighing, fast: $fast', (mode) => {
    const filled = values.map((value) => Object.fromEntries(unasked[mode.weighing].map((id) => [id, value])));
    const holds = (flat: Flat) => {
      const without = assess(givenOf(flat), mode);
      return filled.every((extra) => isDeepStrictEqual(assess(givenOf({ ...flat, ...extra }), mode), without));
    };
    const flats = combinations[mode.weighing].map((flat) => ({ flat }));
    expect(exceptions(flats, ({ flat }) => holds(flat))).toEqual([]);
  });
});

/** The signs that are asked one after the other on each way from here. */
function signsAsked(given: Given, mode: Mode, asked: readonly string[] = []): readonly (readonly string[])[] {
  const { next } = assess(given, mode);
  if (next === null || !isSign(next)) return [asked];
  return answersTo(next).flatMap((value) => signsAsked(withAnswer(given, next, value), mode, [...asked, next]));
}

describe('a route that begins with a doubt', () => {
  it.each(modes.filter(({ weighing }) => weighing === 'eerste'))(
    'is not shorter on signs than the same route with ja: fast $fast',
    (mode) => {
      const after = (value: 'ja' | 'twijfel') => signsAsked(withAnswer(nothingGiven, 'vraag-1', value), mode);
      expect(after('ja').length).toBeGreaterThan(1);
      expect(after('twijfel')).toEqual(after('ja'));
    },
  );
});

describe('the order of the signs', () => {
  it('is acuut, disclosure, structureel, so that what decides how one acts is known before the asking can end', () => {
    const asksStructureel = reachable('eerste')
      .map((given) => ({ flat: flatOf(given), assessment: assess(given, { weighing: 'eerste', fast: false }) }))
      .filter(({ assessment }) => assessment.next === 'structureel');
    expect(
      exceptions(asksStructureel, ({ flat }) => flat.acuut === 'nee' && ['nee', 'twijfel'].includes(flat.disclosure)),
    ).toEqual([]);
  });
});

describe('what is asked next', () => {
  const asking = () => assessed().filter(({ assessment }) => assessment.next !== null);

  it('was not answered yet', () => {
    expect(exceptions(asking(), ({ flat, assessment }) => flat[assessment.next!] === 'open')).toEqual([]);
  });

  it('is question 5 only when looking again: help that has just begun is not ended', () => {
    const fifth = asking().filter(({ assessment }) => assessment.next === 'vraag-5');
    expect(exceptions(fifth, ({ mode }) => mode.weighing === 'opnieuw')).toEqual([]);
  });

  it('beside an outcome is question 3 or 4, to settle with Veilig Thuis the help beside a report', () => {
    const beside = asking().filter(({ assessment }) => assessment.outcome !== null);
    const next = new Set(beside.map(({ assessment }) => assessment.next));
    expect([...next].sort()).toEqual(['vraag-3', 'vraag-4']);
    const unsettled = { outcome: 'melden', report: 'ja', help: 'onbeslist' };
    expect(
      exceptions(beside, ({ assessment }) => isDeepStrictEqual({ ...assessment, ...unsettled }, assessment)),
    ).toEqual([]);
  });

  it('is there as long as there is no outcome', () => {
    expect(exceptions(assessed(), ({ assessment }) => assessment.next !== null || assessment.outcome !== null)).toEqual(
      [],
    );
  });

  it('can be every question and every sign', () => {
    const asked = new Set(asking().map(({ assessment }) => assessment.next));
    expect([...asked].sort()).toEqual([...answerIds, ...signIds].sort());
  });
});

describe('a norm', () => {
  it('stands exactly where a report is necessary', () => {
    expect(exceptions(assessed(), (one) => one.assessment.norms.length > 0 === reports(one))).toEqual([]);
  });

  it('3 stands only when looking again', () => {
    const third = assessed().filter(({ assessment }) => assessment.norms.includes('meldnorm-3'));
    expect(exceptions(third, ({ mode }) => mode.weighing === 'opnieuw')).toEqual([]);
  });
});

describe('assess', () => {
  it('knows nothing but what was given and the mode: no region, organisation or beroepsgroep can change an outcome', () => {
    expect(assess).toHaveLength(2);
  });

  it('gives the same answer each time, and leaves what it was given as it was', () => {
    const same = ({ flat, given, mode, assessment }: Assessed) =>
      isDeepStrictEqual(assess(given, mode), assessment) && isDeepStrictEqual(given, givenOf(flat));
    expect(exceptions(assessed(), same)).toEqual([]);
  });
});
