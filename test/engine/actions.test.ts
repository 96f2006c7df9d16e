import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  actionIds,
  actions,
  anyReader,
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

/** Every situation for every group, where reports are taken in writing too and where they are not. Asked for within each test, see situations.ts. */
function all() {
  const each = [...situations().values()];
  const readers = groups.flatMap((beroepsgroepen) =>
    [true, false].map((writtenReports) => ({ beroepsgroepen, writtenReports })),
  );
  return readers.flatMap((reader) =>
    each.map((one) => {
      const todo = actions(one.assessment, one.given, one.mode, reader);
      return { ...one, ...reader, outcome: one.assessment.outcome, todo };
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
    const todoOf = ({ given, mode, assessment }: Assessed) => actions(assessment, given, mode, anyReader);
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

const calls: readonly ActionId[] = ['bel-veilig-thuis-nu', 'bel-veilig-thuis-nu-als-arts'];

describe('112', () => {
  it('comes before every other action', () => {
    const danger = all().filter(({ todo }) => todo.includes('bel-112'));
    expect(exceptions(danger, ({ todo }) => todo[0] === 'bel-112')).toEqual([]);
  });

  it('is in every report unless acuut and disclosure are both nee, in the fast mode always, and in every advies', () => {
    const warns = ({ flat, mode, outcome, todo }: Case) =>
      todo.includes('bel-112') === (outcome === 'advies' || inDanger({ flat, mode }));
    expect(exceptions([...reports(), ...ending('advies')], warns)).toEqual([]);
  });

  it('goes in a report with a phone call to Veilig Thuis, and with a written report only after it', () => {
    const danger = reports().filter(({ todo }) => todo.includes('bel-112'));
    const phonesFirst = ({ todo }: Case) =>
      calls.some((call) => todo.includes(call) && before(todo, call, ['meld-schriftelijk', 'spreek-af-wie-vertelt']));
    expect(exceptions(danger, phonesFirst)).toEqual([]);
  });
});

describe('telling those concerned', () => {
  const telling: readonly ActionId[] = ['vertel-het-vooraf', 'spreek-veiligheid-af'];

  it('comes in a report before Veilig Thuis agreed only where acuut and disclosure are both nee, and not in the fast mode', () => {
    const tells = reports().filter(({ todo }) => telling.some((id) => todo.includes(id)));
    const certain = ({ flat, mode }: Case) => flat.acuut === 'nee' && flat.disclosure === 'nee' && !mode.fast;
    expect(exceptions(tells, certain)).toEqual([]);
  });

  it('comes there only after the question whether it is safe to talk', () => {
    const tells = reports().filter(({ todo }) => todo.includes('vertel-het-vooraf'));
    expect(exceptions(tells, ({ todo }) => before(todo, 'kijk-of-praten-veilig-is', telling))).toEqual([]);
    expect(exceptions(tells, ({ todo }) => todo.includes('kijk-of-praten-veilig-is'))).toEqual([]);
  });
});

describe('agreements', () => {
  it('stand exactly once in the list of every report', () => {
    const forms: readonly ActionId[] = [
      'maak-afspraken',
      'spreek-veiligheid-af',
      'spreek-veiligheid-af-met-veilig-thuis',
    ];
    expect(exceptions(reports(), ({ todo }) => todo.filter((id) => forms.includes(id)).length === 1)).toEqual([]);
  });
});

describe('the fast mode', () => {
  it('names the specialist of the police in every list, and no other list does', () => {
    const ended = all().filter(({ outcome }) => outcome !== null);
    expect(exceptions(ended, ({ mode, todo }) => todo.includes('bel-eer-specialist') === mode.fast)).toEqual([]);
  });
});

describe('a written report', () => {
  it('is asked for only where the region takes one', () => {
    const asks = all().filter(({ todo }) => todo.includes('meld-schriftelijk'));
    expect(exceptions(asks, ({ writtenReports }) => writtenReports)).toEqual([]);
  });

  it('is the only difference that the way of reporting makes to a list', () => {
    const written = all().filter(({ writtenReports }) => writtenReports);
    const without = (one: Case) => actions(one.assessment, one.given, one.mode, { ...one, writtenReports: false });
    const same = (one: Case) =>
      isDeepStrictEqual(
        without(one),
        one.todo.filter((id) => id !== 'meld-schriftelijk'),
      );
    expect(exceptions(written, same)).toEqual([]);
  });
});

describe('artsen', () => {
  const isArts = ({ beroepsgroepen }: Case) => beroepsgroepen.includes('artsen');
  const own: readonly ActionId[] = ['vraag-advies-vooraf', 'bel-veilig-thuis-nu-als-arts'];

  it('have the advice of Veilig Thuis before each report: in a call of its own, or in danger in the same call', () => {
    const advised = (one: Case) =>
      one.todo.includes('vraag-advies-vooraf') === (isArts(one) && !inDanger(one)) &&
      one.todo.includes('bel-veilig-thuis-nu-als-arts') === (isArts(one) && inDanger(one));
    expect(exceptions(reports(), advised)).toEqual([]);
  });

  it('ask it before they tell anybody and before they report', () => {
    const asks = reports().filter(({ todo }) => todo.includes('vraag-advies-vooraf'));
    expect(exceptions(asks, ({ todo }) => todo[0] === 'vraag-advies-vooraf')).toEqual([]);
  });

  it('have no list of their own without a report', () => {
    const others = all().filter(({ assessment }) => assessment.report !== 'ja');
    expect(exceptions(others, ({ todo }) => !todo.some((id) => own.includes(id)))).toEqual([]);
  });

  it('do everything else as any other group', () => {
    const rest = ({ todo }: Case) =>
      todo
        .map((id) => (id === 'bel-veilig-thuis-nu-als-arts' ? 'bel-veilig-thuis-nu' : id))
        .filter((id) => id !== 'vraag-advies-vooraf');
    const same = (one: Case) =>
      isDeepStrictEqual(rest(one), actions(one.assessment, one.given, one.mode, { ...one, beroepsgroepen: [] }));
    expect(exceptions(all(), same)).toEqual([]);
  });
});

describe('isDangerNow', () => {
  it('is so unless acuut and disclosure are both nee, and in the fast mode', () => {
    expect(exceptions(all(), ({ flat, given, mode }) => isDangerNow(given, mode) === inDanger({ flat, mode }))).toEqual(
      [],
    );
  });
});
