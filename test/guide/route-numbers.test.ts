import { describe, expect, it } from 'vitest';
import { answerTo, askIds, assess, routeTree, type Given } from '../../src/engine/index.js';
import { routeNumbers } from '../../src/guide/route-numbers.js';
import { normNumbers, titleOf } from '../../src/guide/names.js';
import { actionLists } from '../../src/site/routes/action-lists.js';
import { modeIds, modes, type ModeId } from '../../src/site/routes/mode.js';
import { routeRows, type RouteRow } from '../../src/site/routes/rows.js';
import { reachable } from '../engine/reachable.js';
import { input } from '../site/pages.js';

const { national } = input;
const lists = actionLists();

/** Whether somebody who gave this can be on a row of the page: no condition of it was answered otherwise. */
function fits({ conditions }: RouteRow, given: Given): boolean {
  return conditions.every(({ title, answers }) => {
    const answer = answerTo(given, askIds.find((ask) => titleOf(ask, national) === title)!);
    return answer === 'open' || answers.includes(national.ui[`answer-${answer}`]);
  });
}

/** Everything that a reader with an outcome can have given, with the rows that its numbers name. */
function endsOf(id: ModeId) {
  const mode = modes[id];
  const rows = routeRows(id, national, lists);
  const tree = routeTree(mode);
  const ends = reachable(mode.weighing).flatMap((given) => {
    const assessment = assess(given, mode);
    if (!assessment.outcome) return [];
    const numbers = routeNumbers(given, mode, tree);
    return [{ given, assessment, named: numbers && rows.slice(numbers.first - 1, numbers.last) }];
  });
  return { rows, ends };
}

describe.each(modeIds)('the numbers of the decision table, %s', (id) => {
  const { rows, ends } = endsOf(id);

  it('lead from every outcome to rows of the page that say the same', () => {
    const wrong = ends.filter(({ given, assessment: { outcome, rule, norms }, named }) => {
      if (!named) return false;
      const title = national.outcomes[outcome!].title;
      const isRight = (row: RouteRow) => fits(row, given) && row.rule === rule && row.norms === normNumbers(norms);
      return !named.every(isRight) || !named.some((row) => row.outcome === title);
    });
    expect(wrong).toEqual([]);
  });

  it('name every row of the page', () => {
    const named = new Set(ends.flatMap((end) => (end.named?.length === 1 ? end.named : [])));
    expect(rows.filter((row) => !named.has(row))).toEqual([]);
  });
});

it('there is no row for who answered a sign beside the order', () => {
  const given: Given = {
    signs: { acuut: 'ja', disclosure: 'open', structureel: 'open' },
    answers: { 'vraag-1': 'nee', 'vraag-3': 'open', 'vraag-4': 'open', 'vraag-5': 'open' },
  };
  expect(assess(given, modes.eerste).outcome).toBe('melden');
  expect(routeNumbers(given, modes.eerste)).toBeNull();
});
