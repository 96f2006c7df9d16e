import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  askIds,
  assess,
  type Assessment,
  type MeldnormId,
  type ReasonId,
  type Rule,
} from '../../src/engine/index.js';
import { exceptions } from './combinations.js';
import { expected, type Flat } from './oracle.js';
import { assessed, type Assessed } from './situations.js';

const idsOf = ({ reasons }: Assessment) => reasons.map(({ id }) => id);

const given = (flat: Flat, ids: readonly (keyof Flat)[], values: readonly string[]) =>
  ids.filter((id) => values.includes(flat[id])).map((id) => `${id}-${flat[id]}`);
const signs = ['acuut', 'disclosure', 'structureel'] as const;
const unsafe = (flat: Flat) => given(flat, signs, ['ja', 'twijfel']);
const doubted = (flat: Flat) => given(flat, signs, ['twijfel']);
const answer = (id: keyof Flat) => (flat: Flat) => given(flat, [id], ['nee', 'twijfel']);

const besideReport = (flat: Flat) => {
  const contradiction = flat['vraag-1'] === 'nee' ? ['tegenspraak'] : [];
  const { help } = expected(flat, 'eerste', false);
  const settled = given(flat, ['vraag-3', 'vraag-4'], [help]);
  return [...unsafe(flat), ...contradiction, ...(help === 'onbeslist' ? ['hulp-samen-met-veilig-thuis'] : settled)];
};

/** What each line of the tables rests on: the signs and answers that it looks at. */
const because: Readonly<Record<Rule, (flat: Flat) => readonly string[]>> = {
  N1: besideReport,
  N2: () => [],
  N3: () => [],
  N4: (flat) => [...answer('vraag-1')(flat), ...doubted(flat)],
  N5: () => ['vraag-1-nee'],
  N6: () => [],
  N7: (flat) => [...answer('vraag-1')(flat), ...doubted(flat)],
  N8: besideReport,
  N9: answer('vraag-3'),
  N10: answer('vraag-4'),
  N11: () => ['geen-onveiligheid', 'vraag-3-ja', 'vraag-4-ja'],
  O1: (flat) => [...unsafe(flat), 'onveilig-tijdens-hulp', 'hulp-samen-met-veilig-thuis'],
  O2: () => [],
  O3: answer('vraag-4'),
  O4: answer('vraag-5'),
  O5: () => ['geen-nieuwe-onveiligheid', 'vraag-4-ja', 'vraag-5-nog-niet'],
  O6: () => ['geen-nieuwe-onveiligheid', 'vraag-5-ja'],
};

describe('the reasons', () => {
  it('are what the line that decides rests on', () => {
    const rests = ({ flat, mode, assessment }: Assessed) =>
      isDeepStrictEqual(idsOf(assessment), because[expected(flat, mode.weighing, false).line](flat));
    expect(
      exceptions(
        assessed().filter(({ mode }) => !mode.fast),
        rests,
      ),
    ).toEqual([]);
  });

  it('begin with the hurry where the fast mode took away closing or help, and then promise no help', () => {
    const hurried = ({ given, mode, assessment }: Assessed) => {
      const normal = assess(given, { ...mode, fast: false });
      if (normal.outcome === assessment.outcome) return idsOf(normal);
      if (normal.outcome !== 'melden-en-hulp') return ['spoed', ...idsOf(normal)];
      const rest = idsOf(normal).filter((id) => id !== 'vraag-3-ja' && id !== 'vraag-4-ja');
      return ['spoed', ...rest, 'hulp-samen-met-veilig-thuis'];
    };
    expect(
      exceptions(
        assessed().filter(({ mode }) => mode.fast),
        (one) => isDeepStrictEqual(idsOf(one.assessment), hurried(one)),
      ),
    ).toEqual([]);
  });

  it('are there for every outcome, and for no question', () => {
    expect(
      exceptions(assessed(), ({ assessment }) => assessment.reasons.length > 0 === (assessment.outcome !== null)),
    ).toEqual([]);
  });

  it('carry together the norms of the report, and no norm without a report', () => {
    const normsOf = ({ reasons }: Assessment) => [...new Set(reasons.flatMap(({ norm }) => norm ?? []))];
    expect(
      exceptions(assessed(), ({ assessment }) => isDeepStrictEqual(normsOf(assessment), assessment.norms)),
    ).toEqual([]);
  });

  it('rest on norm 1 for a sign, on norm 3 for unsafety during help, on no norm for help and contradiction', () => {
    const reports = assessed().filter(({ assessment }) => assessment.norms.includes('meldnorm-1'));
    const normOf = (id: ReasonId): MeldnormId | undefined => {
      if (id === 'onveilig-tijdens-hulp') return 'meldnorm-3';
      return signs.some((sign) => id.startsWith(sign)) ? 'meldnorm-1' : undefined;
    };
    expect(
      exceptions(reports, ({ assessment }) => assessment.reasons.every(({ id, norm }) => norm === normOf(id))),
    ).toEqual([]);
  });

  it('never name an answer that was not given', () => {
    const told = askIds.flatMap((id) => answersTo(id).map((value) => ({ id, value, reason: `${id}-${value}` })));
    const given = ({ flat, assessment }: Assessed) =>
      told.every(({ id, value, reason }) => flat[id] === value || !idsOf(assessment).some((each) => each === reason));
    expect(exceptions(assessed(), given)).toEqual([]);
  });

  it('name the contradiction when question 1 = nee meets a sign, in the first weighing and nowhere else', () => {
    const contradicts = ({ flat, mode, assessment }: Assessed) =>
      mode.weighing === 'eerste' && flat['vraag-1'] === 'nee' && assessment.report === 'ja';
    expect(exceptions(assessed(), (one) => idsOf(one.assessment).includes('tegenspraak') === contradicts(one))).toEqual(
      [],
    );
  });
});
