import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  actionIds,
  actions,
  beroepsgroepIds,
  isDangerNow,
  outcomeIds,
  type ActionId,
  type BeroepsgroepId,
  type OutcomeId,
} from '../../src/engine/index.js';
import { exceptions } from './combinations.js';
import { expectedActions, inDanger } from './oracle-actions.js';
import { assessed, situationKey, situations, type Assessed } from './situations.js';

/** No group chosen, each national group, and groups that a layer made by merging. */
const groups: readonly (readonly BeroepsgroepId[])[] = [
  [],
  ...beroepsgroepIds.map((id) => [id]),
  ['paramedici', 'artsen'],
  ['verloskundigen', 'kinderopvang'],
];

/** Every situation for every group. Asked for within each test, see situations.ts. */
function all() {
  const each = [...situations().values()];
  return groups.flatMap((beroepsgroepen) =>
    each.map((one) => {
      const todo = actions(one.assessment, one.given, one.mode, beroepsgroepen);
      return { ...one, beroepsgroepen, outcome: one.assessment.outcome, todo };
    }),
  );
}
type Case = ReturnType<typeof all>[number];

const ending = (outcome: OutcomeId) => all().filter((one) => one.outcome === outcome);
const reports = () => all().filter(({ assessment }) => assessment.report === 'ja');
const before = (todo: readonly ActionId[], first: ActionId, later: readonly ActionId[]) =>
  todo.every((id, at) => !later.includes(id) || todo.indexOf(first) < at);

describe('the actions of an outcome', () => {
  it.each(outcomeIds)('are those of the table, in its order, for every sign, mode and beroepsgroep: %s', (outcome) => {
    const asTable = (one: Case) => isDeepStrictEqual(one.todo, expectedActions(outcome, one));
    expect(exceptions(ending(outcome), asTable)).toEqual([]);
  });

  it('depend on the outcome, the signs and the mode, and on no answer to a question', () => {
    const stands = situations();
    const todoOf = ({ given, mode, assessment }: Assessed) => actions(assessment, given, mode, []);
    const same = (one: Assessed) => isDeepStrictEqual(todoOf(one), todoOf(stands.get(situationKey(one))!));
    expect(exceptions(assessed(), same)).toEqual([]);
  });

  it('are none while there is no outcome', () => {
    const asking = all().filter(({ outcome }) => outcome === null);
    expect(exceptions(asking, ({ todo }) => todo.length === 0)).toEqual([]);
  });

  it('always include recording, and nothing twice', () => {
    const ended = all().filter(({ outcome }) => outcome !== null);
    expect(exceptions(ended, ({ todo }) => todo.includes('leg-vast'))).toEqual([]);
    expect(exceptions(ended, ({ todo }) => new Set(todo).size === todo.length)).toEqual([]);
  });

  it('use every action there is', () => {
    const used = new Set(all().flatMap(({ todo }) => todo));
    expect(actionIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('112', () => {
  it('comes before every other action', () => {
    const calls = all().filter(({ todo }) => todo.includes('bel-112'));
    expect(exceptions(calls, ({ todo }) => todo[0] === 'bel-112')).toEqual([]);
  });

  it('is in every report with acute unsafety that is not ruled out, with disclosure or doubt about it, or in the fast mode', () => {
    expect(
      exceptions(reports(), ({ flat, mode, todo }) => todo.includes('bel-112') === inDanger({ flat, mode })),
    ).toEqual([]);
  });

  it('goes with a phone call to Veilig Thuis, and with a written report only after it', () => {
    const calls = all().filter(({ todo }) => todo.includes('bel-112'));
    expect(exceptions(calls, ({ todo }) => before(todo, 'bel-veilig-thuis-nu', ['meld-schriftelijk']))).toEqual([]);
  });

  it('never goes with telling those concerned first', () => {
    const calls = all().filter(({ todo }) => todo.includes('bel-112'));
    expect(exceptions(calls, ({ todo }) => !todo.includes('vertel-het-vooraf'))).toEqual([]);
  });
});

describe('artsen', () => {
  const adviceFirst = ({ beroepsgroepen }: Case) => beroepsgroepen.includes('artsen');

  it('ask Veilig Thuis for advice before each report, and nobody else must', () => {
    const asks = (one: Case) => one.todo.includes('vraag-advies-vooraf') === adviceFirst(one);
    expect(exceptions(reports(), asks)).toEqual([]);
    const others = all().filter(({ assessment }) => assessment.report !== 'ja');
    expect(exceptions(others, ({ todo }) => !todo.includes('vraag-advies-vooraf'))).toEqual([]);
  });

  it('ask it before the report in whatever form, and after 112', () => {
    const forms: readonly ActionId[] = ['bel-veilig-thuis-nu', 'meld-schriftelijk', 'meld', 'meld-telefonisch'];
    const artsen = reports().filter(adviceFirst);
    expect(exceptions(artsen, ({ todo }) => before(todo, 'vraag-advies-vooraf', forms))).toEqual([]);
    const calls = artsen.filter(({ todo }) => todo.includes('bel-112'));
    expect(exceptions(calls, ({ todo }) => before(todo, 'bel-112', ['vraag-advies-vooraf']))).toEqual([]);
  });

  it('do everything else as any other group', () => {
    const rest = ({ todo }: Case) => todo.filter((id) => id !== 'vraag-advies-vooraf');
    const same = (one: Case) => isDeepStrictEqual(rest(one), actions(one.assessment, one.given, one.mode, []));
    expect(exceptions(all(), same)).toEqual([]);
  });
});

describe('isDangerNow', () => {
  it('is so while acute unsafety is not ruled out, with disclosure or doubt about it, and in the fast mode', () => {
    expect(exceptions(all(), ({ flat, given, mode }) => isDangerNow(given, mode) === inDanger({ flat, mode }))).toEqual(
      [],
    );
  });
});
