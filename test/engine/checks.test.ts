import { describe, expect, it } from 'vitest';
import {
  checkEnds,
  checkIds,
  checkQuestions,
  checkTree,
  checkValues,
  type CheckEndId,
  type CheckId,
  type CheckNode,
  type CheckValue,
} from '../../src/engine/index.js';

type Given = Readonly<Record<string, CheckValue | 'open'>>;

/** Every combination of answers, open ones too: 256 of the kindcheck, 16 of the mantelzorgcheck. */
function combinations(id: CheckId): readonly Given[] {
  return checkQuestions[id].reduce<readonly Given[]>(
    (all, question) =>
      all.flatMap((given) => [...checkValues, 'open' as const].map((value) => ({ ...given, [question]: value }))),
    [{}],
  );
}

/** Where answers lead in the tree that is shown: the question that is open, or an end. */
function walk(place: CheckNode | CheckEndId, given: Given): string {
  if (typeof place === 'string') return `= ${place}`;
  const found = place.answers.find(({ value }) => value === given[place.question]);
  return found ? walk(found.to, given) : `? ${place.question}`;
}

/** The same, written down as domain 2.4 tells it and not as the program has it. */
const expected: Readonly<Record<CheckId, (given: Given) => string>> = {
  kindcheck({ aanleiding, kinderen, veilig, overname }) {
    if (aanleiding === 'open') return '? aanleiding';
    if (aanleiding === 'nee') return '= geen-aanleiding';
    if (kinderen === 'open') return '? kinderen';
    if (kinderen === 'nee') return '= geen-kinderen';
    if (kinderen === 'ja') {
      if (veilig === 'open') return '? veilig';
      if (veilig === 'ja') return '= zorgen-weg';
      if (veilig === 'nee') return '= zorgen-blijven';
    }
    if (overname === 'open') return '? overname';
    return overname === 'ja' ? '= overgenomen' : '= onduidelijk';
  },
  mantelzorgcheck({ zorgt, veilig }) {
    if (zorgt === 'open') return '? zorgt';
    if (zorgt === 'nee') return '= geen-mantelzorg';
    if (zorgt === 'onduidelijk') return '= onduidelijk';
    if (veilig === 'open') return '? veilig';
    if (veilig === 'onduidelijk') return '= onduidelijk';
    return veilig === 'ja' ? '= zorgen-weg' : '= zorgen-blijven';
  },
};

describe.each(checkIds)('the %s', (id) => {
  const all = combinations(id);

  it('leads where the domain says, for every combination of answers', () => {
    expect(all).toHaveLength(4 ** checkQuestions[id].length);
    const wrong = all.filter((given) => walk(checkTree(id), given) !== expected[id](given));
    expect(wrong).toEqual([]);
  });

  it('reaches each of its questions and ends', () => {
    const places = new Set(all.map((given) => walk(checkTree(id), given)));
    const known = [...checkQuestions[id].map((one) => `? ${one}`), ...checkEnds[id].map((one) => `= ${one}`)];
    expect([...places].sort()).toEqual([...known].sort());
  });

  it('takes no worries away where it is unclear whom it is about, or how they are', () => {
    const unclear = all.filter(({ kinderen, zorgt, veilig }) => [kinderen, zorgt, veilig].includes('onduidelijk'));
    expect(unclear.length).toBeGreaterThan(0);
    expect(unclear.filter((given) => walk(checkTree(id), given) === '= zorgen-weg')).toEqual([]);
  });
});
