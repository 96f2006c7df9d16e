import { describe, expect, it } from 'vitest';
import { modes, type ModeId } from '../../../src/site/routes/mode.js';
import { paperFlow, type FlowExit, type PaperFlow } from '../../../src/site/paper/flow.js';
import {
  answerTo,
  answersTo,
  askIds,
  assess,
  isSign,
  nothingGiven,
  withAnswer,
  type AnswerValue,
  type AskId,
  type OutcomeId,
} from '../../../src/engine/index.js';

type Answers = ReadonlyMap<AskId, AnswerValue>;

/** Every way to answer everything. */
const everyAnswers = askIds.reduce<readonly Answers[]>(
  (all, ask) => all.flatMap((answers) => answersTo(ask).map((value) => new Map([...answers, [ask, value]]))),
  [new Map()],
);

/** Where somebody ends who follows the picture with her finger. */
function followed({ rows }: PaperFlow, answers: Answers): OutcomeId | null {
  for (const { asks, exits, on, end } of rows) {
    const given = asks.map((ask) => answers.get(ask)!);
    const exit = exits.find((one) => given.some((answer) => one.answers.includes(answer)));
    if (exit) return left(exit, answers);
    if (!given.every((answer) => on.includes(answer))) return null;
    if (end) return end;
  }
  return null;
}

function left({ outcome, side }: FlowExit, answers: Answers): OutcomeId | null {
  if (!side) return outcome;
  if ('signs' in side) {
    const given = side.signs.map((sign) => answers.get(sign));
    return given.includes('ja') || answers.get('acuut') === 'twijfel' ? side.unsafe : side.otherwise;
  }
  const exit = side.exits.find((one) => one.answers.includes(answers.get(side.ask)!));
  return exit ? left(exit, answers) : null;
}

/** The first outcome of somebody who answers what is asked. */
function asked(mode: ModeId, answers: Answers): OutcomeId | null {
  let given = nothingGiven;
  for (;;) {
    const { outcome, next } = assess(given, modes[mode]);
    if (outcome || !next) return outcome;
    given = withAnswer(given, next, answers.get(next)!);
    expect(answerTo(given, next)).toBe(answers.get(next));
  }
}

describe.each(['eerste', 'opnieuw'] as const)('the picture of the weighing "%s" on paper', (mode) => {
  const flow = paperFlow(modes[mode]);

  it('leads where the rules lead, whatever is answered', () => {
    const wrong = everyAnswers.filter((answers) => followed(flow, answers) !== asked(mode, answers));
    expect(wrong.map((answers) => [...answers].join(' '))).toEqual([]);
  });

  it('lets no sign lead anywhere but to a report', () => {
    const signs = flow.rows.find(({ asks }) => asks.every(isSign));
    expect(signs?.asks).toEqual(['acuut', 'disclosure', 'structureel']);
    expect(signs?.exits.map(({ outcome }) => outcome)).toEqual([mode === 'eerste' ? 'melden' : 'opnieuw-melden']);
    expect(signs?.on).toEqual(['nee']);
  });
});

describe('what is answered together with Veilig Thuis', () => {
  it('is what the rules go on to ask beside a report', () => {
    expect(paperFlow(modes.eerste).together).toEqual(['vraag-3', 'vraag-4']);
  });
});
